package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.interviews.ScriptQuestion;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.HistoryEvent;
import app.groundwork.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.robot.Motion;

/** Scripts are written, put in order and put away, on a real file. */
class ScriptsStoryTest extends FxTest {
  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private final SaidNotices notices = new SaidNotices();
  private Workspace workspace;
  private ScriptsView view;
  private boolean left;

  @BeforeEach
  void showScripts() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().withClock(clock));
    show(
        () -> {
          view =
              new ScriptsView(
                  new ScriptsViewModel(
                      workspace,
                      new AreaContext(
                          FxThread.EXECUTOR, clock, new Nowhere(), notices, new TestDesk())),
                  () -> left = true);
          HBox tools = new HBox();
          tools.getChildren().setAll(view.tools());
          VBox.setVgrow(view.view(), Priority.ALWAYS);
          StackPane root = new StackPane(new VBox(tools, view.view()));
          root.getStylesheets()
              .add(String.valueOf(ScriptsView.class.getResource("interviews.css")));
          root.sceneProperty().subscribe(ScriptsStoryTest::dress);
          root.addEventHandler(HistoryEvent.UNDO, asked -> workspace.undo());
          root.addEventHandler(HistoryEvent.REDO, asked -> workspace.redo());
          return root;
        },
        1280,
        800);
    fx(
        () -> {
          view.focus();
          return null;
        });
    waitFor("the default script", () -> view.page().isPresent());
    settle();
  }

  private static void dress(Scene scene) {
    if (scene != null) {
      Theme.LIGHT.applyTo(scene);
    }
  }

  @AfterEach
  void close() {
    fx(
        () -> {
          view.close();
          return null;
        });
    workspace.close();
  }

  private List<Script> scripts() throws Exception {
    return workspace.query(new Scripts()::all).get();
  }

  private void waitForFile(String what, Callable<Boolean> there) {
    waitFor(what, there);
    settle();
  }

  private Script last() throws Exception {
    return scripts().getLast();
  }

  private List<String> texts(int part) throws Exception {
    return last().parts().get(part).questions().stream().map(ScriptQuestion::text).toList();
  }

  private static TextArea question(String name) {
    return named(TextArea.class, name);
  }

  private Point2D in(Node node, double down) {
    return fx(
        () -> {
          Bounds bounds = node.localToScreen(node.getLayoutBounds());
          return new Point2D(bounds.getCenterX(), bounds.getMinY() + down * bounds.getHeight());
        });
  }

  @Test
  void aScriptIsCopiedWrittenPutInOrderAndPutAwayByKeyboard() throws Exception {
    press(KeyCode.CONTROL, KeyCode.D);
    waitForFile("the copy", () -> scripts().size() == 2);
    assertFocused("Title of the script");
    assertThat(textOf(named(TextField.class, "Title of the script")))
        .isEqualTo("Half-hour interview (copy)");

    // A closed question is remarked on while it is written.
    focus(question("Opening, question 2"));
    press(KeyCode.ENTER);
    waitForFile("a third question", () -> texts(0).size() == 3);
    assertFocused("Opening, question 3");
    type("Do you use the portal?");
    waitFor("the remark", () -> shows("Yes or no would answer it"));
    assertThat(fx(() -> shows("Ask instead: “When did you last use the portal?"))).isTrue();
    waitForFile(
        "the question in the file", () -> texts(0).getLast().equals("Do you use the portal?"));

    // Its rewording is taken over by a key; undo brings the old one back.
    press(KeyCode.CONTROL, KeyCode.ENTER);
    String open = "When did you last use the portal? What happened then?";
    waitForFile("the rewording", () -> texts(0).getLast().equals(open));
    assertThat(textOf(question("Opening, question 3"))).isEqualTo(open);
    waitFor("no remark", () -> !shows("Yes or no would answer it"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitForFile("the old one", () -> textOf3().equals("Do you use the portal?"));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    waitForFile("the rewording again", () -> textOf3().equals(open));

    // Up, and down again out of its part; the cursor stays with it.
    press(KeyCode.ALT, KeyCode.UP);
    waitForFile("it is second", () -> texts(0).get(1).equals(open));
    assertFocused("Opening, question 2");
    press(KeyCode.ALT, KeyCode.DOWN);
    waitForFile("it is last", () -> texts(0).getLast().equals(open));
    press(KeyCode.ALT, KeyCode.DOWN);
    waitForFile("it is in Exploration", () -> texts(1).getFirst().equals(open));
    assertFocused("Exploration, question 1");
    assertThat(textOf(question("Exploration, question 1"))).isEqualTo(open);

    // Put away, and brought back.
    fire(named(ButtonBase.class, "Archive"));
    waitForFile("it is archived", () -> last().isArchived());
    waitFor("the way back", () -> exists("Bring back"));
    assertThat(fx(() -> shows("Archived (1)"))).isTrue();
    fx(
        () -> {
          notices.offered.run();
          return null;
        });
    waitForFile("it is back", () -> !last().isArchived());
    waitFor("no archive", () -> !shows("Archived (1)"));
    assertThat(scripts().getFirst()).isEqualTo(DefaultScript.script());
  }

  /** On the JavaFX thread only. */
  private static String textOf3() {
    return ((TextArea) find("Opening, question 3")).getText();
  }

  @Test
  void aQuestionIsDraggedWithinItsPartAndIntoAnother() throws Exception {
    Node grip = row("Opening, question 1").grip();
    Node second = named("Opening, question 2");
    drag(grip, in(second, 0.9));
    waitForFile("the other order", () -> ids(0).equals(List.of("opening-2", "opening-1")));

    drag(row("Opening, question 2").grip(), in(named("Exploration, question 2"), 0.2));
    waitForFile("it is in Exploration", () -> ids(1).get(1).equals("opening-1"));
    assertThat(ids(0)).containsExactly("opening-2");
    assertThat(workspace.undo().get()).contains("Move question");
    waitForFile("it is back", () -> ids(0).size() == 2);
  }

  @Test
  void aDragThatIsGivenUpOrGoesNowhereChangesNothing() throws Exception {
    drag(row("Opening, question 1").grip(), in(named("Opening, question 1"), 0.4));
    Node grip = row("Opening, question 1").grip();
    robot.moveTo(in(grip, 0.5), Motion.DIRECT);
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(in(named("Exploration, question 2"), 0.5), Motion.DIRECT);
    waitFor("the place", () -> stage.getScene().getRoot().lookup(".script-gap") != null);
    press(KeyCode.ESCAPE);
    waitFor("no place", () -> stage.getScene().getRoot().lookup(".script-gap") == null);
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(workspace.undo().get()).isEmpty();
  }

  @Test
  void byClicksAPartAndAQuestionMove() throws Exception {
    MenuButton more = named(MenuButton.class, "More for Opening, question 2");
    fx(
        () -> {
          more.show();
          more.getItems().getFirst().fire();
          return null;
        });
    waitForFile("the other order", () -> ids(0).equals(List.of("opening-2", "opening-1")));
    MenuButton part = named(MenuButton.class, "More for the part Opening");
    fx(
        () -> {
          part.show();
          part.getItems().get(1).fire();
          return null;
        });
    waitForFile(
        "Opening is second",
        () -> last().parts().stream().map(ScriptPart::title).toList().indexOf("Opening") == 1);
  }

  @Test
  void aNewScriptIsNamedAndTimedAndEscLeadsBack() throws Exception {
    fire(named(ButtonBase.class, "New script"));
    waitForFile("the script", () -> scripts().size() == 2);
    assertFocused("Title of the script");
    press(KeyCode.CONTROL, KeyCode.A);
    type("Onboarding");
    waitForFile("its title", () -> last().title().equals("Onboarding"));
    assertThat(fx(() -> shows("fits half an hour"))).isTrue();
    TextField minutes = named(TextField.class, "Minutes of the part Exploration");
    focus(minutes);
    press(KeyCode.CONTROL, KeyCode.A);
    type("x");
    press(KeyCode.ENTER);
    waitFor("what is wrong", () -> shows("Type whole minutes"));
    press(KeyCode.CONTROL, KeyCode.A);
    type("20");
    press(KeyCode.ENTER);
    waitForFile("20 minutes", () -> last().minutes() == 35);
    waitFor("the verdict", () -> shows("5 min over half an hour"));
    fx(view::back);
    waitFor("the list", () -> view.view().lookup(".script-list").isFocused());
    fx(view::back);
    assertThat(left).isTrue();
  }

  private List<String> ids(int part) throws Exception {
    return last().parts().get(part).questions().stream()
        .map(question -> question.id().substring("default-".length()))
        .toList();
  }

  private ScriptQuestionRow row(String name) {
    Node node = named(name);
    return fx(
        () -> {
          Node up = node;
          while (!(up instanceof ScriptQuestionRow)) {
            up = up.getParent();
          }
          return (ScriptQuestionRow) up;
        });
  }
}
