package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.Saturation.Step;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * A session or interview and what it brought.
 *
 * @param who its developer as they may be called outside; empty if they are gone
 */
record SaturationRow(Step step, String who) {
  /** Where it is shown. */
  ItemRef ref() {
    String kind =
        switch (step.meeting().method()) {
          case SHADOWING -> ShadowingStore.SESSION;
          case INTERVIEW -> InterviewsStore.INTERVIEW;
        };
    return new ItemRef(kind, step.meeting().id());
  }

  /** Its day as the locale writes it. */
  String day() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withZone(ZoneId.systemDefault())
        .format(Instant.ofEpochMilli(step.meeting().at()));
  }

  /** What it was. */
  String method() {
    Texts texts = Texts.in(SaturationRow.class);
    return switch (step.meeting().method()) {
      case SHADOWING -> texts.get("saturation.shadowing");
      case INTERVIEW -> texts.get("saturation.interview");
    };
  }

  /** All of it in a line. */
  String words() {
    return Texts.in(SaturationRow.class)
        .get("saturation.step", day(), method(), who, step.newPainPoints(), step.allPainPoints());
  }
}
