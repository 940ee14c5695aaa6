package app.groundwork.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Pictures;
import app.groundwork.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The frame can be drawn without a window; the pictures lie in {@code target/pictures}. */
class ShellPicturesTest extends FxTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir Path folder;

  @Test
  void theFrameIsDrawnWithoutAWindow() throws Exception {
    Files.createDirectories(PICTURES);
    try (Shell shell = fx(this::shell)) {
      Scene wide = fx(() -> new Scene(shell.root(), 1280, 800));
      picture(shell, wide, "welcome", Theme.LIGHT, 100, null);
      Workspace workspace =
          Workspace.create(folder.resolve("platform.groundwork"), Setup.standard());
      workspace.backups().make().get();
      fx(
          () -> {
            shell.show(workspace);
            return null;
          });
      for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
        picture(shell, wide, "gallery", theme, 100, null);
        picture(shell, wide, "empty", theme, 100, "shell.area.people");
        picture(shell, wide, "palette", theme, 100, "shell.palette");
        picture(shell, wide, "shortcuts", theme, 100, "shell.shortcuts");
        picture(shell, wide, "preferences", theme, 100, "shell.preferences");
        fx(
            () -> {
              shell.overlay().close();
              action(shell, "shell.restore").run().run();
              return null;
            });
        waitFor("the backups", () -> shell.overlay().isOpen());
        picture(shell, wide, "backups", theme, 100, null);
        fx(
            () -> {
              shell.overlay().close();
              shell.notices().offer("Undone: Log error", "Do it again", () -> {});
              shell.notices().warn("platform.groundwork could not be copied: no room.", "details");
              return null;
            });
        picture(shell, wide, "gallery-zoom", theme, 200, "shell.area.shadowing");
      }
      fx(
          () -> {
            wide.setRoot(new javafx.scene.Group());
            return null;
          });
      Scene large = fx(() -> new Scene(shell.root(), 1920, 1080));
      picture(shell, large, "large", Theme.LIGHT, 100, null);
      picture(shell, large, "large-zoom", Theme.DARK, 150, null);
    }
    try (var files = Files.list(PICTURES)) {
      assertThat(files).hasSizeGreaterThan(10);
    }
  }

  private Preferences preferences;

  private Shell shell() {
    preferences = new Preferences(folder.resolve("preferences.properties"));
    return new Shell(new TestHost(folder), preferences, new TestDesk(), InstantSource.system());
  }

  private void picture(
      Shell shell, Scene scene, String name, Theme theme, int zoom, String actionId)
      throws Exception {
    byte[] png =
        fx(
            () -> {
              preferences.change(old -> old.withTheme(theme).withZoom(zoom));
              if (actionId != null) {
                shell.overlay().close();
                action(shell, actionId).run().run();
              }
              // Once before: cells that become visible have their style a pass later.
              shell.root().applyCss();
              shell.root().layout();
              return Pictures.png(scene, 1);
            });
    Files.write(PICTURES.resolve("shell-" + name + "-" + theme.name().toLowerCase() + ".png"), png);
  }

  private static Action action(Shell shell, String id) {
    return shell.actions().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
