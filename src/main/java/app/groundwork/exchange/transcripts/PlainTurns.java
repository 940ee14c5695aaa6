package app.groundwork.exchange.transcripts;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.Moments;
import app.groundwork.exchange.incoming.Problems;
import app.groundwork.exchange.incoming.Stamps;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a transcript as text: each turn begins with a name and a colon, lines without one go on
 * with the turn above. A time may stand before or after the name. Times count only if every turn
 * has one and none goes back; they say where a turn begins, never how long it lasts.
 */
final class PlainTurns {
  private static final Pattern STAMP = Pattern.compile(Stamps.LEADING);

  /** A time in brackets, rightly written or not. */
  private static final Pattern MEANT = Pattern.compile("[\\[(]\\d[\\d:.,;\\h>–—-]*+[\\])]");

  /** Lines that may stand above the first turn and are none. */
  private static final Set<String> FACTS =
      Set.of(
          "attendees",
          "date",
          "developer",
          "duration",
          "language",
          "location",
          "meeting",
          "participants",
          "recorded",
          "recording",
          "subject",
          "team",
          "time",
          "title",
          "topic",
          "workflow");

  private final Problems problems = new Problems(TranscriptReader.TEXTS);
  private final List<String> remarks = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private @Nullable Long stamp;
  private boolean small = true;

  /** True until somebody speaks. */
  private boolean above = true;

  /** One turn as it grows. */
  private static final class Turn {
    private final int line;
    private final @Nullable String name;
    private final @Nullable Long atMs;
    private final StringBuilder text = new StringBuilder();

    Turn(int line, @Nullable String name, @Nullable Long atMs) {
      this.line = line;
      this.name = name;
      this.atMs = atMs;
    }

    String words() {
      return TranscriptReader.oneLine(text.toString());
    }
  }

  private PlainTurns() {}

  static ReadTranscript read(String text) {
    PlainTurns read = new PlainTurns();
    Iterator<String> lines = text.lines().iterator();
    for (int number = 1; lines.hasNext(); number++) {
      String line = lines.next();
      if (line.length() > Limits.CELL) {
        throw Problems.fatal(TranscriptReader.TEXTS, number, "line.long", Limits.CELL);
      }
      read.line(number, line.strip());
    }
    read.problems.refuse();
    return read.transcript();
  }

  private void line(int number, String line) {
    String rest = SpeakerLead.bare(line);
    Matcher time = STAMP.matcher(rest);
    if (time.lookingAt()) {
      stamp = ms(number, Stamps.leading(time));
      rest = rest.substring(time.end());
      if (rest.isEmpty()) {
        return;
      }
    } else if (MEANT.matcher(rest).lookingAt()) {
      problems.add(number, "turn.time", Problems.quoted(rest));
      return;
    }
    if (rest.isEmpty()) {
      return;
    }
    Optional<SpeakerLead> lead =
        SpeakerLead.colon(rest)
            .or(() -> SpeakerLead.heading(line))
            .filter(found -> small || !found.isSmall() || isFact(found.name()));
    if (lead.isPresent()) {
      SpeakerLead found = lead.get();
      if (!isFact(found.name())) {
        small &= found.isSmall();
        above = false;
      }
      if (found.stamp() != null) {
        stamp = ms(number, found.stamp());
      }
      begin(number, found.name()).append(found.words());
    } else if (time.hasMatch() || above) {
      begin(number, null).append(rest);
    } else {
      go(number, line);
    }
  }

  private static boolean isFact(@Nullable String name) {
    return name != null && FACTS.contains(name.toLowerCase(Locale.ROOT));
  }

  private StringBuilder begin(int number, @Nullable String name) {
    if (turns.size() == Limits.ENTRIES) {
      throw Problems.fatal(TranscriptReader.TEXTS, number, "lines.many", Limits.ENTRIES);
    }
    Turn turn = new Turn(number, name, stamp);
    stamp = null;
    turns.add(turn);
    return turn.text;
  }

  private void go(int number, String more) {
    StringBuilder text = turns.getLast().text;
    if (text.length() + more.length() > Limits.CELL) {
      throw Problems.fatal(TranscriptReader.TEXTS, number, "line.long", Limits.CELL);
    }
    text.append(' ').append(more);
  }

  private long ms(int number, String told) {
    OptionalLong ms = Stamps.ms(told);
    if (ms.isEmpty()) {
      problems.add(number, "turn.time", told);
    } else if (ms.getAsLong() > Limits.ELAPSED_MS) {
      problems.add(number, "time.late", told);
    }
    return ms.orElse(0);
  }

  private ReadTranscript transcript() {
    Map<String, String> facts = facts();
    List<Turn> kept = turns.stream().filter(turn -> !turn.text.toString().isBlank()).toList();
    long named = kept.stream().filter(turn -> turn.name != null).count();
    if (kept.stream().filter(turn -> turn.name == null && turn.atMs != null).count() > named) {
      throw Problems.fatal(TranscriptReader.TEXTS, 0, "file.log");
    }
    if (named == 0) {
      throw Problems.fatal(TranscriptReader.TEXTS, 0, "names.none");
    }
    boolean timed = timed(kept);
    List<ReadLine> lines = new ArrayList<>();
    for (Turn turn : kept) {
      lines.add(new ReadLine(turn.line, turn.name, turn.words(), timed ? at(turn) : null, null));
    }
    ReadTranscript.Head head =
        new ReadTranscript.Head(facts.get("developer"), facts.get("team"), day(facts.get("date")));
    return new ReadTranscript(TranscriptFormat.PLAIN, head, lines, remarks);
  }

  /**
   * Takes what stands above the first turn and is none: its name comes only once, and at least two
   * others speak.
   */
  private Map<String, String> facts() {
    Map<String, Integer> times = new HashMap<>();
    for (Turn turn : turns) {
      if (isFact(turn.name)) {
        times.merge(key(turn), 1, Integer::sum);
      }
    }
    Map<String, String> facts = new HashMap<>();
    List<Turn> told = new ArrayList<>();
    for (Turn turn : turns) {
      if (turn.name != null && times.getOrDefault(key(turn), 0) != 1) {
        break;
      }
      if (turn.name != null) {
        facts.put(key(turn), turn.words());
        told.add(turn);
      }
    }
    long voices =
        turns.stream()
            .filter(turn -> turn.name != null && !told.contains(turn))
            .map(PlainTurns::key)
            .distinct()
            .count();
    if (voices < 2) {
      return Map.of();
    }
    turns.removeAll(told);
    return facts;
  }

  private static String key(Turn turn) {
    return turn.name == null ? "" : turn.name.toLowerCase(Locale.ROOT);
  }

  /** What stands above the first turn has no time of its own. */
  private static long at(Turn turn) {
    return turn.atMs == null ? 0 : turn.atMs;
  }

  private boolean timed(List<Turn> kept) {
    boolean all = true;
    boolean some = false;
    long last = 0;
    boolean begun = false;
    for (Turn turn : kept) {
      begun |= turn.name != null || turn.atMs != null;
      some |= turn.atMs != null;
      all &= !begun || (turn.atMs != null && turn.atMs >= last);
      last = turn.atMs == null ? last : turn.atMs;
    }
    if (some && !all) {
      remarks.add(TranscriptReader.TEXTS.get("remark.times"));
    }
    return some && all;
  }

  private @Nullable LocalDate day(@Nullable String told) {
    if (told == null) {
      return null;
    }
    try {
      return Moments.day(told);
    } catch (DateTimeException e) {
      remarks.add(TranscriptReader.TEXTS.get("remark.date", Problems.quoted(told)));
      return null;
    }
  }
}
