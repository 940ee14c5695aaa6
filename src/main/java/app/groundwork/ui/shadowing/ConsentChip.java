package app.groundwork.ui.shadowing;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What a developer agreed to, beside a title; in the words of their page. */
final class ConsentChip {
  private static final Texts TEXTS = Texts.in(ConsentChip.class);

  private ConsentChip() {}

  /** A new chip; none where they may be named: then there is nothing to heed. */
  static Optional<Label> of(Consent consent) {
    return switch (consent) {
      case NOT_ASKED -> Optional.of(chip(TEXTS.get("consent.chip.notAsked"), "chip", "warning"));
      case PSEUDONYM_ONLY -> Optional.of(chip(TEXTS.get("consent.chip.pseudonymOnly"), "chip"));
      case NO -> Optional.of(chip(TEXTS.get("consent.chip.no"), "chip", "danger"));
      case YES -> Optional.empty();
    };
  }

  private static Label chip(String words, String... look) {
    Label chip = new Label(words);
    chip.getStyleClass().addAll(look);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }
}
