package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The words of a document are English wherever the user is. */
@Isolated
class EvidenceInALocaleTest {
  @TempDir Path folder;

  @Test
  void aKindIsSpelledByTheLettersOfItsOwnLanguage() throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread())) {
      ShadowingStore sessions = new ShadowingStore();
      ShadowCapture capture = new ShadowCapture(new PeopleStore(), sessions);
      workspace
          .change(
              "test",
              tx -> {
                String id =
                    capture
                        .start(
                            tx,
                            new ShadowCapture.Start(
                                "Nora", "", "", "", Consent.YES, null, null, null),
                            1_000)
                        .id();
                String entry = capture.log(tx, id, ".i a call", 2_000).id();
                new EvidenceStore().save(tx, new PainPoint("p", "Calls", null));
                return new EvidenceLinks().link(tx, "p", new ItemRef(ShadowingStore.ENTRY, entry));
              })
          .join();
      assertThat(workspace.query(tx -> Exports.painPoint(tx, "p")).join().text())
          .contains("interrupted, shadowing");
    } finally {
      Locale.setDefault(before);
    }
  }
}
