package app.groundwork.ui.interviews;

import app.groundwork.exchange.TranscriptPlan;
import app.groundwork.model.interviews.TalkLevel;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The user's share of the talk in a transcript: the one number, and how it is known. */
final class TranscriptShare extends HBox {
  private static final Texts TEXTS = Texts.in(TranscriptShare.class);

  private final Label number = new Label();
  private final Label level = new Label();
  private final Label source = new Label();

  TranscriptShare() {
    getStyleClass().add("import-share");
    number.getStyleClass().add("number-large");
    source.getStyleClass().add("meta");
    getChildren().addAll(number, new VBox(level, source));
  }

  /** Shows what is computed; a dash until it is known who the user is. */
  void show(TranscriptPlan plan) {
    OptionalDouble share = plan.mine().isEmpty() ? OptionalDouble.empty() : plan.share().share();
    number.setText(share.isPresent() ? Percent.of(share.getAsDouble()) : "–");
    TalkLevel now = plan.share().level();
    boolean over = share.isPresent() && now == TalkLevel.WARNING;
    level.getStyleClass().setAll("label", over ? "danger" : "emphasis");
    level.setText(
        share.isEmpty()
            ? TEXTS.get("import.share.none")
            : switch (now) {
              case EARLY, CALM -> TEXTS.get("import.share.calm");
              case HINT -> TEXTS.get("import.share.hint");
              case WARNING -> TEXTS.get("import.share.warning");
            });
    String longest = Elapsed.stamp(plan.share().longestMs());
    source.setVisible(share.isPresent());
    source.setText(
        switch (plan.source()) {
          case CUES -> TEXTS.get("import.share.cues", longest);
          case WORDS -> TEXTS.get("import.share.words", longest);
          case KEYS -> TEXTS.get("import.share.keys", longest);
        });
  }
}
