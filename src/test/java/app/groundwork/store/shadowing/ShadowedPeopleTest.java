package app.groundwork.store.shadowing;

import static app.groundwork.store.shadowing.ShadowingFile.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.shadowing.ShadowedPeople.Holdings;
import app.groundwork.store.shadowing.ShadowedPeople.Seen;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShadowedPeopleTest {
  @TempDir Path folder;
  private final ShadowedPeople shadowed = new ShadowedPeople();

  @Test
  void countsSessionsAndKnowsTheNewest() throws Exception {
    try (ShadowingFile file = new ShadowingFile(folder)) {
      ShadowSession one = start(file, "Zoë", "Payments", 0);
      ShadowSession two = start(file, "Zoë", "Search", 10);
      ShadowSession three = start(file, "Bo", null, 5);
      file.change(tx -> file.people.developerNamed(tx, "never", null));
      assertThat(file.query(shadowed::developers))
          .hasSize(2)
          .containsEntry(one.developerId(), new Seen(2, minute(10)))
          .containsEntry(three.developerId(), new Seen(1, minute(5)));
      assertThat(file.query(shadowed::teams))
          .hasSize(2)
          .containsEntry(String.valueOf(one.teamId()), new Seen(1, minute(0)))
          .containsEntry(String.valueOf(two.teamId()), new Seen(1, minute(10)));
      List<ShadowSession> ofDeveloper =
          file.query(tx -> shadowed.ofDeveloper(tx, one.developerId()));
      assertThat(ofDeveloper).extracting(ShadowSession::id).containsExactly(two.id(), one.id());
      List<ShadowSession> ofTeam =
          file.query(tx -> shadowed.ofTeam(tx, String.valueOf(one.teamId())));
      assertThat(ofTeam).extracting(ShadowSession::id).containsExactly(one.id());
    }
  }

  @Test
  void saysWhatGoesWithADeveloperAndUndoBringsItBack() throws Exception {
    try (ShadowingFile file = new ShadowingFile(folder)) {
      ShadowSession one = start(file, "Zoë", null, 0);
      ShadowSession two = start(file, "Zoë", null, 10);
      file.log(one, "first", 1);
      file.log(one, "second", 2);
      assertThatObject(file.query(tx -> shadowed.heldBy(tx, one.developerId())))
          .isEqualTo(new Holdings(2, 2));
      assertThatObject(file.query(tx -> shadowed.heldBy(tx, "nobody")))
          .isEqualTo(new Holdings(0, 0));
      file.run(tx -> file.people.removeDeveloper(tx, one.developerId()));
      assertThat(file.query(file.sessions::sessions)).isEmpty();
      file.workspace.undo().join();
      assertThat(file.query(file.sessions::sessions)).hasSize(2);
      assertThat(file.log(one)).hasSize(2);
      assertThat(file.log(two)).isEmpty();
    }
  }

  private static ShadowSession start(
      ShadowingFile file, String developer, String team, double minute) {
    return file.change(
        tx ->
            file.capture.start(
                tx,
                new ShadowCapture.Start(
                    developer, team, "", "", Consent.NOT_ASKED, null, null, null),
                minute(minute)));
  }
}
