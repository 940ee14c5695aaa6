package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.ui.kit.NoticeQueue.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeQueueTest {
  private final HandDelay delay = new HandDelay();
  private List<Notice> shown = List.of();
  private boolean held;
  private final NoticeQueue queue = new NoticeQueue(delay, () -> held, now -> shown = now);

  private static Notice said(String text) {
    return new Notice(text, null, null, null, false, null);
  }

  private static Notice warned(String text) {
    return new Notice(text, null, null, "details", true, null);
  }

  private List<String> texts() {
    return shown.stream().map(Notice::text).toList();
  }

  @Test
  void whatIsSaidGoesByItselfAndAnOfferStaysLonger() {
    queue.add(said("Saved"));
    delay.pass(5000);
    assertThat(shown).isEmpty();
    queue.add(new Notice("Deleted", "Undo", () -> {}, null, false, null));
    delay.pass(9999);
    assertThat(texts()).containsExactly("Deleted");
    delay.pass(1);
    assertThat(shown).isEmpty();
  }

  @Test
  void aWarningStaysLong() {
    queue.add(warned("Not saved"));
    delay.pass(29_999);
    assertThat(texts()).containsExactly("Not saved");
    delay.pass(1);
    assertThat(shown).isEmpty();
  }

  @Test
  void nothingGoesFromUnderTheHand() {
    queue.add(warned("Not saved"));
    held = true;
    delay.pass(30_000);
    delay.pass(5000);
    assertThat(texts()).containsExactly("Not saved");
    held = false;
    delay.pass(5000);
    assertThat(shown).isEmpty();
  }

  @Test
  void aWarningStandsBesideWhatIsSaidAndEitherIsPutAway() {
    Notice warning = warned("Not saved");
    queue.add(warning);
    queue.add(said("Zoom 110 %"));
    assertThat(texts()).containsExactly("Not saved", "Zoom 110 %");
    queue.remove(warning);
    assertThat(texts()).containsExactly("Zoom 110 %");
    queue.add(warned("Not copied"));
    assertThat(queue.removeNewest()).isTrue();
    assertThat(texts()).containsExactly("Zoom 110 %");
    assertThat(queue.removeNewest()).isTrue();
    assertThat(queue.removeNewest()).isFalse();
  }

  @Test
  void theLastWordTakesThePlaceOfTheOneBefore() {
    queue.add(said("Undone: a"));
    delay.pass(3000);
    queue.add(said("Undone: b"));
    assertThat(texts()).containsExactly("Undone: b");
    delay.pass(4000);
    assertThat(texts()).as("the first one’s time is not the second’s").containsExactly("Undone: b");
  }

  @Test
  void aRefusalGoesWhenItsMatterIsSettled() {
    queue.add(new Notice("Not yet", null, null, null, true, "finish"));
    queue.settle("other");
    assertThat(texts()).containsExactly("Not yet");
    queue.add(new Notice("Still not", null, null, null, true, "finish"));
    assertThat(texts()).containsExactly("Still not");
    queue.add(said("Finished"));
    queue.settle("finish");
    assertThat(texts()).containsExactly("Finished");
    delay.pass(30_000);
    assertThat(shown).isEmpty();
  }

  @Test
  void aStormOfWarningsLeavesRoomForTheScreen() {
    for (int i = 0; i < 20; i++) {
      queue.add(warned("Error " + i % 5));
    }
    assertThat(texts()).containsExactly("Error 4");
  }
}
