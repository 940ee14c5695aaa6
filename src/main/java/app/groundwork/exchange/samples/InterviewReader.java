package app.groundwork.exchange.samples;

import app.groundwork.exchange.samples.SampleInterview.Asked;
import app.groundwork.exchange.samples.SampleInterview.Moment;
import app.groundwork.exchange.samples.SampleInterview.Pain;
import app.groundwork.exchange.samples.SampleInterview.Quote;
import app.groundwork.exchange.samples.SampleInterview.Task;
import app.groundwork.exchange.samples.SampleInterview.Test;
import app.groundwork.exchange.samples.SampleInterview.Turn;
import app.groundwork.exchange.samples.SampleInterview.Typed;
import app.groundwork.model.interviews.ActionPurpose;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Coded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one interview of the sample; the format is told in {@code samples/README.md}. */
public final class InterviewReader {
  private static final Pattern FACT = Pattern.compile("([\\p{Alpha}\\d ]+): (.+)");
  private static final Pattern NUMBERED = Pattern.compile("(assumption|verdict|for) (\\d)");
  private static final Pattern ACT = Pattern.compile("\\((ask (\\d+)|me|them|silence)\\)");

  private final Map<String, String> head = new HashMap<>();
  private final Map<String, String> slots = new LinkedHashMap<>();
  private final List<String> assumptions = new ArrayList<>();
  private final List<String> own = new ArrayList<>();
  private final List<Moment> log = new ArrayList<>();
  private final List<Pain> pains = new ArrayList<>();
  private final List<Long> surprises = new ArrayList<>();
  private final Map<Integer, Test> tests = new LinkedHashMap<>();
  private final List<Task> tasks = new ArrayList<>();
  private boolean inTasks;
  private long startedAt;

  private InterviewReader() {}

  /** The interviews that Groundwork brings along, the oldest first. */
  public static List<SampleInterview> all() {
    return SampleFile.read("interviews.txt")
        .lines()
        .map(SampleFile::read)
        .map(InterviewReader::read)
        .toList();
  }

  /**
   * The interview that {@code text} tells.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public static SampleInterview read(String text) {
    InterviewReader reader = new InterviewReader();
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(reader::line);
    return reader.interview();
  }

  private void line(String line) {
    try {
      Matcher fact = FACT.matcher(line.strip());
      if (Character.isDigit(line.charAt(0))) {
        int blank = line.indexOf(' ');
        moment(at(line.substring(0, blank)), line.substring(blank + 1).strip());
      } else if (!fact.matches()) {
        throw new IllegalArgumentException("neither a fact nor a moment");
      } else if (Character.isWhitespace(line.charAt(0))) {
        more(fact.group(1), fact.group(2));
      } else {
        fact(fact.group(1), fact.group(2));
      }
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("Cannot be read: " + line, e);
    }
  }

  private void moment(long at, String said) {
    Matcher act = ACT.matcher(said);
    if (!act.matches()) {
      log.add(new Typed(at, said));
    } else if (act.group(2) != null) {
      log.add(new Asked(at, Integer.parseInt(act.group(2))));
    } else {
      log.add(new Turn(at, Coded.of(Speaker.class, act.group(1))));
    }
  }

  private void fact(String name, String value) {
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      numbered(numbered.group(1), Integer.parseInt(numbered.group(2)), value);
    } else if (name.startsWith("slot ")) {
      slots.put(name.substring("slot ".length()), value);
    } else {
      switch (name) {
        case "start" -> startedAt = Instant.parse(value).toEpochMilli();
        case "own" -> own.add(value);
        case "surprise" -> surprises.add(at(value));
        case "pain" -> {
          pains.add(new Pain(value, "", List.of()));
          inTasks = false;
        }
        case "action" -> {
          boolean line = Character.isDigit(value.charAt(0));
          tasks.add(
              new Task(
                  line ? at(value) : null,
                  line ? "" : value,
                  ActionPurpose.INVESTIGATE,
                  "",
                  null,
                  false));
          inTasks = true;
        }
        default -> head.put(name, value);
      }
    }
  }

  private void numbered(String what, int number, String value) {
    switch (what) {
      case "assumption" -> assumptions.add(value);
      case "verdict" -> test(number, Coded.of(Verdict.class, value), null);
      default -> test(number, null, at(value));
    }
  }

  private void test(int number, @Nullable Verdict verdict, @Nullable Long evidence) {
    Test before = tests.getOrDefault(number, new Test(number, Verdict.OPEN, List.of()));
    List<Long> lines = new ArrayList<>(before.evidence());
    if (evidence != null) {
      lines.add(evidence);
    }
    tests.put(number, new Test(number, verdict == null ? before.verdict() : verdict, lines));
  }

  /** An indented line: more of the pain point or action above. */
  private void more(String name, String value) {
    if (inTasks) {
      tasks.add(with(tasks.removeLast(), name, value));
      return;
    }
    Pain pain = pains.removeLast();
    if (name.equals("theme")) {
      pains.add(new Pain(pain.title(), value, pain.quotes()));
    } else {
      String[] parts = value.split(" · ", 2);
      List<Quote> quotes = new ArrayList<>(pain.quotes());
      quotes.add(new Quote(at(parts[0]), parts[1]));
      pains.add(new Pain(pain.title(), pain.theme(), quotes));
    }
  }

  private static Task with(Task task, String name, String value) {
    ActionPurpose purpose =
        name.equals("purpose") ? Coded.of(ActionPurpose.class, value) : task.purpose();
    String owner = name.equals("owner") ? value : task.owner();
    LocalDate due = name.equals("due") ? LocalDate.parse(value) : task.due();
    boolean done = name.equals("done") ? value.equals("yes") : task.done();
    return new Task(task.at(), task.text(), purpose, owner, due, done);
  }

  private SampleInterview interview() {
    return new SampleInterview(
        startedAt,
        at(must("length")),
        must("developer"),
        must("team"),
        must("purpose"),
        Coded.of(Consent.class, must("consent")),
        slots,
        assumptions,
        own,
        log,
        pains,
        surprises,
        List.copyOf(tests.values()),
        tasks,
        Stamps.ms(must("worked")));
  }

  private String must(String name) {
    return Objects.requireNonNull(head.get(name), name);
  }

  private long at(String stamp) {
    return startedAt + Stamps.ms(stamp);
  }
}
