package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FieldRow;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.ItemPicker;
import app.groundwork.ui.kit.SetField;
import app.groundwork.ui.kit.TypedDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One declined request, where it is written. */
final class DeclinedForm extends VBox {
  private static final Texts TEXTS = Texts.in(DeclinedForm.class);

  private final DeclinedViewModel model;
  private final TextField request = new TextField();
  private final TextArea reason = new TextArea();
  private final FormRow requestRow;
  private final FormRow reasonRow;
  private final DraftText requestDraft;
  private final DraftText reasonDraft;
  private final List<SetField> set;
  private final Button openPain;
  private String id = "";

  /**
   * @param leave where Enter leads
   */
  DeclinedForm(DeclinedViewModel model, Runnable leave) {
    this.model = model;
    getStyleClass().add("declined-form");
    request.setId("declined-request");
    reason.setId("declined-reason");
    reason.setWrapText(true);
    reason.setPrefRowCount(5);
    reason.setPromptText(TEXTS.get("declined.reason.prompt"));
    requestDraft = DraftText.ofValue(request, typed -> model.typeRequest(id, typed));
    reasonDraft = DraftText.ofValue(reason, typed -> model.typeReason(id, typed));
    requestRow = new FormRow(TEXTS.get("declined.request"), request, "");
    reasonRow = new FormRow(TEXTS.get("declined.reason"), reason, "");
    request.setOnAction(entered -> leave.run());
    request.textProperty().addListener(observed -> judge());
    reason.textProperty().addListener(observed -> judge());
    request
        .focusedProperty()
        .addListener((observed, before, focused) -> restoreIfBlank(Boolean.TRUE.equals(focused)));
    reason.addEventFilter(KeyEvent.KEY_PRESSED, this::tabs);
    SetField asker =
        picked(
            "declined-asker",
            TEXTS.get("declined.asker"),
            model::askers,
            DeclinedRow::asker,
            typed -> {
              model.setAskedBy(id, typed);
              return Optional.empty();
            },
            leave);
    SetField pain =
        picked(
            "declined-pain",
            TEXTS.get("declined.pain"),
            model::pains,
            DeclinedRow::pain,
            typed -> model.setPain(id, typed),
            leave);
    TextField dayField = new TextField();
    dayField.setId("declined-day");
    SetField day =
        new SetField(
            dayField,
            TEXTS.get("declined.day"),
            () -> words(row -> TypedDay.words(row.request().declinedOn())),
            typed -> model.setDay(id, typed),
            leave);
    set = List.of(asker, pain, day);
    openPain = new Button(TEXTS.get("declined.pain.open"));
    openPain.setId("declined-open-pain");
    openPain.getStyleClass().add("small");
    openPain.setOnAction(event -> model.openPain(id));
    Button remove = new Button(TEXTS.get("declined.remove"));
    remove.setId("declined-remove");
    remove.getStyleClass().addAll("small", "danger");
    remove.setOnAction(
        event -> {
          leave.run();
          model.remove(id);
        });
    Label later = new Label(TEXTS.get("declined.later"));
    later.getStyleClass().add("meta");
    later.setWrapText(true);
    later.setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            requestRow,
            reasonRow,
            new FieldRow().with(asker.row(), 200).with(day.row(), 140),
            pain.row(),
            openPain,
            later,
            remove);
  }

  /** Puts the focus where the request is named, all of it chosen. */
  void focusRequest() {
    request.requestFocus();
    request.selectAll();
  }

  /** Shows what the file says; turns to another one if it has another id. */
  void show(DeclinedRow row) {
    if (!row.id().equals(id)) {
      if (model.row(id).isPresent()) {
        restoreIfBlank(false);
        set.forEach(field -> field.leave(model::say));
      }
      id = row.id();
      String now = row.id();
      requestDraft.turnTo(row.request().request(), typed -> model.typeRequest(now, typed));
      reasonDraft.turnTo(row.request().reason(), typed -> model.typeReason(now, typed));
      set.forEach(SetField::show);
    } else {
      requestDraft.refresh(row.request().request());
      reasonDraft.refresh(row.request().reason());
      set.forEach(SetField::refresh);
    }
    openPain.setDisable(row.request().painPointId() == null);
    judge();
  }

  /** True if the one that is shown was made just now and nothing was written of it. */
  boolean isUnwritten() {
    return model.isUnwritten(id, request.getText(), reason.getText());
  }

  /** It is left: takes it away if nothing was written of it. */
  void giveUp() {
    if (isUnwritten()) {
      // What goes away has nothing to say of its words.
      restoreIfBlank(false);
      model.giveUp();
    } else {
      model.keep(id);
    }
  }

  /** The one that is shown. */
  String shownId() {
    return id;
  }

  /** Saves what is typed and lets go. */
  void close() {
    set.forEach(SetField::commit);
    requestDraft.close();
    reasonDraft.close();
  }

  private SetField picked(
      String fieldId,
      String name,
      Function<String, List<String>> offers,
      Function<DeclinedRow, String> now,
      Function<String, Optional<String>> take,
      Runnable leave) {
    ItemPicker picker = new ItemPicker(offers);
    picker.field().setId(fieldId);
    return new SetField(picker, name, () -> words(now), take, leave);
  }

  private String words(Function<DeclinedRow, String> of) {
    return model.row(id).map(of).orElse("");
  }

  private void judge() {
    requestRow.setError(request.getText().isBlank() ? TEXTS.get("declined.request.blank") : null);
    reasonRow.setHint(reason.getText().isBlank() ? TEXTS.get("declined.reason.ask") : "");
  }

  /** Nothing was written while it was blank: the file still has its name. */
  private void restoreIfBlank(boolean focused) {
    if (!focused && request.getText().isBlank()) {
      @Nullable String kept = model.row(id).map(row -> row.request().request()).orElse(null);
      if (kept != null) {
        boolean stays = !isUnwritten();
        requestDraft.show(kept);
        if (stays) {
          model.sayRequestStays(kept);
        }
      }
    }
  }

  /** Tab leads on, as in the other fields. */
  private void tabs(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
      key.consume();
      reason.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }
}
