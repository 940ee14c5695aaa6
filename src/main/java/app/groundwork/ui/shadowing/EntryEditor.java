package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FieldRow;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.SetField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chosen entry's fields; each is saved while it is typed. */
final class EntryEditor extends VBox {
  private static final Texts TEXTS = Texts.in(EntryEditor.class);

  private final ReviewViewModel model;
  private final SetField time;
  private final ChoiceBox<EntryKind> kind = Choices.choice(ShadowMarks::name, EntryKind.values());
  private final SeverityButtons severity = new SeverityButtons(this::setSeverity);
  private final ChoiceBox<InterruptedBy> by =
      Choices.choice(who -> TEXTS.get("by." + who.code()), InterruptedBy.values());
  private final List<Line> lines = new ArrayList<>();
  private final Line words;
  private final Line friction;
  private final Line whom;
  private final Line place;
  private final FormRow byRow;
  private @Nullable LogEntry shown;
  private boolean showing;

  /**
   * @param leave puts the focus back on the log
   */
  EntryEditor(ReviewViewModel model, Runnable leave) {
    this.model = model;
    getStyleClass().addAll("card", "entry-editor");
    Label head = new Label(TEXTS.get("editor.head"));
    head.getStyleClass().add("overline");
    TextField field = new TextField();
    field.setId("editor-time");
    field.setPrefColumnCount(6);
    time = new SetField(field, TEXTS.get("editor.time"), this::stamp, this::setTime, leave);
    kind.setId("editor-kind");
    kind.setOnAction(event -> changed(entry -> model.setKind(entry.id(), kind.getValue())));
    by.setOnAction(event -> changed(entry -> model.setBy(entry.id(), by.getValue())));
    words = line("text", LogEntry::text, LogEntry::withText);
    Line tool = line("tool", LogEntry::tool, (entry, now) -> entry.withTool(now));
    friction = line("friction", LogEntry::friction, (entry, now) -> entry.withFriction(now));
    whom = line("whom", LogEntry::whom, (entry, now) -> entry.withAsked(now, entry.place()));
    place = line("place", LogEntry::place, (entry, now) -> entry.withAsked(entry.whom(), now));
    byRow = new FormRow(TEXTS.get("editor.by"), by, "");
    getChildren()
        .addAll(
            head,
            new FieldRow()
                .fixed(time.row(), 80)
                .with(new FormRow(TEXTS.get("editor.kind"), kind, ""), 100)
                .fixed(new FormRow(TEXTS.get("editor.severity"), severity, ""), 136),
            new FieldRow()
                .with(words.row, 240)
                .with(byRow, 128)
                .with(whom.row, 112)
                .with(place.row, 112),
            new FieldRow().with(tool.row, 128).with(friction.row, 156));
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            leave.run();
            key.consume();
          }
        });
    show(null);
  }

  /** Shows another entry; null for none. */
  void show(@Nullable LogEntry entry) {
    // A row is chosen before its list takes the focus: what was typed is the other entry's.
    time.commit();
    shown = entry;
    setDisable(entry == null);
    lines.forEach(line -> line.show(entry));
    time.show();
    refreshChoices(entry);
  }

  /** Shows the same entry as the file has it now; what is being typed stays. */
  void refresh(LogEntry entry) {
    if (shown == null || !shown.id().equals(entry.id())) {
      show(entry);
      return;
    }
    shown = entry;
    lines.forEach(line -> line.refresh(entry));
    time.refresh();
    refreshChoices(entry);
  }

  /** Puts the caret into the words. */
  void focus() {
    words.field.requestFocus();
    words.field.end();
  }

  void close() {
    lines.forEach(line -> line.draft.close());
  }

  private void refreshChoices(@Nullable LogEntry entry) {
    showing = true;
    kind.setValue(entry == null ? null : entry.kind());
    severity.show(entry == null ? 0 : entry.severity());
    by.setValue(entry == null ? null : entry.by());
    shown(byRow, entry != null && entry.kind() == EntryKind.INTERRUPT);
    shown(whom.row, entry != null && entry.kind() == EntryKind.ASKED);
    shown(place.row, entry != null && entry.kind() == EntryKind.ASKED);
    shown(friction.row, entry != null && entry.severity() > 0);
    showing = false;
  }

  private String stamp() {
    return shown == null ? "" : model.stamp(shown);
  }

  private Optional<String> setTime(String typed) {
    return shown == null ? Optional.empty() : model.setTime(shown.id(), typed);
  }

  private void setSeverity(int severity) {
    changed(entry -> model.setSeverity(entry.id(), severity));
  }

  private void changed(Consumer<LogEntry> change) {
    LogEntry entry = shown;
    if (!showing && entry != null) {
      change.accept(entry);
    }
  }

  private Line line(
      String name,
      Function<LogEntry, @Nullable String> value,
      BiFunction<LogEntry, String, LogEntry> change) {
    Line line = new Line(name, value, change);
    lines.add(line);
    return line;
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** One typed field. */
  private final class Line {
    private final String name;
    private final TextField field = new TextField();
    private final FormRow row;
    private final DraftText draft;
    private final Function<LogEntry, @Nullable String> value;
    private final BiFunction<LogEntry, String, LogEntry> change;

    Line(
        String name,
        Function<LogEntry, @Nullable String> value,
        BiFunction<LogEntry, String, LogEntry> change) {
      this.name = name;
      this.value = value;
      this.change = change;
      field.setId("editor-" + name);
      row = new FormRow(TEXTS.get("editor." + name), field, "");
      draft = DraftText.ofValue(field, typed -> CompletableFuture.completedFuture(null));
    }

    void show(@Nullable LogEntry entry) {
      if (entry == null) {
        draft.turnTo("", typed -> CompletableFuture.completedFuture(null));
      } else {
        String id = entry.id();
        draft.turnTo(text(entry), typed -> model.edit(id, name, now -> change.apply(now, typed)));
      }
    }

    void refresh(LogEntry entry) {
      draft.refresh(text(entry));
    }

    private String text(LogEntry entry) {
      String text = value.apply(entry);
      return text == null ? "" : text;
    }
  }
}
