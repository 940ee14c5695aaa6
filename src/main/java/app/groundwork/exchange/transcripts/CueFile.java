package app.groundwork.exchange.transcripts;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.Problems;
import app.groundwork.exchange.incoming.Stamps;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a WebVTT or SubRip file apart into its cues. It is lenient where programs differ: numbers
 * and blank lines may be missing, and text after a blank line goes on with the cue above.
 */
final class CueFile {
  private static final String LEAD = "[\\p{Cf}\\h]*+";
  private static final Pattern TIMING =
      Pattern.compile(
          LEAD + "(" + Stamps.CLOCK + ")\\h*+-->\\h*+(" + Stamps.CLOCK + ")(?:[\\h\\p{Cf}].*)?");

  /** What was meant as the times of a cue, rightly written or not. */
  private static final Pattern MEANT =
      Pattern.compile(LEAD + "-?+\\d[\\d:.,;]*+\\h*+(?:[-–—=]{1,3}+>|→).*");

  /** The first signs of the times of a cue. */
  private static final Pattern CUT = Pattern.compile(LEAD + "\\d++:\\d[\\d:.,]*+\\h*+-{0,2}+\\h*+");

  private static final Set<String> SKIPPED = Set.of("WEBVTT", "NOTE", "STYLE", "REGION");

  /** So many lines are looked at to tell whether a file has cues. */
  private static final int LOOKED_AT = 1_000;

  private final Problems problems = new Problems(TranscriptReader.TEXTS);
  private final List<Cue> cues = new ArrayList<>();

  /** Between two blank lines, what is not read: the head, a note, a style. */
  private boolean skipping;

  private boolean begins = true;

  /** The first line after a blank one, until it shows whether a cue's times follow. */
  private @Nullable String pending;

  private int pendingLine;

  private CueFile() {}

  /** True if one of the first lines is the times of a cue. */
  static boolean isCues(String text) {
    return text.lines()
        .limit(LOOKED_AT)
        .map(line -> line.length() > 100 ? line.substring(0, 100) : line)
        .anyMatch(line -> MEANT.matcher(line).matches());
  }

  /** The cues in the order of the file; refuses it if a time is wrong. */
  static List<Cue> read(String text) {
    CueFile file = new CueFile();
    Iterator<String> lines = text.lines().iterator();
    for (int number = 1; lines.hasNext(); number++) {
      String line = lines.next();
      if (line.length() > Limits.CELL) {
        throw Problems.fatal(TranscriptReader.TEXTS, number, "line.long", Limits.CELL);
      }
      file.line(number, line);
    }
    file.end();
    file.problems.refuse();
    return file.cues;
  }

  private void line(int number, String line) {
    Matcher timing = TIMING.matcher(line);
    if (line.isBlank()) {
      settle();
      begins = true;
      skipping = false;
    } else if (timing.matches()) {
      cue(number, timing.group(1), timing.group(2));
    } else if (!skipping && (MEANT.matcher(line).matches() || (pending != null && isArrow(line)))) {
      problems.add(number, "cue.time", Problems.quoted(line));
      cue(number, 0, 0);
    } else if (begins) {
      begins = false;
      skipping |= SKIPPED.contains(line.strip().split("\\h", 2)[0]);
      pending = skipping ? null : line;
      pendingLine = number;
    } else if (!skipping) {
      settle();
      add(number, line);
    }
  }

  /** A file that was cut off within the times of a cue would lose the rest without a word. */
  private void end() {
    if (pending != null && CUT.matcher(pending).matches()) {
      problems.add(pendingLine, "cue.cut", Problems.quoted(pending));
    }
    settle();
  }

  private static boolean isArrow(String line) {
    return line.contains("-->");
  }

  private void cue(int number, String from, String until) {
    long fromMs = ms(number, from);
    long untilMs = ms(number, until);
    if (untilMs < fromMs) {
      problems.add(number, "cue.backwards", from, until);
    }
    cue(number, fromMs, Math.max(fromMs, untilMs));
  }

  private void cue(int number, long fromMs, long untilMs) {
    if (cues.size() == Limits.ENTRIES) {
      throw Problems.fatal(TranscriptReader.TEXTS, number, "lines.many", Limits.ENTRIES);
    }
    if (!begins && !skipping && pending == null && !cues.isEmpty()) {
      cues.getLast().dropNumber();
    }
    pending = null;
    begins = false;
    skipping = false;
    cues.add(new Cue(number + 1, fromMs, untilMs));
  }

  private long ms(int number, String stamp) {
    OptionalLong ms = Stamps.ms(stamp);
    if (ms.isEmpty()) {
      problems.add(number, "cue.time", stamp);
    } else if (ms.getAsLong() > Limits.ELAPSED_MS) {
      problems.add(number, "time.late", stamp);
      return 0;
    }
    return ms.orElse(0);
  }

  /** A line after a blank one that no times follow goes on with the cue above. */
  private void settle() {
    String line = pending;
    pending = null;
    if (line != null && !isNumber(line)) {
      add(pendingLine, line);
    }
  }

  private void add(int number, String line) {
    if (cues.isEmpty()) {
      problems.add(number, "cue.untimed", Problems.quoted(line));
    } else {
      cues.getLast().add(number, line);
    }
  }

  private static boolean isNumber(String line) {
    return line.strip().chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
