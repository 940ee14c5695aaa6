package app.groundwork.bench;

import app.groundwork.exchange.Exports;
import app.groundwork.exchange.Format;
import app.groundwork.exchange.What;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceNotes;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.initiatives.InitiativeProblems;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.store.people.PeopleStore;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From ten thousand initiatives in the workspace to a document. */
@Bench
class RiceExportBench {
  private static final int INITIATIVES = 10_000;
  private static final int TIMES = 6;

  @TempDir Path folder;

  @Test
  void aDocumentOfEachFormat(Table table) throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard())) {
      workspace
          .change(
              "test",
              tx -> {
                fill(tx);
                return true;
              })
          .join();
      for (Format format : What.RICE.formats()) {
        Timings timings =
            Timings.of(
                TIMES,
                () -> {
                  workspace
                      .queryAside(tx -> Exports.document(tx, What.RICE, format, null))
                      .get()
                      .writeTo(OutputStream.nullOutputStream());
                  return format;
                });
        table.row("export 10,000 initiatives as " + format.code(), timings, 99, 2_000);
      }
    }
  }

  private static void fill(Tx tx) {
    Random random = new Random(1);
    PeopleStore people = new PeopleStore();
    for (int i = 0; i < 200; i++) {
      String name = "Person" + i + " Family" + i;
      Consent consent = i % 2 == 0 ? Consent.PSEUDONYM_ONLY : Consent.YES;
      people.save(tx, new Developer(tx.newId(), name, null, consent));
    }
    EvidenceStore evidence = new EvidenceStore();
    for (int i = 0; i < 100; i++) {
      evidence.save(tx, new PainPoint("p" + i, "Pain point " + i, null));
    }
    InitiativesStore initiatives = new InitiativesStore();
    InitiativeProblems problems = new InitiativeProblems();
    for (int i = 0; i < INITIATIVES; i++) {
      Rice rice =
          new Rice(
              BigDecimal.valueOf(1 + random.nextInt(500)),
              Impact.values()[random.nextInt(5)],
              Confidence.values()[random.nextInt(3)],
              BigDecimal.valueOf(1 + random.nextInt(80), 1));
      initiatives.save(
          tx,
          new Initiative("i" + i, "Initiative " + i + ", as it was called in the workshop")
              .withOutcome("A team has what it needs within minutes, without a ticket")
              .withOwner("Somebody Else")
              .withTags(List.of("delivery", "data"))
              .withRice(rice)
              .withNotes(
                  new RiceNotes("headcount of the teams", "", "timed in four sessions", "")));
      problems.link(tx, "i" + i, "p" + random.nextInt(100));
    }
  }
}
