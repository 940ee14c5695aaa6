package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FieldRow;
import app.groundwork.ui.kit.FormRow;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Consent, purpose and practice of an interview that has ended; folded until it is asked for. */
final class SynthesisAbout extends VBox {
  private static final Texts TEXTS = Texts.in(SynthesisAbout.class);

  private final ToggleButton way = new ToggleButton(TEXTS.get("synthesis.about"));
  private final ChoiceBox<Consent> consent =
      Choices.choice(one -> TEXTS.get("consent." + one.code()), Consent.values());
  private final TextField purpose = new TextField();
  private final CheckBox practice = new CheckBox(TEXTS.get("prepare.practice"));
  private final DraftText draft;
  private boolean showing;

  SynthesisAbout(SynthesisAboutViewModel model) {
    getStyleClass().add("synthesis-about");
    way.getStyleClass().addAll("quiet", "small");
    way.setId("synthesis-about");
    way.setMinWidth(USE_PREF_SIZE);
    way.setOnAction(event -> unfolded());
    consent.setOnAction(
        event -> {
          Consent now = consent.getValue();
          if (!showing && now != null) {
            model.setConsent(now);
          }
        });
    practice.setOnAction(event -> model.setPractice(practice.isSelected()));
    draft = DraftText.ofValue(purpose, model::setPurpose);
    getChildren()
        .addAll(
            new FieldRow()
                .with(new FormRow(TEXTS.get("prepare.consent"), consent, ""), 180)
                .with(new FormRow(TEXTS.get("prepare.purpose"), purpose, ""), 240),
            practice);
    visibleProperty().bind(way.selectedProperty());
    managedProperty().bind(way.selectedProperty());
  }

  private void unfolded() {
    if (way.isSelected()) {
      consent.requestFocus();
    }
  }

  /** Folds and unfolds it. */
  ToggleButton way() {
    return way;
  }

  /**
   * Shows what the file says.
   *
   * @param counts the stricter of what was agreed to then and now
   */
  void show(Preparation now, Consent counts) {
    showing = true;
    consent.setValue(counts);
    showing = false;
    practice.setSelected(now.practice());
    draft.refresh(now.purpose());
  }

  void close() {
    draft.close();
  }
}
