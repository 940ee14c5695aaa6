package app.groundwork.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.initiatives.Initiative;
import app.groundwork.store.Search;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.initiatives.InitiativesStore;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search finds has a name and a picture of its own. */
class HitKindTest {
  @TempDir Path folder;

  @Test
  void anInitiativeIsOne() throws Exception {
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread())) {
      workspace
          .change(
              "test",
              tx -> {
                new InitiativesStore().save(tx, new Initiative("i", "Faster builds"));
                return true;
              })
          .join();
      HitKind kind =
          HitKind.of(new Search(workspace).findNamed("faster").join().getFirst().item().kind());
      assertThat(kind).isEqualTo(HitKind.INITIATIVE);
      assertThat(kind.words()).isEqualTo("Initiatives");
    }
  }

  @Test
  void noTwoAreCalledOrPicturedTheSame() {
    assertThat(Arrays.stream(HitKind.values()).map(HitKind::words)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(HitKind.values()).map(HitKind::icon)).doesNotHaveDuplicates();
  }
}
