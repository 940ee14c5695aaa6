package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.PartKind;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.ItemPicker;
import app.groundwork.ui.kit.SetField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of the form before an interview: what is typed is never lost, and one step each. */
final class PrepareFields {
  private final PrepareViewModel model;

  /** Those that mean nothing until they are typed to their end. */
  private final Map<PrepareField, SetField> set = new LinkedHashMap<>();

  private final Map<PrepareField, TextField> inputs = new HashMap<>();

  /** Those that are saved as they are typed. */
  private final Map<PrepareField, DraftText> drafts = new LinkedHashMap<>();

  private final List<ScriptCheck> checks = new ArrayList<>();

  PrepareFields(PrepareViewModel model) {
    this.model = model;
  }

  /** A name that may be known, taken at its end. */
  FormRow picked(
      PrepareField field,
      String name,
      Function<String, List<String>> search,
      Function<String, Optional<String>> take,
      Runnable leave) {
    ItemPicker picker = new ItemPicker(search);
    return keep(
        field, picker.field(), new SetField(picker, name, () -> model.value(field), take, leave));
  }

  /** A value that is taken at its end. */
  FormRow taken(
      PrepareField field, String name, Function<String, Optional<String>> take, Runnable leave) {
    TextField input = new TextField();
    return keep(field, input, new SetField(input, name, () -> model.value(field), take, leave));
  }

  private FormRow keep(PrepareField field, TextField input, SetField made) {
    name(field, input);
    set.put(field, made.keepOnEsc());
    input
        .textProperty()
        .addListener(
            (observed, before, now) -> {
              if (input.isFocused()) {
                model.typed(field, now);
              }
            });
    return made.row();
  }

  /** A text that is saved as it is typed. */
  FormRow text(PrepareField field, String name, String prompt) {
    TextField input = new TextField(model.value(field));
    name(field, input);
    input.setPromptText(prompt);
    drafts.put(field, DraftText.ofValue(input, text -> model.save(field, text)));
    return new FormRow(name, input, "");
  }

  /** The same for the own question of that place, with what is to remark on it. */
  Region question(int place, String name, String prompt) {
    PrepareField field = PrepareField.own(place);
    VBox row = new VBox(text(field, name, prompt));
    row.getStyleClass().add("prepare-question");
    ScriptCheck check = new ScriptCheck(input(field), row, text -> take(place, text));
    checks.add(check);
    row.getChildren().add(check.remarks());
    return row;
  }

  /** Puts a rewording in: what was typed is saved first, so that undo brings it back. */
  private void take(int place, String rewording) {
    DraftText draft = Objects.requireNonNull(drafts.get(PrepareField.own(place)));
    var _ =
        draft
            .flush()
            .thenRunAsync(
                () -> {
                  model.reword(place, rewording);
                  draft.show(rewording);
                  TextField input = input(PrepareField.own(place));
                  input.requestFocus();
                  input.end();
                },
                FxThread.EXECUTOR);
  }

  /** Writes an own question, and says at once all that is to remark on it. */
  void write(int place, String text) {
    input(PrepareField.own(place)).setText(text);
    checks.get(place - 1).checkWhole();
  }

  /** Says at once what is to remark on the own questions, which will be asked in that part. */
  void check(PartKind part) {
    checks.forEach(check -> check.check(part));
  }

  private void name(PrepareField field, TextField input) {
    inputs.put(field, input);
    String kind = field.kind().name().toLowerCase(Locale.ROOT);
    input.setId(
        field.which().isEmpty() ? "prepare-" + kind : "prepare-" + kind + "-" + field.which());
  }

  /** Puts a field away for good. */
  void drop(PrepareField field) {
    DraftText gone = drafts.remove(field);
    if (gone != null) {
      gone.close();
    }
    inputs.remove(field);
  }

  TextField input(PrepareField field) {
    TextField input = inputs.get(field);
    if (input == null) {
      throw new IllegalArgumentException(field.key());
    }
    return input;
  }

  /** Says what is wrong with a field, and goes there. */
  void refuse(PrepareField field, String why) {
    SetField wrong = set.get(field);
    if (wrong != null) {
      wrong.row().setError(why);
    }
    input(field).requestFocus();
  }

  /** Shows what the file says now. */
  void refresh() {
    set.values().forEach(SetField::refresh);
    drafts.forEach((field, draft) -> draft.refresh(model.value(field)));
  }

  /** Shows what the file says at first, also where the focus is already; what is typed stays. */
  void showFirst() {
    set.forEach(
        (field, one) -> {
          TextField input = input(field);
          if (input.getText().isEmpty()) {
            one.show();
            if (input.isFocused()) {
              // So that another name takes the place of this one.
              input.selectAll();
            }
          }
        });
  }

  /** Shows what the file says, whatever is typed. */
  void show(PrepareField field) {
    DraftText draft = drafts.get(field);
    if (draft != null) {
      draft.show(model.value(field));
    }
    SetField one = set.get(field);
    if (one != null) {
      one.show();
    }
  }

  /** Puts back what was typed, and not taken, before the window was closed or undo came by. */
  void restore(Map<PrepareField, String> halfTyped) {
    halfTyped.forEach(
        (field, text) -> {
          SetField one = set.get(field);
          if (one != null) {
            one.restore(text);
          }
        });
  }

  /** Takes what is typed; goes to the first that cannot be and is false then. */
  boolean commit() {
    for (Map.Entry<PrepareField, SetField> one : set.entrySet()) {
      if (!one.getValue().commit()) {
        input(one.getKey()).requestFocus();
        return false;
      }
    }
    return true;
  }

  /** Saves what is not saved yet. */
  CompletableFuture<Void> flush() {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    drafts.values().forEach(draft -> all.add(draft.flush()));
    return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
  }

  /** The field that the focus is in. */
  Optional<PrepareField> focused(Node owner) {
    return inputs.entrySet().stream()
        .filter(one -> one.getValue() == owner)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  void close() {
    checks.forEach(ScriptCheck::close);
    drafts.values().forEach(DraftText::close);
  }
}
