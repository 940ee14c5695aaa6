package app.groundwork.ui.interviews;

import app.groundwork.exchange.transcripts.ReadTranscript.Voice;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.PreviewCells;
import java.util.LinkedHashMap;
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

/** Who speaks in a transcript, each with the choice whether it is the user. */
final class TranscriptVoices extends GridPane {
  private static final Texts TEXTS = Texts.in(TranscriptVoices.class);

  private final TranscriptViewModel model;
  private final Map<String, Choice> choices = new LinkedHashMap<>();

  /** The two buttons of one name. */
  private record Choice(RadioButton me, RadioButton them) {}

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
      Choice choice = choice(voice.name());
      choices.put(voice.name(), choice);
      Label name = PreviewCells.cut(voice.name());
      GridPane.setHgrow(name, Priority.NEVER);
      Label counts = PreviewCells.muted(TEXTS.get("import.voice", voice.lines(), voice.words()));
      addRow(row++, name, choice.me, choice.them, counts);
    }
    show();
  }

  private Choice choice(String name) {
    ToggleGroup group = new ToggleGroup();
    RadioButton me = button(name, Speaker.ME, group);
    RadioButton them = button(name, Speaker.THEM, group);
    me.setOnAction(chosen -> model.setMine(name, true));
    them.setOnAction(chosen -> model.setMine(name, false));
    return new Choice(me, them);
  }

  private static RadioButton button(String name, Speaker speaker, ToggleGroup group) {
    RadioButton button = new RadioButton(TEXTS.get("import.who." + speaker.code()));
    button.setAccessibleText(TEXTS.get("import.who.spoken", name, button.getText()));
    button.setToggleGroup(group);
    button.setMinWidth(RadioButton.USE_PREF_SIZE);
    return button;
  }

  /** Shows who is taken as the user. */
  void show() {
    choices.forEach(
        (name, choice) -> (model.isMine(name) ? choice.me : choice.them).setSelected(true));
  }

  /** What answers whether the first of them is the user; empty if nobody speaks. */
  Optional<Node> first() {
    return choices.values().stream().findFirst().map(Choice::me);
  }
}
