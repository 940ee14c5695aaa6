package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.store.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclinedRequestsTest {
  private final DeclinedRequests declined = new DeclinedRequests();

  @TempDir private Path folder;

  @Test
  void keepsWhatWasAskedAndWhyNotAndOutlivesThePainPoint() throws Refusal {
    try (EvidenceFile file = new EvidenceFile(folder)) {
      file.pain("slow");
      DeclinedRequest mesh =
          new DeclinedRequest(
              "m",
              "A service mesh",
              "the network guild",
              null,
              "nobody has the problem",
              "slow",
              LocalDate.of(2026, 3, 1));
      DeclinedRequest newer =
          new DeclinedRequest("n", "More regions", "", null, "", null, LocalDate.of(2026, 4, 1));
      file.run(
          tx -> {
            declined.save(tx, mesh);
            declined.save(tx, newer);
          });
      assertThat(file.<List<DeclinedRequest>>query(declined::all)).containsExactly(newer, mesh);

      file.run(tx -> file.evidence.removePainPoint(tx, "slow"));
      List<DeclinedRequest> left = file.query(tx -> declined.request(tx, "m").stream().toList());
      assertThat(left).extracting(DeclinedRequest::painPointId).containsExactly((String) null);
      file.workspace.undo().join();
      assertThat(file.<List<DeclinedRequest>>query(declined::all)).containsExactly(newer, mesh);
      file.run(tx -> declined.remove(tx, "n"));
      assertThat(file.<List<DeclinedRequest>>query(declined::all)).containsExactly(mesh);
    }
  }
}
