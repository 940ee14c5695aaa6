package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Theme;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceStoreTest {
  @TempDir private Path folder;

  @Test
  void aBlankAroundWhatIsKnownMakesNoOther() throws Refusal {
    EvidenceStore evidence = new EvidenceStore();
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread())) {
      PainPoint known = new PainPoint("p", " Slow CI\t", null);
      PainPoint found =
          workspace
              .change(
                  "t",
                  tx -> {
                    evidence.save(tx, known);
                    evidence.save(tx, new Theme("t", "Speed "));
                    evidence.save(tx, new Assumption("a", " They wait"));
                    return evidence.painPointTitled(tx, "slow ci ", "");
                  })
              .join();
      assertThat(found).isEqualTo(known);
      assertThat(workspace.change("t", tx -> evidence.themeNamed(tx, "speed")).join().id())
          .isEqualTo("t");
      assertThat(
              workspace.change("t", tx -> evidence.assumptionStated(tx, "they wait ")).join().id())
          .isEqualTo("a");
    }
  }

  @Test
  void makesWhatIsNewAndFindsWhatIsKnownInAnyCase() throws Refusal {
    EvidenceStore evidence = new EvidenceStore();
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread())) {
      PainPoint pain =
          workspace.change("t", tx -> evidence.painPointTitled(tx, " Slow CI ", "Speed")).join();
      PainPoint again =
          workspace.change("t", tx -> evidence.painPointTitled(tx, "slow ci", "Docs")).join();
      Assumption belief =
          workspace.change("t", tx -> evidence.assumptionStated(tx, "They wait")).join();
      Assumption same =
          workspace.change("t", tx -> evidence.assumptionStated(tx, "THEY WAIT")).join();

      assertThat(again).isEqualTo(pain);
      assertThat(pain.title()).isEqualTo("Slow CI");
      assertThat(same).isEqualTo(belief);
      assertThat(workspace.<List<Theme>>query(evidence::themes).join())
          .extracting(Theme::name)
          .containsExactly("Speed");
      assertThat(workspace.query(tx -> evidence.painPoint(tx, pain.id())).join()).contains(pain);
      assertThat(workspace.query(tx -> evidence.assumption(tx, belief.id())).join())
          .contains(belief);
    }
  }
}
