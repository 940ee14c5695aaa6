package app.groundwork.ui.interviews;

import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.testing.*;
import app.groundwork.ui.kit.*;
import java.nio.file.*;
import javafx.scene.*;
import javafx.scene.control.*;
import javafx.scene.layout.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;

class ScriptLookTest extends FxTest {
  @TempDir Path folder;

  @Test
  void look() throws Exception {
    Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard());
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK})
      for (int w : new int[] {1080, 640}) {
        ScriptsView[] v = new ScriptsView[1];
        show(
            () -> {
              v[0] =
                  new ScriptsView(
                      new ScriptsViewModel(
                          workspace,
                          new AreaContext(
                              FxThread.EXECUTOR,
                              new HandClock(),
                              new Nowhere(),
                              new SaidNotices(),
                              new TestDesk())),
                      () -> {});
              StackPane r = new StackPane(v[0].view());
              r.getStylesheets()
                  .add(String.valueOf(ScriptsView.class.getResource("interviews.css")));
              return r;
            },
            w,
            720);
        fx(
            () -> {
              theme.applyTo(stage.getScene());
              return null;
            });
        waitFor("page", () -> v[0].page().isPresent());
        settle();
        fx(
            () -> {
              v[0].page().get().focusTitle();
              if (w < 800) {
                v[0].focus();
                ((ListView<?>) v[0].view().lookup(".script-list")).getOnMouseClicked();
              }
              return null;
            });
        shot("a-" + theme + w);
        if (w < 800) {
          press(javafx.scene.input.KeyCode.ENTER);
          settle();
          shot("n-" + theme + w);
        }
        var row = fx(() -> v[0].page().get().row("default-exploration-1"));
        fx(
            () -> {
              row.field().requestFocus();
              row.field().setText("Don’t you think [tool] is slow?");
              row.check();
              v[0].page().get().setVvalue(0.35);
              return null;
            });
        settle();
        shot("b-" + theme + w);
        fx(
            () -> {
              v[0].page().get().setVvalue(1);
              return null;
            });
        settle();
        shot("c-" + theme + w);
        fx(
            () -> {
              v[0].close();
              return null;
            });
        workspace.undo().get();
        settle();
      }
    workspace.close();
  }

  void shot(String name) {
    fx(
        () -> {
          settle2();
          Files.write(Path.of("/tmp/look-" + name + ".png"), Pictures.png(stage.getScene(), 1));
          return null;
        });
  }

  void settle2() {}
}
