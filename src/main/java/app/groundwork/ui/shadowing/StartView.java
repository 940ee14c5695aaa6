package app.groundwork.ui.shadowing;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.ItemPicker;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Before the clock starts: who, what for, and what everybody expects. Only the developer is needed.
 */
final class StartView extends ScrollPane {
  private static final Texts TEXTS = Texts.in(StartView.class);

  private final StartViewModel model;
  private final ItemPicker developer;
  private final Consumer<ShadowSession> started;

  /**
   * @param started takes the session that runs now
   * @param cancel puts the form away; what was typed stays
   */
  StartView(StartViewModel model, Consumer<ShadowSession> started, Runnable cancel) {
    this.model = model;
    this.started = started;
    setFitToWidth(true);
    setFocusTraversable(false);
    developer = new ItemPicker(model::developersLike);
    ItemPicker team = new ItemPicker(model::teamsLike);
    GridPane form = new GridPane();
    form.getStyleClass().add("start-form");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    form.getColumnConstraints().addAll(half, half);
    form.addRow(
        0,
        row(StartViewModel.Field.DEVELOPER, developer.field(), developer),
        row(StartViewModel.Field.TEAM, team.field(), team));
    form.add(wide(StartViewModel.Field.WORKFLOW), 0, 1, 2, 1);
    form.addRow(2, wide(StartViewModel.Field.PURPOSE), consent());
    Label task = new Label(TEXTS.get("start.task.head"));
    task.getStyleClass().add("overline");
    form.add(task, 0, 3, 2, 1);
    form.add(wide(StartViewModel.Field.TASK), 0, 4, 2, 1);
    form.addRow(
        5,
        wide(StartViewModel.Field.OBSERVER_PREDICTION),
        wide(StartViewModel.Field.DEVELOPER_PREDICTION));
    Button start = new Button(TEXTS.get("start.start"));
    start.getStyleClass().add("primary");
    start.setId("start-session");
    start.setDefaultButton(true);
    start.setOnAction(event -> start());
    Button back = new Button(TEXTS.get("start.cancel"));
    back.getStyleClass().add("quiet");
    back.setOnAction(event -> cancel.run());
    HBox buttons = new HBox(start, back);
    buttons.getStyleClass().add("toolbar");
    Label title = new Label(TEXTS.get("start.title"));
    title.getStyleClass().add("title");
    Label purpose = new Label(TEXTS.get("start.intro"));
    purpose.getStyleClass().add("muted");
    purpose.setWrapText(true);
    VBox page = new VBox(title, purpose, form, buttons);
    page.getStyleClass().addAll("page", "start-page");
    setContent(page);
  }

  /** Puts the caret into the first field. */
  void focus() {
    // Fields come into the scene with the skins around them.
    applyCss();
    layout();
    developer.field().requestFocus();
  }

  /** Starts the clock, or says what is missing. */
  void start() {
    model.start(started);
  }

  private FormRow wide(StartViewModel.Field field) {
    TextField input = new TextField();
    return row(field, input, input);
  }

  private FormRow row(StartViewModel.Field field, TextField input, Control shown) {
    String key = "start." + field.name().toLowerCase(Locale.ROOT);
    input.setId("start-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    input.setAccessibleText(TEXTS.get(key));
    input.setPromptText(TEXTS.get(key + ".prompt"));
    input.textProperty().bindBidirectional(model.text(field));
    FormRow row = new FormRow(TEXTS.get(key), shown, "");
    model
        .problem(field)
        .addListener((observed, before, now) -> row.setError(now.isEmpty() ? null : now));
    return row;
  }

  private FormRow consent() {
    ChoiceBox<Consent> choice =
        Choices.choice(consent -> TEXTS.get("consent." + consent.code()), Consent.values());
    choice.setId("start-consent");
    choice.valueProperty().bindBidirectional(model.consent());
    FormRow row = new FormRow(TEXTS.get("start.consent"), choice, "");
    model.consentHint().subscribe(row::setHint);
    return row;
  }
}
