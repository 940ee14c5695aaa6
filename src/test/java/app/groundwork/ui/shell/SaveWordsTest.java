package app.groundwork.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.SaveState;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SaveWordsTest {
  private static final long AT = Instant.parse("2026-05-20T14:03:22Z").toEpochMilli();

  private static SaveWords words(SaveState state, long waitingSince, long now) {
    return SaveWords.of(state, waitingSince, now, ZoneOffset.UTC);
  }

  @Test
  void theTimeOfTheCommitIsSaid() {
    assertThat(words(new SaveState(AT, null), 0, AT + 5000))
        .isEqualTo(new SaveWords(true, "Saved 14:03:22"));
    assertThat(words(new SaveState(0, null), 0, AT).good()).isTrue();
  }

  @Test
  void aFailureIsSaidInItsOwnWords() {
    assertThat(words(new SaveState(AT, "the disk is full"), 0, AT))
        .isEqualTo(new SaveWords(false, "Not saved: the disk is full"));
  }

  @Test
  void afterTwoSecondsWithoutAnAnswerItIsSaid() {
    SaveState state = new SaveState(AT, null);
    assertThat(words(state, AT, AT + 2000).good()).isTrue();
    assertThat(words(state, AT, AT + 3001).good()).isFalse();
    assertThat(words(state, AT, AT + 3001).text()).contains("3 s");
  }
}
