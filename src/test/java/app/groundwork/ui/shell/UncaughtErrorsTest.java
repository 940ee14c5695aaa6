package app.groundwork.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.testing.SaidNotices;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UncaughtErrorsTest {
  private final SaidNotices notices = new SaidNotices();
  private final AtomicLong now = new AtomicLong(1_000_000);
  private final UncaughtErrors errors =
      new UncaughtErrors(notices, () -> Instant.ofEpochMilli(now.get()));

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      errors.uncaughtException(Thread.currentThread(), new IllegalStateException("no " + i));
    }
  }

  @Test
  void aStormIsToldOnceAndLaterWithItsCount() {
    fail(1000);
    assertThat(notices.said).hasSize(1);
    assertThat(notices.said.getFirst()).doesNotContain("IllegalState").doesNotContain("no 0");
    assertThat(notices.details.getFirst()).contains("IllegalStateException");
    now.addAndGet(UncaughtErrors.QUIET);
    fail(1);
    assertThat(notices.said).hasSize(2);
    assertThat(notices.said.getLast()).contains("999");
  }

  @Test
  void anotherErrorIsToldAtOnce() {
    fail(1);
    errors.uncaughtException(Thread.currentThread(), new IllegalArgumentException());
    assertThat(notices.said).hasSize(2);
  }

  @Test
  void anErrorWithoutATraceIsToldToo() {
    Error bare = new Error("no trace", null, false, false) {};
    errors.uncaughtException(Thread.currentThread(), bare);
    assertThat(notices.said).hasSize(1);
  }
}
