package app.groundwork.ui.interviews;

import app.groundwork.exchange.TranscriptPlan;
import app.groundwork.exchange.transcripts.SpokenLine;
import app.groundwork.exchange.transcripts.TranscriptFormat;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.ItemPicker;
import app.groundwork.ui.kit.PreviewCells;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What a transcript would become: who speaks, how much of it is the user, whose it is, its lines.
 */
final class TranscriptPreview extends VBox {
  private static final Texts TEXTS = Texts.in(TranscriptPreview.class);

  /** How many lines are shown. */
  private static final int SHOWN = 12;

  /** How wide a name may be, px. */
  private static final double WHO_MOST = 240;

  private final TranscriptViewModel model;
  private final Button run;
  private final Label summary = new Label();
  private final VBox remarks = new VBox();
  private final TranscriptVoices voices;
  private final TranscriptShare share = new TranscriptShare();
  private final GridPane lines = PreviewCells.grid();
  private final ItemPicker developer;

  /**
   * @param run what imports it
   */
  TranscriptPreview(TranscriptViewModel model, Button run) {
    this.model = model;
    this.run = run;
    voices = new TranscriptVoices(model, run);
    developer = new ItemPicker(model::developersLike);
    getStyleClass().add("import-preview");
    remarks.getStyleClass().add("import-remarks");
    getChildren()
        .addAll(
            summary,
            PreviewCells.head(TEXTS.get("import.voices")),
            voices,
            share,
            remarks,
            form(),
            PreviewCells.head(TEXTS.get("import.lines")),
            lines);
    model.plan().subscribe(this::show);
    model.dateProblem().subscribe(problem -> run.setDisable(!model.canRun()));
  }

  /** Where the user is asked first. */
  Node first() {
    TranscriptPlan plan = model.plan().get();
    boolean unclear = plan != null && plan.refusal() != null;
    return unclear ? voices.first().orElse(developer.field()) : developer.field();
  }

  private void show(@Nullable TranscriptPlan plan) {
    if (plan == null) {
      return;
    }
    TranscriptFormat format =
        model.file().map(file -> file.transcript().format()).orElse(TranscriptFormat.PLAIN);
    summary.setText(
        TEXTS.get(
            "import.found",
            TEXTS.get("import.format." + format.name().toLowerCase(Locale.ROOT)),
            plan.spoken().lines().size(),
            Elapsed.stamp(plan.spoken().lengthMs())));
    Stream<Label> told = plan.remarks().stream().map(PreviewCells::remark);
    remarks.getChildren().setAll(Stream.concat(hindrance(plan).stream(), told).toList());
    voices.show();
    share.show(plan);
    lines(plan);
    run.setDisable(!model.canRun());
    run.setText(TEXTS.get(plan.known() == null ? "import.run" : "import.anyway"));
  }

  /** What keeps it from being imported so, or should make the user think twice. */
  private static Optional<Label> hindrance(TranscriptPlan plan) {
    String known = plan.known() == null ? null : TEXTS.get("import.known");
    return Optional.ofNullable(plan.refusal() == null ? known : plan.refusal())
        .map(
            words -> {
              Label label = PreviewCells.remark(words);
              label.getStyleClass().add("warning");
              return label;
            });
  }

  private GridPane form() {
    GridPane form = new GridPane();
    form.getStyleClass().add("import-form");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    form.getColumnConstraints().addAll(half, half);
    ChoiceBox<TranscriptTarget> target = Choices.choice(TranscriptTarget::title);
    target.setId("import-target");
    target.setItems(model.targets());
    target.valueProperty().bindBidirectional(model.target());
    ItemPicker team = new ItemPicker(model::teamsLike);
    TextField date = new TextField();
    field(developer.field(), "import-developer", "import.developer.prompt", model.developer());
    field(team.field(), "import-team", "import.team.prompt", model.team());
    field(date, "import-date", "import.date.prompt", model.date());
    model
        .target()
        .subscribe(
            to -> {
              developer.field().setDisable(to.interviewId() != null);
              team.field().setDisable(to.interviewId() != null);
              date.setDisable(to.dated());
            });
    FormRow day = new FormRow(TEXTS.get("import.date"), date, "");
    model.dateProblem().subscribe(problem -> day.setError(problem.isEmpty() ? null : problem));
    form.addRow(0, new FormRow(TEXTS.get("import.target"), target, ""), day);
    form.addRow(
        1,
        new FormRow(TEXTS.get("import.developer"), developer, ""),
        new FormRow(TEXTS.get("import.team"), team, ""));
    return form;
  }

  private static void field(TextField field, String id, String prompt, StringProperty text) {
    field.setId(id);
    field.setPromptText(TEXTS.get(prompt));
    field.textProperty().bindBidirectional(text);
  }

  /** Me or them; of several who are the interviewed, which. */
  private static String who(SpokenLine line, boolean several) {
    if (line.speaker() == Speaker.ME) {
      return TEXTS.get("import.who.me");
    }
    String them = TEXTS.get("import.who.them");
    String name = line.name();
    return several && name != null ? TEXTS.get("import.who.named", them, name) : them;
  }

  private void lines(TranscriptPlan plan) {
    lines.getChildren().clear();
    List<SpokenLine> all = plan.spoken().lines();
    boolean several =
        all.stream()
                .filter(line -> line.speaker() == Speaker.THEM)
                .map(SpokenLine::name)
                .filter(Objects::nonNull)
                .map(NameTrouble::key)
                .distinct()
                .limit(2)
                .count()
            > 1;
    int row = 0;
    for (SpokenLine line : all.stream().limit(SHOWN).toList()) {
      Label time = PreviewCells.muted(Elapsed.stamp(line.atMs()));
      time.getStyleClass().add("numeric");
      Speaker speaker = line.speaker();
      Label who = new Label(speaker == null ? "" : who(line, several));
      who.setMinWidth(several ? 40 : Label.USE_PREF_SIZE);
      who.setMaxWidth(WHO_MOST);
      if (speaker == Speaker.ME) {
        who.getStyleClass().add("strong");
      }
      lines.addRow(row++, time, who, PreviewCells.cut(line.text()));
    }
    PreviewCells.more(lines, row, all.size() - SHOWN);
  }
}
