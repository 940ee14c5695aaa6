package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FieldRow;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.SetField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of a script: what it is called, what it is for, its minutes, its questions. */
final class ScriptPartCard extends VBox {
  private static final Texts TEXTS = Texts.in(ScriptPartCard.class);

  private final ScriptViewModel model;
  private final String id;
  private final TextField title = new TextField();
  private final DraftText draft;
  private final ChoiceBox<PartKind> kind =
      Choices.choice(one -> TEXTS.get("script.kind." + one.code()), PartKind.values());
  private final TextField minutes = new TextField();
  private final FormRow kindRow = new FormRow(TEXTS.get("script.kind"), kind, "");
  private final SetField minutesField;
  private final Label grip = new Label("", new FontIcon(Feather.MENU));
  private final MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
  private final VBox questions = new VBox();
  private final Label none = new Label(TEXTS.get("script.part.empty"));
  private final Button add =
      new Button(TEXTS.get("script.question.add"), new FontIcon(Feather.PLUS));
  private ScriptPart part;
  private boolean showing;

  /**
   * @param questions as they come; they are made by the page
   */
  ScriptPartCard(ScriptViewModel model, ScriptPart part, ScriptQuestionRow.Gestures gestures) {
    this.model = model;
    this.part = part;
    this.id = part.id();
    getStyleClass().addAll("card", "script-part");
    grip.getStyleClass().addAll("script-grip", "script-part-grip");
    draft = DraftText.ofValue(title, text -> model.typePartTitle(id, text));
    FormRow titleRow = new FormRow(TEXTS.get("script.part.title"), title, "");
    kind.setOnAction(
        event -> {
          if (!showing && kind.getValue() != null) {
            model.setKind(id, kind.getValue());
          }
        });
    minutes.getStyleClass().add("script-minutes");
    minutesField =
        new SetField(
            minutes,
            TEXTS.get("script.minutes"),
            () -> Integer.toString(this.part.minutes()),
            typed -> model.setMinutes(id, typed),
            this::focusFirst);
    FieldRow fields =
        new FieldRow().with(titleRow, 160).fixed(kindRow, 152).fixed(minutesField.row(), 88);
    HBox.setHgrow(fields, Priority.ALWAYS);
    menu.getStyleClass().addAll("flat", "button-icon", "no-arrow", "script-menu");
    HBox head = new HBox(grip, fields, menu);
    head.getStyleClass().add("script-part-head");
    questions.getStyleClass().add("script-questions");
    none.getStyleClass().addAll("muted", "script-none");
    add.getStyleClass().addAll("quiet", "small");
    add.setOnAction(event -> model.addQuestion(id, this.part.questions().size(), gestures::write));
    HBox foot = new HBox(add);
    foot.getStyleClass().add("script-foot");
    getChildren().addAll(head, none, questions, foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The part's id. */
  String partId() {
    return id;
  }

  /** What it is dragged by. */
  Node grip() {
    return grip;
  }

  /** Where its questions lie; they can be dragged there. */
  VBox questions() {
    return questions;
  }

  /** Where more can be done to it. */
  MenuButton menu() {
    return menu;
  }

  /** Shows what the file says, with the rows of its questions in order. */
  void show(ScriptPart now, List<ScriptQuestionRow> rows) {
    part = now;
    showing = true;
    draft.refresh(now.title());
    kind.setValue(now.kind());
    kindRow.setHint(now.kind() == PartKind.VALIDATION ? TEXTS.get("script.kind.exempt") : "");
    minutesField.refresh();
    showing = false;
    String name = name(now);
    title.setAccessibleText(TEXTS.get("script.part.title.of", name));
    kind.setAccessibleText(TEXTS.get("script.kind.of", name));
    minutes.setAccessibleText(TEXTS.get("script.minutes.of", name));
    menu.setAccessibleText(TEXTS.get("script.part.more", name));
    add.setAccessibleText(TEXTS.get("script.question.add.to", name));
    none.setVisible(rows.isEmpty());
    none.setManaged(rows.isEmpty());
    if (!questions.getChildren().equals(rows)) {
      questions.getChildren().setAll(rows);
    }
  }

  /** What a part is called on screen; one without a title has a name too. */
  static String name(ScriptPart part) {
    return part.title().isBlank() ? TEXTS.get("script.part.untitled") : part.title();
  }

  /** Puts the cursor into its title. */
  void focusTitle() {
    title.requestFocus();
  }

  /** Puts the cursor into the first question; on the button that adds one if there is none. */
  void focusFirst() {
    if (questions.getChildren().isEmpty()) {
      add.requestFocus();
    } else if (questions.getChildren().getFirst() instanceof ScriptQuestionRow row) {
      row.field().requestFocus();
    }
  }

  /** Saves what is typed and lets go. */
  void close() {
    minutesField.commit();
    draft.close();
  }

  /** In its fields, not in its questions. */
  private void pressed(KeyEvent key) {
    boolean inHead = key.getTarget() == title || key.getTarget() == minutes;
    if (!inHead) {
      return;
    }
    if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
      draft.flush().exceptionally(failure -> null);
      model.stepPart(id, key.getCode() == KeyCode.UP ? -1 : 1);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == title) {
      focusFirst();
      key.consume();
    }
  }
}
