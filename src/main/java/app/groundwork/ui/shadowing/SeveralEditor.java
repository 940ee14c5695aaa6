package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.FieldRow;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.SetField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The fields of several entries: each shows the value that all have, or that they differ; only what
 * is touched is written, to all of them.
 */
final class SeveralEditor extends VBox {
  private static final Texts TEXTS = Texts.in(SeveralEditor.class);

  private final SeveralViewModel model;
  private final Label head = new Label();
  private final ChoiceBox<EntryKind> kind = Choices.choice(ShadowMarks::name, EntryKind.values());
  private final Label kinds = new Label(TEXTS.get("several.values"));
  private final SeverityButtons severity = new SeverityButtons("several-severity", this::grade);
  private final Label severities = new Label(TEXTS.get("several.values"));
  private final Typed tool;
  private final Typed friction;
  private List<LogEntry> shown = List.of();
  private boolean showing;

  /**
   * @param leave puts the focus back on the log
   */
  SeveralEditor(SeveralViewModel model, Runnable leave) {
    this.model = model;
    getStyleClass().addAll("card", "entry-editor");
    head.getStyleClass().add("overline");
    kind.setId("several-kind");
    kind.setOnAction(event -> chooseKind());
    tool = new Typed("tool", LogEntry::tool, model::setTool, leave);
    friction = new Typed("friction", LogEntry::friction, model::setFriction, leave);
    getChildren()
        .addAll(
            head,
            new FieldRow()
                .with(mixed(new FormRow(TEXTS.get("editor.kind"), kind, ""), kinds), 128)
                .with(
                    mixed(new FormRow(TEXTS.get("editor.severity"), severity, ""), severities),
                    156),
            new FieldRow().with(tool.line, 148).with(friction.line, 168));
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            leave.run();
            key.consume();
          }
        });
  }

  /** Shows entries, two or more, as the file has them; what is being typed for them stays. */
  void show(List<LogEntry> entries) {
    boolean same = ids(entries).equals(ids(shown));
    if (!same) {
      // Rows are chosen before their list takes the focus: what was typed is the others'.
      commit();
    }
    shown = entries;
    showing = true;
    head.setText(TEXTS.get("several.head", entries.size()));
    Optional<EntryKind> commonKind = SeveralViewModel.common(entries, LogEntry::kind);
    kind.setValue(commonKind.orElse(null));
    shown(kinds, commonKind.isEmpty());
    Optional<Integer> common = SeveralViewModel.common(entries, LogEntry::severity);
    common.ifPresentOrElse(severity::show, severity::showNone);
    shown(severities, common.isEmpty());
    shown(friction.line, entries.stream().anyMatch(entry -> entry.severity() > 0));
    tool.show(entries, same);
    friction.show(entries, same);
    showing = false;
  }

  /** Saves what was typed and not yet set. */
  void commit() {
    tool.set.commit();
    friction.set.commit();
  }

  /** Puts the focus on the first field. */
  void focus() {
    kind.requestFocus();
  }

  private void chooseKind() {
    EntryKind chosen = kind.getValue();
    if (!showing && chosen != null) {
      model.setKind(shown, chosen);
    }
  }

  private void grade(int chosen) {
    if (!showing) {
      model.setSeverity(shown, chosen);
    }
  }

  private static List<String> ids(List<LogEntry> entries) {
    return entries.stream().map(LogEntry::id).toList();
  }

  private static VBox mixed(FormRow row, Label differ) {
    differ.getStyleClass().add("form-hint");
    return new VBox(row, differ);
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** One typed field, with a way to empty it where the entries differ. */
  private final class Typed {
    private final TextField field = new TextField();
    private final Button clear = new Button(null, new FontIcon(Feather.X));
    private final SetField set;
    private final HBox line;
    private final Function<LogEntry, String> value;
    private List<LogEntry> of = List.of();

    Typed(
        String name,
        Function<LogEntry, @Nullable String> value,
        BiConsumer<List<LogEntry>, String> write,
        Runnable leave) {
      this.value = entry -> text(value.apply(entry));
      field.setId("several-" + name);
      set =
          new SetField(
              field,
              TEXTS.get("editor." + name),
              () -> SeveralViewModel.common(of, this.value).orElse(""),
              typed -> {
                write.accept(shown, typed);
                return Optional.empty();
              },
              leave);
      String words = TEXTS.get("several.clear." + name);
      clear.getStyleClass().addAll("quiet", "icon-only");
      clear.setAccessibleText(words);
      clear.setTooltip(new Tooltip(words));
      clear.setOnAction(event -> write.accept(shown, ""));
      HBox.setHgrow(set.row(), Priority.ALWAYS);
      line = new HBox(4, set.row(), clear);
      line.setAlignment(Pos.BOTTOM_LEFT);
    }

    void show(List<LogEntry> entries, boolean same) {
      of = entries;
      boolean differ = entries.stream().map(value).distinct().limit(2).count() > 1;
      field.setPromptText(differ ? TEXTS.get("several.values") : "");
      shown(clear, entries.stream().anyMatch(entry -> !value.apply(entry).isEmpty()));
      if (same) {
        set.refresh();
      } else {
        set.show();
      }
    }

    private static String text(@Nullable String value) {
      return value == null ? "" : value;
    }
  }
}
