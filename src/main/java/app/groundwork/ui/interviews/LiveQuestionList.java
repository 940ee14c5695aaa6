package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All questions of the interview, to go to any of them; lies over the notes and blocks nothing. */
final class LiveQuestionList extends VBox {
  private static final Texts TEXTS = Texts.in(LiveQuestionList.class);
  private static final double WIDTH = 720;
  private static final double ROW = 36;
  private static final int MOST_ROWS = 16;

  private final ListView<Row> list = new ListView<>();
  private final Consumer<String> go;
  private final Runnable closed;

  /**
   * A question in the list.
   *
   * @param part the title of its part, with its first question only; else empty
   */
  private record Row(InterviewQuestion question, String part, boolean asked, boolean current) {}

  /**
   * @param go takes the id of the question to go to
   * @param closed called when the list is put away
   */
  LiveQuestionList(Consumer<String> go, Runnable closed) {
    this.go = go;
    this.closed = closed;
    getStyleClass().addAll("card", "live-question-list");
    Label title = new Label(TEXTS.get("live.list"));
    title.getStyleClass().add("strong");
    Label how = new Label(TEXTS.get("live.list.how"));
    how.getStyleClass().add("meta");
    list.setId("live-questions");
    list.getStyleClass().add("plain");
    list.setFixedCellSize(ROW);
    list.setAccessibleText(TEXTS.get("live.list"));
    list.setCellFactory(view -> new RowCell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, how, list);
    setMaxWidth(WIDTH);
    setMaxHeight(USE_PREF_SIZE);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  /** Shows the questions as they are now, the one asked chosen. */
  void open(LiveHead head) {
    Set<String> asked = head.asked();
    String current = head.current().map(InterviewQuestion::id).orElse("");
    List<Row> rows = new ArrayList<>();
    int chosen = 0;
    for (InterviewPart part : head.known().script().parts()) {
      String title = part.title();
      for (InterviewQuestion question : part.questions()) {
        boolean now = question.id().equals(current);
        chosen = now ? rows.size() : chosen;
        rows.add(new Row(question, title, asked.contains(question.id()), now));
        title = "";
      }
    }
    list.getItems().setAll(rows);
    list.setPrefHeight(Math.min(MOST_ROWS, rows.size()) * ROW + 2);
    setVisible(true);
    list.getSelectionModel().select(chosen);
    list.requestFocus();
    list.getFocusModel().focus(chosen);
  }

  void close() {
    setVisible(false);
    closed.run();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::goTo);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void goTo(Row row) {
    go.accept(row.question().id());
    close();
  }

  private final class RowCell extends ListCell<Row> {
    private final Label part = new Label();
    private final Label words = new Label();
    private final Label state = new Label();
    private final HBox row = new HBox(part, words, state);

    RowCell() {
      setPrefWidth(0);
      part.getStyleClass().addAll("live-list-part", "meta");
      words.setMinWidth(0);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(words, Priority.ALWAYS);
      state.setMinWidth(USE_PREF_SIZE);
      state.getStyleClass().add("meta");
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("live-list-row");
      addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          click -> {
            if (getItem() != null) {
              goTo(getItem());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      part.setText(item.part());
      words.setText(item.question().text());
      words.getStyleClass().removeAll("strong");
      if (item.current()) {
        words.getStyleClass().add("strong");
      }
      state.setText(state(item));
      setGraphic(row);
      setAccessibleText(String.join(" ", part.getText(), words.getText(), state.getText()));
    }

    private static String state(Row item) {
      if (item.current()) {
        return TEXTS.get("live.list.now");
      }
      if (item.question().skipped()) {
        return TEXTS.get("live.list.skipped");
      }
      if (item.question().origin() == QuestionOrigin.ASKED) {
        return TEXTS.get("live.list.added");
      }
      return item.asked() ? TEXTS.get("live.list.asked") : "";
    }
  }
}
