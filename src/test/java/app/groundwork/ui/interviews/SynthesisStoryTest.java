package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.SynthesisBook;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthesisStoryTest extends FxTest {
  @TempDir Path folder;
  private final SaidNotices notices = new SaidNotices();
  private Workspace workspace;
  private String id;
  private SynthesisView view;

  @BeforeEach
  void open() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard());
    id = workspace.change("test", tx -> SynthesisFile.fill(tx, Consent.YES)).join();
    show(
        () -> {
          AreaContext context =
              new AreaContext(
                  FxThread.EXECUTOR, new HandClock(), new Nowhere(), notices, new TestDesk());
          view =
              new SynthesisView(
                  new SynthesisViewModel(workspace, context, id),
                  new TalkTrendViewModel(new InterviewsViewModel(workspace, context)));
          BorderPane frame = new BorderPane(view.view());
          HBox tools = new HBox();
          Bindings.bindContent(tools.getChildren(), view.tools());
          frame.setTop(tools);
          frame
              .sceneProperty()
              .subscribe(
                  scene -> {
                    if (scene != null) {
                      Theme.LIGHT.applyTo(scene);
                    }
                  });
          frame
              .getStylesheets()
              .add(
                  Objects.requireNonNull(InterviewsArea.class.getResource("interviews.css"))
                      .toExternalForm());
          return frame;
        },
        1100,
        760);
    waitFor("the lines", () -> view.lines().list().getItems().size() == 7);
    fx(
        () -> {
          view.focus();
          return true;
        });
    settle();
  }

  @AfterEach
  void close() {
    fx(
        () -> {
          view.close();
          return true;
        });
    workspace.close();
  }

  private Synthesis now() {
    return workspace.query(tx -> new SynthesisBook().read(tx, id)).join().orElseThrow();
  }

  private void undo() {
    workspace.undo().join();
    settle();
  }

  private void finish() {
    fire(named(ButtonBase.class, "Finish synthesis"));
  }

  @Test
  void aSynthesisIsWrittenByKeyboardAlone() {
    assertFocused("Lines of the interview");
    press(KeyCode.DOWN);
    waitFor("the quote", () -> view.chosen().getFirst().id().equals("n2"));
    type("n");
    assertFocused("Another pain point");
    type("bui");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    waitFor("the pain point", () -> exists("Title of pain point 1"));
    assertFocused("Lines of the interview");
    assertThat(now().pains().getFirst().top().painPointId()).isEqualTo("slow");
    assertThat(now().pains().getFirst().quotes()).hasSize(1);

    finish();
    assertFocused("Context of the quote at 02:10");
    assertThat(notices.said.getLast())
        .isEqualTo(
            "The synthesis cannot be finished yet:"
                + " “Builds are slow” needs the context of at least one quote.");
    type("the last release");
    waitFor("the context", () -> now().blockers().isEmpty());

    focus(view.lines().list());
    press(KeyCode.DOWN);
    type("+");
    waitFor("the question", () -> shows("Evidence for which assumption?"));
    type("2");
    waitFor("the evidence", () -> now().assumptions().get(1).confirming().size() == 1);
    type("q");
    assertThat(notices.said.getLast()).startsWith("A surprise, an action or evidence stays");
    press(KeyCode.HOME);
    waitFor("a plain note", () -> view.chosen().stream().anyMatch(one -> one.id().equals("n1")));
    type("q");
    waitFor("the quote", () -> shows("“released on a Friday”"));

    focus(named("Finish synthesis"));
    press(KeyCode.SPACE);
    waitFor("the end", () -> exists("Open again"));
    assertThat(now().isFinished()).isTrue();
    assertFocused("Title of pain point 1");
    undo();
    waitFor("its undo", () -> exists("Finish synthesis"));
    finish();
    waitFor("the end", () -> exists("Open again"));
    fire(named(ButtonBase.class, "Open again"));
    waitFor("it open", () -> exists("Finish synthesis"));
    assertThat(now().isFinished()).isFalse();
  }

  /** Another that has the word is not meant by it. */
  @Test
  void whatIsTypedIsMadeUnlessAKnownOneIsMarkedOrCalledJustThat() {
    TextField title = id(TextField.class, "pain-title");
    focus(title);
    type("Builds");
    press(KeyCode.ENTER);
    waitFor("the pain point", () -> exists("Title of pain point 1"));
    assertThat(fx(() -> ((TextField) find("Title of pain point 1")).getText())).isEqualTo("Builds");
    undo();
    waitFor("its undo", () -> !exists("Title of pain point 1"));
  }

  @Test
  void aNoteThatWasPulledIsMarkedAsTheQuoteThatIsMissing() {
    press(KeyCode.DOWN);
    press(KeyCode.UP);
    type("n");
    type("Fridays");
    press(KeyCode.ENTER);
    waitFor("the pain point", () -> exists("Title of pain point 1"));
    assertThat(shows("Note, not a quote")).isTrue();
    finish();
    assertThat(notices.said.getLast()).contains("press Q on a line");
    assertFocused("Mark the line at 00:10 as quote");
    press(KeyCode.SPACE);
    waitFor("the quote", () -> now().pains().getFirst().isQuoted());
    waitFor("no hint", () -> !shows("Note, not a quote"));
    finish();
    assertFocused("Context of the quote at 00:10");
  }

  /** The place where it was left is kept, and is another line. */
  @Test
  void whatWasFoundBySearchIsChosenWhereverOneWasBefore() {
    fx(
        () -> {
          view.lines().jumpTo("n3");
          view.close();
          return true;
        });
    settle();
    SynthesisView again =
        fx(
            () -> {
              AreaContext context =
                  new AreaContext(
                      FxThread.EXECUTOR, new HandClock(), new Nowhere(), notices, new TestDesk());
              SynthesisView found =
                  new SynthesisView(
                      new SynthesisViewModel(workspace, context, id),
                      new TalkTrendViewModel(new InterviewsViewModel(workspace, context)));
              found.focus();
              found.jumpTo("n5");
              return found;
            });
    waitFor("the lines", () -> again.lines().list().getItems().size() == 7);
    settle();
    assertThat(fx(again::chosen)).extracting(one -> one.id()).containsExactly("n5");
    fx(
        () -> {
          again.close();
          return true;
        });
  }

  @Test
  void aLineIsDraggedToItsPlaceWhichOpens() {
    Node line = named("02:10, Quote, I wait for the pipeline all day");
    Node surprises = named("Surprises");
    drag(line, surprises);
    waitFor("the surprise", () -> now().surprises().size() == 2);
    assertThat(now().surprises()).extracting(one -> one.note().id()).contains("n2");
    undo();
    waitFor("its undo", () -> now().surprises().size() == 1);
  }

  @Test
  void aLineIsEditedAndRemovedAndComesBack() {
    press(KeyCode.ENTER);
    assertFocused("Words");
    type(" at noon");
    press(KeyCode.ENTER);
    assertFocused("Lines of the interview");
    waitFor("the words", () -> note("n1").text().equals("released on a Friday at noon"));
    press(KeyCode.DELETE);
    waitFor("its end", () -> view.lines().list().getItems().size() == 5);
    assertThat(notices.said.getLast()).isEqualTo("Line removed");
    undo();
    waitFor("the line", () -> view.lines().list().getItems().size() == 7);
  }

  private InterviewNote note(String noteId) {
    return workspace
        .query(tx -> new InterviewsStore().notes(tx, List.of(noteId)))
        .join()
        .getFirst();
  }

  @Test
  void actionsAndVerdictsAreSet() {
    focus(named(TextField.class, "Owner"));
    type("Lin");
    waitFor("the owner", () -> now().actions().getFirst().owner().equals("Lin"));
    assertThat(now().actions().getFirst().noteId()).isEqualTo("n4");
    TextField action = named(TextField.class, "New action");
    focus(action);
    type("Ask Lin");
    press(KeyCode.ENTER);
    waitFor("the action", () -> now().actions().size() == 2);
    fire(named(ButtonBase.class, "Assumption 1: contradicted"));
    waitFor(
        "the verdict",
        () -> now().assumptions().getFirst().tested().verdict() == Verdict.CONTRADICTED);
    assertThat(note("n4").kind()).isEqualTo(NoteKind.ACTION);
  }

  @Test
  void aDayThatIsNoneKeepsItFromBeingFinishedAndMovesNothing() {
    TextField due = named(TextField.class, "Due");
    double below = bottom("New action");
    focus(due);
    type("next friday");
    finish();
    assertFocused("Due");
    assertThat(notices.said.getLast())
        .isEqualTo(
            "The synthesis cannot be finished yet: “time the pipeline” is due on what is no day."
                + " Type one, such as 2026-03-31, or nothing.");
    settle();
    assertThat(shows("No day: try 2026-03-31")).isTrue();
    assertThat(bottom("New action")).isEqualTo(below);
    assertThat(now().interview().synthesis().isFinished()).isFalse();
    assertThat(fx(() -> due.getText())).isEqualTo("next friday");
    press(KeyCode.END);
    type("s");
    assertThat(notices.refused).as("it is being set right").isEmpty();
    fx(
        () -> {
          due.setText("2026-04-03");
          return true;
        });
    finish();
    waitFor("the end", () -> exists("Open again"));
    assertThat(now().actions().getFirst().due()).hasToString("2026-04-03");
  }

  private double bottom(String name) {
    return fx(
        () -> {
          Node node = find(name);
          return node.getBoundsInParent().getMinY()
              + node.getParent().getBoundsInParent().getMinY();
        });
  }

  @Test
  void withoutAPainPointItIsNotCalledReadyAndAfterItsEndNotEither() {
    assertThat(shows("Missing, but it can be finished like that")).isTrue();
    assertThat(shows("No pain point yet.")).isTrue();
    finish();
    waitFor("the end", () -> exists("Open again"));
    assertThat(shows("Finished, though this is missing")).isTrue();
    assertThat(shows("Missing, but it can be finished like that")).isFalse();
  }

  @Test
  void aLineWaitsForANewPainPointOnlyUntilItWentElsewhere() {
    press(KeyCode.DOWN);
    type("2");
    assertFocused("Another pain point");
    assertThat(shows("The chosen line goes to it.")).isTrue();
    focus(view.lines().list());
    waitFor("no hint", () -> !shows("The chosen line goes to it."));

    type("2");
    type("half");
    focus(view.lines().list());
    assertThat(shows("The chosen line goes to it.")).as("what is begun goes on").isTrue();
    type("s");
    waitFor("no hint", () -> !shows("The chosen line goes to it."));
    assertThat(textOf(id(TextField.class, "pain-title"))).isEqualTo("half");
  }

  /** Each as long as the one before and a letter more: one of them just fills its line. */
  @Test
  void aRowIsAsHighAsItsWords() {
    workspace
        .change(
            "test",
            tx -> {
              for (String id : List.of("n1", "n2", "n3", "n4", "n5")) {
                new InterviewsStore().removeNote(tx, id);
              }
              for (int more = 0; more < 12; more++) {
                new InterviewsStore()
                    .save(
                        tx,
                        new InterviewNote(
                            "m" + more,
                            id,
                            SynthesisFile.START + more,
                            null,
                            NoteKind.NOTE,
                            "the shop app, this morning, between twoooo " + "l".repeat(2 * more),
                            null,
                            null));
              }
              return true;
            })
        .join();
    waitFor("the lines", () -> view.lines().list().getItems().size() >= 12);
    settle();
    List<LineCell> cells =
        fx(
            () ->
                view.lines().list().lookupAll(".line-cell").stream()
                    .map(LineCell.class::cast)
                    .filter(cell -> cell.getItem() instanceof LineRow.Said)
                    .toList());
    assertThat(cells).isNotEmpty();
    for (LineCell cell : cells) {
      assertThat(fx(() -> cell.getHeight() - cell.getInsets().getTop() * 2))
          .isCloseTo(
              fx(() -> ((HBox) cell.getGraphic()).prefHeight(graphicWidth(cell))), within(4.0));
    }
  }

  private static double graphicWidth(LineCell cell) {
    return cell.getWidth() - cell.getInsets().getLeft() - cell.getInsets().getRight();
  }
}
