package app.groundwork.ui.interviews;

import app.groundwork.exchange.transcripts.ReadTranscript.Voice;
import app.groundwork.exchange.transcripts.Role;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.PreviewCells;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Who speaks in a transcript, each with the choice of what they are taken as. */
final class TranscriptVoices extends GridPane {
  private static final Texts TEXTS = Texts.in(TranscriptVoices.class);

  private final TranscriptViewModel model;
  private final Map<String, Map<Role, RadioButton>> choices = new LinkedHashMap<>();

  /**
   * @param run what Enter does: a radio button would keep it for itself
   */
  TranscriptVoices(TranscriptViewModel model, Button run) {
    this.model = model;
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            run.fire();
          }
        });
    getStyleClass().add("import-grid");
    int row = 0;
    for (Voice voice : model.voices()) {
      Map<Role, RadioButton> choice = choice(voice.name());
      choices.put(voice.name(), choice);
      Label name = PreviewCells.cut(voice.name());
      GridPane.setHgrow(name, Priority.NEVER);
      Label counts = PreviewCells.muted(TEXTS.get("import.voice", voice.lines(), voice.words()));
      List<Node> cells = new ArrayList<>(choice.values());
      cells.addFirst(name);
      cells.add(counts);
      addRow(row++, cells.toArray(Node[]::new));
    }
    show();
  }

  private Map<Role, RadioButton> choice(String name) {
    ToggleGroup group = new ToggleGroup();
    Map<Role, RadioButton> buttons = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      RadioButton button = button(name, role, group);
      button.setOnAction(chosen -> model.setRole(name, role));
      buttons.put(role, button);
    }
    return buttons;
  }

  private static RadioButton button(String name, Role role, ToggleGroup group) {
    RadioButton button =
        new RadioButton(
            switch (role) {
              case ME -> TEXTS.get("import.who.me");
              case THEM -> TEXTS.get("import.who.them");
              case LEFT_OUT -> TEXTS.get("import.who.leftOut");
            });
    button.setAccessibleText(TEXTS.get("import.who.spoken", name, button.getText()));
    button.setToggleGroup(group);
    button.setMinWidth(RadioButton.USE_PREF_SIZE);
    return button;
  }

  /** Shows what each is taken as. */
  void show() {
    choices.forEach(
        (name, choice) ->
            choice.forEach((role, button) -> button.setSelected(role == model.role(name))));
  }

  /** What answers whether the first of them is the user; empty if nobody speaks. */
  Optional<Node> first() {
    return choices.values().stream()
        .map(choice -> choice.get(Role.ME))
        .map(Node.class::cast)
        .findFirst();
  }
}
