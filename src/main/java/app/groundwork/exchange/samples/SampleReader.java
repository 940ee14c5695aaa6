package app.groundwork.exchange.samples;

import app.groundwork.exchange.samples.SampleSession.Stop;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Coded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one session of the sample; the format is told in {@code samples/README.md}. */
public final class SampleReader {
  private static final Pattern FACT = Pattern.compile("([a-z ]+): (.+)");
  private static final Pattern PAUSE = Pattern.compile("\\(pause ([\\d:]+)\\)");

  private final Map<String, String> head = new HashMap<>();
  private final List<Stop> pauses = new ArrayList<>();
  private final List<SampleLine> log = new ArrayList<>();
  private long startedAt;
  private long pausedMs;

  private SampleReader() {}

  /** The sessions that Groundwork brings along. */
  public static List<SampleSession> all() {
    return SampleFile.read("index.txt")
        .lines()
        .map(SampleFile::read)
        .map(SampleReader::read)
        .toList();
  }

  /**
   * The session that {@code text} tells.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public static SampleSession read(String text) {
    SampleReader reader = new SampleReader();
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(reader::line);
    return reader.session();
  }

  private void line(String line) {
    try {
      Matcher fact = FACT.matcher(line.strip());
      if (Character.isDigit(line.charAt(0))) {
        int blank = line.indexOf(' ');
        entry(Stamps.ms(line.substring(0, blank)), line.substring(blank + 1).strip());
      } else if (!fact.matches()) {
        throw new IllegalArgumentException("neither a fact nor an entry");
      } else if (Character.isWhitespace(line.charAt(0))) {
        log.add(log.removeLast().with(fact.group(1), fact.group(2)));
      } else if (fact.group(1).equals("start")) {
        startedAt = Instant.parse(fact.group(2)).toEpochMilli();
      } else {
        head.put(fact.group(1), fact.group(2));
      }
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("Cannot be read: " + line, e);
    }
  }

  private void entry(long elapsed, String typed) {
    long at = startedAt + pausedMs + elapsed;
    Matcher pause = PAUSE.matcher(typed);
    if (pause.matches()) {
      long length = Stamps.ms(pause.group(1));
      pauses.add(new Stop(at, at + length));
      pausedMs += length;
    } else {
      log.add(new SampleLine(at, typed, null, null, null));
    }
  }

  private SampleSession session() {
    return new SampleSession(
        startedAt,
        startedAt + pausedMs + Stamps.ms(must("length")),
        must("developer"),
        head.get("team"),
        head.getOrDefault("workflow", ""),
        head.getOrDefault("purpose", ""),
        Coded.of(Consent.class, head.getOrDefault("consent", Consent.NOT_ASKED.code())),
        head.get("task"),
        length("observer predicted"),
        length("developer predicted"),
        List.copyOf(pauses),
        List.copyOf(log));
  }

  private String must(String name) {
    return Objects.requireNonNull(head.get(name), name);
  }

  private @Nullable Long length(String name) {
    String stamp = head.get(name);
    return stamp == null ? null : Stamps.ms(stamp);
  }
}
