package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.TalkLevel;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.RelativeTime;
import app.groundwork.ui.kit.TypedDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Whose interview it was, how it went by the clock, and who talked when. */
final class SynthesisHead extends VBox {
  private static final Texts TEXTS = Texts.in(SynthesisHead.class);

  private static final double LEAST_TITLE = 200;
  private static final double WIDE_TITLE = 640;

  /** So wide the trend has room for all its words, and the title wraps beside it. */
  private static final double WIDE = 720;

  private final FlowPane title = new FlowPane();
  private final Label who = new Label();
  private final Label about = SynthesisButtons.hint("");
  private final FlowPane facts = new FlowPane();
  private final TalkLine line;
  private final SynthesisAbout details;

  /**
   * @param jump given the line to go to
   */
  SynthesisHead(SynthesisViewModel model, TalkTrendView trend, Consumer<String> jump) {
    getStyleClass().add("synthesis-head");
    title.getStyleClass().add("chips");
    who.getStyleClass().add("title");
    facts.getStyleClass().add("synthesis-facts");
    line = new TalkLine(jump);
    details = new SynthesisAbout(model.about());
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMinWidth(LEAST_TITLE);
    title.setPrefWrapLength(WIDE_TITLE);
    HBox top = new HBox(title, trend);
    top.getStyleClass().add("toolbar");
    top.widthProperty()
        .subscribe(wide -> trend.setMinWidth(wide.doubleValue() < WIDE ? 0 : USE_PREF_SIZE));
    getChildren().addAll(top, about, details, facts, line);
    model.reading().subscribe(this::show);
  }

  private void show(@Nullable SynthesisReading now) {
    if (now == null) {
      return;
    }
    Interview interview = now.interview();
    String team = now.found().team();
    String developer = now.found().developer();
    who.setText(team == null ? developer : developer + " · " + team);
    title.getChildren().setAll(who);
    if (now.synthesis().isFinished()) {
      title.getChildren().add(chip(TEXTS.get("synthesis.finished"), "success"));
    }
    if (interview.preparation().practice()) {
      title.getChildren().add(chip(TEXTS.get("list.practice.long"), ""));
    }
    Consent consent = now.found().consent();
    if (consent != Consent.YES) {
      String look =
          switch (consent) {
            case NOT_ASKED -> "warning";
            case NO -> "danger";
            case PSEUDONYM_ONLY, YES -> "";
          };
      title.getChildren().add(chip(TEXTS.get("consent.chip." + consent.code()), look));
    }
    title.getChildren().add(details.way());
    details.show(interview.preparation(), consent);
    about.setText(about(interview));
    List<Node> all = new ArrayList<>();
    for (String fact : SynthesisWords.facts(now)) {
      all.add(new Label(fact));
    }
    if (now.share().level() == TalkLevel.WARNING) {
      all.add(chip(TEXTS.get("synthesis.share.much"), "warning"));
    }
    facts.getChildren().setAll(all);
    line.show(now);
  }

  /** Shows the fields of consent, purpose and practice. */
  void unfold() {
    details.way().fire();
  }

  void close() {
    details.close();
  }

  private static String about(Interview interview) {
    List<String> parts = new ArrayList<>();
    Long start = interview.startedAt();
    parts.add(
        start == null
            ? TypedDay.words(interview.preparation().plannedOn())
            : RelativeTime.exact(start));
    parts.add(interview.preparation().scriptTitle());
    parts.add(interview.preparation().purpose());
    parts.removeIf(String::isBlank);
    return String.join(" · ", parts);
  }

  private static Label chip(String words, String look) {
    Label chip = new Label(words);
    chip.getStyleClass().add("chip");
    if (!look.isEmpty()) {
      chip.getStyleClass().add(look);
    }
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }
}
