package app.groundwork.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that was measured in one run, each figure beside its limit. */
public final class Table implements AutoCloseable {
  private static final String LINE = "%-58s %6s %9s %9s %9s  %-22s %s%n";

  private final List<String> lines = new ArrayList<>();
  private final List<String> over = new ArrayList<>();
  private final Path file;
  private final PrintStream screen;

  Table() {
    this(Path.of("target", "bench.txt"), System.out);
  }

  Table(Path file, PrintStream screen) {
    this.file = file;
    this.screen = screen;
  }

  /** A row of timings in ms: of these, the percentile {@code percent} has the limit. */
  public void row(String what, Timings timings, int percent, double limitMs) {
    double figure = timings.ms(percent);
    boolean kept = figure <= limitMs;
    add(
        what,
        String.valueOf(timings.count()),
        number(timings.ms(50)),
        number(timings.ms(95)),
        number(timings.ms(99)),
        "p" + percent + " ≤ " + number(limitMs) + " ms",
        kept);
  }

  /** A row of one figure. */
  public void row(String what, double figure, double limit, String unit) {
    boolean kept = figure <= limit;
    add(what, "", number(figure), "", "", "≤ " + number(limit) + " " + unit, kept);
  }

  private void add(
      String what, String count, String p50, String p95, String p99, String limit, boolean kept) {
    lines.add(line(what, count, p50, p95, p99, limit, kept ? "ok" : "OVER"));
    if (!kept) {
      over.add(what);
    }
  }

  /** Fails if a row since the last call is over its limit. */
  void check() {
    List<String> bad = List.copyOf(over);
    over.clear();
    if (!bad.isEmpty()) {
      throw new AssertionError("Over the limit: " + String.join("; ", bad));
    }
  }

  /** The table as it is printed. */
  String text() {
    return line("what", "times", "p50", "p95", "p99", "limit", "")
        + String.join("", lines)
        + busy()
        + System.lineSeparator();
  }

  /** Prints the table and writes it to its file. */
  @Override
  public void close() {
    screen.printf("%n%s%n", text());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(
      String what, String count, String p50, String p95, String p99, String limit, String verdict) {
    return LINE.formatted(what, count, p50, p95, p99, limit, verdict).stripTrailing()
        + System.lineSeparator();
  }

  /** How busy the machine was: on one with other work the figures say little. */
  private static String busy() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return "Load "
        + number(system.getSystemLoadAverage())
        + " on "
        + system.getAvailableProcessors()
        + " processors";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }
}
