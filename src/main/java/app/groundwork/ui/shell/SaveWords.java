package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.SaveState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The save state in words.
 *
 * @param good false if the user should look: a write failed, or something waits too long
 */
record SaveWords(boolean good, String text) {
  /** How long something may be unsaved before it is said, ms. */
  static final long PATIENCE = 2000;

  private static final Texts TEXTS = Texts.in(SaveWords.class);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /**
   * @param waitingSince since when the file has not answered, UTC epoch ms; 0 if it does
   */
  static SaveWords of(SaveState state, long waitingSince, long now, ZoneId zone) {
    String failure = state.failure();
    if (failure != null) {
      return new SaveWords(false, TEXTS.get("save.failed", failure));
    }
    if (waitingSince > 0 && now - waitingSince > PATIENCE) {
      return new SaveWords(false, TEXTS.get("save.waiting", (now - waitingSince) / 1000));
    }
    return new SaveWords(
        true,
        state.savedAt() == 0
            ? TEXTS.get("save.none")
            : TEXTS.get(
                "save.saved", CLOCK.withZone(zone).format(Instant.ofEpochMilli(state.savedAt()))));
  }
}
