package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.Typed;
import app.groundwork.model.priorities.Estimates;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.CutText;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line of estimates by the room for one input of the chosen initiative. */
final class EstimatesPane extends VBox {
  private static final Texts TEXTS = Texts.in(EstimatesPane.class);

  private final RankingViewModel model;
  private final Runnable leave;
  private final Label whose = new Label();
  private final ChoiceBox<RiceInput> input = Choices.choice(RiceInput::word, RiceInput.values());
  private final TextField typed = new TextField();
  private final Button take = new Button(TEXTS.get("estimate.take"));
  private final Label below = new Label();

  /**
   * @param leave where Esc leads
   */
  EstimatesPane(RankingViewModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    setId("estimates");
    getStyleClass().add("estimates");
    input.setValue(RiceInput.IMPACT);
    input.setAccessibleText(TEXTS.get("estimate.input"));
    input.setMinWidth(Region.USE_PREF_SIZE);
    input.valueProperty().subscribe((was, now) -> say());
    typed.setId("estimates-typed");
    typed.setPromptText(TEXTS.get("estimate.prompt"));
    typed.setAccessibleText(TEXTS.get("estimate.name"));
    typed.textProperty().subscribe((was, now) -> say());
    typed.setOnAction(event -> take());
    typed.setMinWidth(160);
    take.setId("estimates-take");
    take.getStyleClass().add("small");
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setOnAction(event -> take());
    whose.getStyleClass().add("strong");
    whose.setMinWidth(0);
    CutText.in(whose);
    below.setId("estimates-said");
    below.setMinWidth(0);
    below.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(below, Priority.ALWAYS);
    HBox line = new HBox(whose, input, typed, take, below);
    line.getStyleClass().add("estimates-line");
    getChildren().add(line);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.chosen().id().subscribe(id -> say());
    model.book().subscribe(now -> say());
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      leave.run();
    } else if (key.getTarget() == typed
        && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP)) {
      key.consume();
      model.step(key.getCode() == KeyCode.DOWN ? 1 : -1);
    }
  }

  /** Puts the focus where estimates are typed. */
  void focus() {
    typed.requestFocus();
  }

  private void say() {
    Optional<InitiativeRow> row = model.row();
    whose.setText(row.map(InitiativeRow::title).orElse(TEXTS.get("estimate.none")));
    setDisable(row.isEmpty());
    below.getStyleClass().removeAll("danger", "muted");
    if (typed.getText().isBlank()) {
      below.setText(TEXTS.get("estimate.hint"));
      below.getStyleClass().add("muted");
      take.setDisable(true);
      return;
    }
    switch (EstimatesViewModel.read(input.getValue(), typed.getText())) {
      case Typed.Value<Estimates>(Estimates estimates) -> {
        below.setText(estimates.note());
        take.setDisable(false);
      }
      case Typed.Refused<Estimates>(String why) -> {
        below.setText(why);
        below.getStyleClass().add("danger");
        take.setDisable(true);
      }
    }
  }

  private void take() {
    if (!take.isDisabled()
        && EstimatesViewModel.read(input.getValue(), typed.getText())
            instanceof Typed.Value<Estimates>(Estimates estimates)) {
      model.take(estimates);
      typed.clear();
    }
  }
}
