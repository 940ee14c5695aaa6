package app.groundwork.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  @TempDir Path folder;

  @Test
  void percentilesAreThingsThatHappened() {
    Timings timings = upTo(200);

    assertThat(timings.ms(50)).isEqualTo(100);
    assertThat(timings.ms(95)).isEqualTo(190);
    assertThat(timings.ms(99)).isEqualTo(198);
    assertThat(timings.ms(100)).isEqualTo(200);
    assertThat(upTo(1).ms(1)).isEqualTo(1);
    assertThatThrownBy(() -> new Timings().ms(50)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsOverItsLimitFailsAndStillHasItsRow() throws Exception {
    Path file = folder.resolve("deep/bench.txt");
    try (Table table = new Table(file, new PrintStream(OutputStream.nullOutputStream()))) {
      table.row("kept", upTo(100), 99, 99);
      table.row("slow", upTo(100), 99, 98.9);
      table.row("ratio", 1.1, 1.2, "times");
      table.row("size", 351, 350, "MB");

      assertThatThrownBy(table::check)
          .isInstanceOf(AssertionError.class)
          .hasMessage("Over the limit: slow; size");
      table.check();
    }

    assertThat(Files.readString(file).lines())
        .hasSize(6)
        .anyMatch(line -> line.matches("Load .* processors"))
        .anyMatch(line -> line.matches("kept +100 +50.0 +95.0 +99.0 +p99 ≤ 99.0 ms +ok"))
        .anyMatch(line -> line.matches("slow .*p99 ≤ 98.9 ms +OVER"))
        .anyMatch(line -> line.matches("ratio +1.10 +≤ 1.20 times +ok"))
        .anyMatch(line -> line.matches("size +351 +≤ 350 MB +OVER"));
  }

  private static Timings upTo(int ms) {
    Timings timings = new Timings();
    for (int i = ms; i > 0; i--) {
      timings.add(i * 1_000_000L);
    }
    return timings;
  }
}
