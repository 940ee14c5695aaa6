package app.groundwork.ui.evidence;

import app.groundwork.store.Setup;
import app.groundwork.testing.FxTest;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.AreaPage;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.HistoryEvent;
import app.groundwork.ui.kit.Theme;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A story told on one page of evidence, on a real file. */
abstract class PageStory extends FxTest {
  @TempDir Path folder;
  ResearchFile file;
  private AreaPage page;

  @BeforeEach
  void openFile() throws Exception {
    file = new ResearchFile(folder, Setup.standard(), FxThread.EXECUTOR);
  }

  /** Shows the page with its tools above, as the area does. */
  final void open(Supplier<AreaPage> made) {
    show(
        () -> {
          page = made.get();
          HBox tools = new HBox();
          tools.getChildren().setAll(page.tools());
          VBox.setVgrow(page.view(), Priority.ALWAYS);
          StackPane root = new StackPane(new VBox(tools, page.view()));
          root.getStyleClass().add("evidence");
          root.getStylesheets().add(String.valueOf(EvidenceArea.class.getResource("evidence.css")));
          root.sceneProperty().subscribe(PageStory::dress);
          root.addEventHandler(HistoryEvent.UNDO, asked -> file.workspace.undo());
          root.addEventHandler(HistoryEvent.REDO, asked -> file.workspace.redo());
          root.addEventFilter(KeyEvent.KEY_PRESSED, this::act);
          return root;
        },
        1080,
        720);
    fx(
        () -> {
          page.focus();
          return null;
        });
    settle();
  }

  /** One step back, as the window asks for it at Esc. */
  final boolean back() {
    return page.back();
  }

  /** The same, and waits until all has come to rest. */
  final void leaveByEsc() {
    fx(this::back);
    settle();
  }

  /** The page's own keys, which the window sees to. */
  private void act(KeyEvent key) {
    for (Action action : page.actions()) {
      if (action.keys() != null && action.keys().match(key)) {
        key.consume();
        action.run().run();
      }
    }
  }

  private static void dress(Scene scene) {
    if (scene != null) {
      Theme.LIGHT.applyTo(scene);
    }
  }

  @AfterEach
  void closeFile() {
    fx(
        () -> {
          if (page != null) {
            page.close();
          }
          return null;
        });
    file.close();
  }
}
