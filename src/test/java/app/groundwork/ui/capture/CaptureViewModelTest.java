package app.groundwork.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.testing.HandClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The capture line while its target takes its time. */
class CaptureViewModelTest {
  private final HandClock clock = new HandClock();
  private final SlowTarget target = new SlowTarget();
  private final CaptureViewModel line = new CaptureViewModel(target, clock, Runnable::run);

  @Test
  void hasOneLineUnderWayAndKeepsTheOrder() {
    enter("one");
    enter("two");
    enter("three");
    assertThat(target.logged).containsExactly("one");
    target.done();
    assertThat(target.logged).containsExactly("one", "two");
    target.done();
    target.done();
    assertThat(target.logged).containsExactly("one", "two", "three");
    assertThat(line.problem().get()).isEmpty();
  }

  @Test
  void aFailedLineComesFirstAgain() {
    enter("one");
    target.fail();
    assertThat(line.problem().get()).isEqualTo("Not saved yet (1): “one”. full");
    enter("two");
    assertThat(target.logged).containsExactly("one", "one");
    target.done();
    target.done();
    assertThat(target.logged).containsExactly("one", "one", "two");
    assertThat(line.canRetry().get()).isFalse();
  }

  @Test
  void aLineForgottenUnderWayTakesNoOtherWithIt() {
    enter("secret");
    line.forget(0);
    clock.pass(Duration.ofSeconds(1));
    enter("next");
    target.done();
    target.fail();
    assertThat(target.logged).containsExactly("secret", "next");
    assertThat(line.problem().get()).contains("“next”").doesNotContain("secret");
  }

  @Test
  void forgetsOnlyWhatWasBegunSince() {
    enter("early");
    target.fail();
    clock.pass(Duration.ofMinutes(2));
    enter("late");
    target.fail();
    line.forget(clock.millis() - 60_000);
    line.retry();
    target.done();
    assertThat(target.logged).containsExactly("early", "early", "early");
    assertThat(line.problem().get()).isEmpty();
  }

  @Test
  void finishingWaitsForAllAndSaysWhatFails() {
    enter("one");
    line.text().set("half");
    CompletableFuture<@Nullable Void> finished = line.finish();
    assertThat(line.text().get()).isEmpty();
    target.done();
    assertThat(finished).isNotDone();
    target.fail();
    assertThat(finished).isCompletedExceptionally();
    finished = line.finish();
    target.done();
    assertThat(finished).isCompleted();
    assertThat(target.logged).containsExactly("one", "half", "half");
  }

  private void enter(String text) {
    line.text().set(text);
    line.enter();
  }

  private static final class SlowTarget implements CaptureTarget {
    final List<String> logged = new ArrayList<>();
    private final List<CompletableFuture<String>> under = new ArrayList<>();

    void done() {
      under.getLast().complete("00:00");
    }

    void fail() {
      under.getLast().completeExceptionally(new IllegalStateException("full"));
    }

    @Override
    public CompletableFuture<String> log(String text, long typedAt) {
      logged.add(text);
      under.add(new CompletableFuture<>());
      return under.getLast();
    }

    @Override
    public CompletableFuture<String> edit(String entryId, String text) {
      throw new AssertionError("nothing is edited here");
    }

    @Override
    public Optional<String> problem(String entryId, String text) {
      return Optional.empty();
    }

    @Override
    public Optional<EditableLine> before(@Nullable String entryId) {
      return Optional.empty();
    }

    @Override
    public Optional<EditableLine> after(String entryId) {
      return Optional.empty();
    }

    @Override
    public CompletableFuture<@Nullable Void> keepDraft(String text, long begunAt) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isRepeat(String text, long at) {
      return false;
    }

    @Override
    public String marked(String text, String code) {
      return code + " " + text;
    }

    @Override
    public String codes() {
      return "";
    }

    @Override
    public Optional<String> meaning(String text) {
      return Optional.empty();
    }

    @Override
    public List<String> tools() {
      return List.of();
    }
  }
}
