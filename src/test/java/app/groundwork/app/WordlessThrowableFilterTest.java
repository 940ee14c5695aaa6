package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinylog.throwable.ThrowableData;
import org.tinylog.throwable.ThrowableStore;

class WordlessThrowableFilterTest {
  @Test
  void keepsKindAndPlaceButNoMessage() {
    StackTraceElement place = new StackTraceElement("A", "b", "A.java", 1);
    ThrowableData inner = new ThrowableStore("Inner", "what was typed", List.of(place), null);
    ThrowableData outer = new ThrowableStore("Outer", "what was typed", List.of(place), inner);

    ThrowableData kept = new WordlessThrowableFilter().filter(outer);

    assertThat(kept.getClassName()).isEqualTo("Outer");
    assertThat(kept.getStackTrace()).containsExactly(place);
    assertThat(kept.getMessage()).isEmpty();
    assertThat(kept.getCause().getClassName()).isEqualTo("Inner");
    assertThat(kept.getCause().getMessage()).isEmpty();
  }
}
