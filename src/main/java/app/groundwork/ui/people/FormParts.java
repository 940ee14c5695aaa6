package app.groundwork.ui.people;

import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.ItemPicker;
import app.groundwork.ui.kit.SetField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/** Makes the fields of one form, and keeps them in step with the file. */
final class FormParts {
  private final String prefix;
  private final Runnable leave;
  private final List<DraftText> drafts = new ArrayList<>();
  private final Map<TextField, SetField> set = new LinkedHashMap<>();
  private final List<Runnable> refreshes = new ArrayList<>();
  private boolean showing;

  /**
   * @param prefix what the ids of the fields begin with
   * @param leave where Enter leads
   */
  FormParts(String prefix, Runnable leave) {
    this.prefix = prefix;
    this.leave = leave;
  }

  /** A field with an id of its own. */
  TextField field(String id, String prompt) {
    TextField field = new TextField();
    field.setId(prefix + "-" + id);
    field.setPromptText(prompt);
    return field;
  }

  /** A field that is set when it is typed to its end. */
  FormRow set(
      TextField field, String name, Supplier<String> now, Function<String, Optional<String>> set) {
    return add(field, new SetField(field, name, now, set, leave));
  }

  /** The same with known names on offer. */
  FormRow set(
      ItemPicker picker,
      String name,
      Supplier<String> now,
      Function<String, Optional<String>> set) {
    return add(picker.field(), new SetField(picker, name, now, set, leave));
  }

  private FormRow add(TextField field, SetField typed) {
    set.put(field, typed);
    refreshes.add(typed::refresh);
    return typed.row();
  }

  /** A field that is saved while it is typed. */
  FormRow typed(
      TextField field,
      String name,
      Supplier<String> now,
      Function<String, ? extends CompletionStage<?>> save) {
    DraftText draft = DraftText.ofValue(field, save);
    field.setOnAction(entered -> leave.run());
    drafts.add(draft);
    refreshes.add(() -> draft.refresh(now.get()));
    return new FormRow(name, field, "");
  }

  /** Calls {@code refresh} whenever the file says something new. */
  void onRefresh(Runnable refresh) {
    refreshes.add(refresh);
  }

  /** Does {@code choice}, unless the form is just being filled. */
  void chosen(Runnable choice) {
    if (!showing) {
      choice.run();
    }
  }

  /** Shows what the file says in all fields that nobody types in. */
  void refresh() {
    showing = true;
    refreshes.forEach(Runnable::run);
    showing = false;
  }

  /** Shows what the file says in a field that is set when typed to its end, whatever is there. */
  void show(TextField field) {
    Objects.requireNonNull(set.get(field)).show();
  }

  /** Saves what is typed and lets the fields go. */
  void close() {
    set.values().forEach(SetField::commit);
    drafts.forEach(DraftText::close);
  }
}
