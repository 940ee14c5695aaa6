package app.groundwork.ui.shadowing;

import app.groundwork.exchange.LogPlan;
import app.groundwork.exchange.logs.Behaviour;
import app.groundwork.exchange.logs.ReadEntry;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.ItemPicker;
import app.groundwork.ui.kit.PreviewCells;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a log would become: whose it is, its sessions, its kinds, its first entries. */
final class ImportPreview extends VBox {
  private static final Texts TEXTS = Texts.in(ImportPreview.class);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

  /** How many sessions and entries are shown. */
  private static final int SHOWN = 12;

  private final ImportViewModel model;
  private final Button run;
  private final ItemPicker developer;
  private final Label summary = new Label();
  private final VBox remarks = new VBox();
  private final GridPane sessions = PreviewCells.grid();
  private final GridPane entries = PreviewCells.grid();

  /**
   * @param run what imports it
   */
  ImportPreview(ImportViewModel model, Button run) {
    this.model = model;
    this.run = run;
    developer = new ItemPicker(model::developersLike);
    getStyleClass().add("import-preview");
    remarks.getStyleClass().add("import-remarks");
    getChildren().addAll(summary, remarks, form());
    if (!model.behaviours().isEmpty()) {
      getChildren().addAll(PreviewCells.head(TEXTS.get("import.behaviours")), behaviours());
    }
    getChildren()
        .addAll(
            PreviewCells.head(TEXTS.get("import.sessions")),
            sessions,
            PreviewCells.head(TEXTS.get("import.entries")),
            entries);
    model.plan().subscribe(this::show);
  }

  /** Where one types first. */
  Node first() {
    return developer.field();
  }

  private void show(@Nullable LogPlan plan) {
    if (plan == null) {
      return;
    }
    int all = plan.sessions().stream().mapToInt(LogPlan.Session::entries).sum();
    String format =
        model
            .file()
            .map(file -> file.log().format().name().toLowerCase(Locale.ROOT))
            .orElse("plain");
    summary.setText(
        TEXTS.get("import.found", TEXTS.get("format." + format), plan.sessions().size(), all));
    remarks.getChildren().setAll(plan.remarks().stream().map(PreviewCells::remark).toList());
    sessions(plan);
    entries(plan);
    run.setDisable(plan.fresh().isEmpty());
    run.setText(
        plan.fresh().isEmpty()
            ? TEXTS.get("import.none")
            : TEXTS.get("import.count", plan.fresh().size()));
  }

  private GridPane form() {
    GridPane form = new GridPane();
    form.getStyleClass().add("start-form");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    form.getColumnConstraints().addAll(half, half);
    ItemPicker team = new ItemPicker(model::teamsLike);
    field(developer.field(), "import-developer", "import.developer.prompt", model.developer());
    field(team.field(), "import-team", "import.asFile", model.team());
    TextField workflow = new TextField();
    field(workflow, "import-workflow", "import.asFile", model.workflow());
    TextField date = new TextField();
    field(date, "import-date", "import.date.prompt", model.date());
    FormRow day = new FormRow(TEXTS.get("import.date"), date, "");
    model.dateProblem().subscribe(problem -> day.setError(problem.isEmpty() ? null : problem));
    form.addRow(
        0,
        new FormRow(TEXTS.get("start.developer"), developer, ""),
        new FormRow(TEXTS.get("start.team"), team, ""));
    form.addRow(1, new FormRow(TEXTS.get("start.workflow"), workflow, ""), day);
    return form;
  }

  private static void field(TextField field, String id, String prompt, StringProperty text) {
    field.setId(id);
    field.setPromptText(TEXTS.get(prompt));
    field.textProperty().bindBidirectional(text);
  }

  private GridPane behaviours() {
    GridPane grid = PreviewCells.grid();
    int row = 0;
    for (Behaviour behaviour : model.behaviours()) {
      ChoiceBox<EntryKind> kind = Choices.choice(ShadowMarks::name, EntryKind.values());
      kind.setValue(behaviour.kind());
      kind.setAccessibleText(TEXTS.get("import.behaviour.spoken", behaviour.code()));
      kind.valueProperty()
          .addListener((observed, before, now) -> model.setKind(behaviour.code(), now));
      Label name = PreviewCells.cut(behaviour.code());
      name.setLabelFor(kind);
      String times = behaviour.lasts() ? "import.behaviour.lasts" : "import.behaviour.times";
      GridPane.setHgrow(name, Priority.NEVER);
      grid.addRow(row++, name, kind, PreviewCells.muted(TEXTS.get(times, behaviour.times())));
    }
    return grid;
  }

  private void sessions(LogPlan plan) {
    sessions.getChildren().clear();
    int row = 0;
    for (LogPlan.Session session : plan.sessions().stream().limit(SHOWN).toList()) {
      Label known = PreviewCells.muted(session.known() == null ? "" : TEXTS.get("import.known"));
      sessions.addRow(
          row++,
          PreviewCells.muted(DATE.format(session.date())),
          PreviewCells.muted(Elapsed.stamp(session.read().time().elapsed(session.read().endMs()))),
          PreviewCells.muted(TEXTS.get("import.entriesOf", session.entries())),
          PreviewCells.cut(session.title()),
          known);
    }
    PreviewCells.more(sessions, row, plan.sessions().size() - SHOWN);
  }

  private void entries(LogPlan plan) {
    entries.getChildren().clear();
    LogPlan.Session first = plan.sessions().getFirst();
    SessionTime clock = first.read().time();
    int row = 0;
    for (ReadEntry entry : first.read().log().stream().limit(SHOWN).toList()) {
      Label time = PreviewCells.muted(Elapsed.stamp(clock.elapsed(entry.atMs())));
      time.getStyleClass().add("numeric");
      Label stars = PreviewCells.muted("*".repeat(entry.severity()));
      stars.setAccessibleText(TEXTS.get("friction.spoken", entry.severity()));
      entries.addRow(
          row++,
          time,
          new Label(ShadowMarks.name(entry.kind())),
          PreviewCells.muted(entry.tool() == null ? "" : entry.tool()),
          stars,
          PreviewCells.cut(entry.text()));
    }
    PreviewCells.more(entries, row, first.entries() - SHOWN);
  }
}
