package app.groundwork.model.shadowing;

import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.capture.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which typed lines and edits change a session's log.
 *
 * @param pauses the session's, in any order
 * @param running the spans of the session that have not ended
 * @param lastAt when the last entry of its log is, UTC epoch ms; null if there is none
 */
public record LogBook(
    ShadowSession session, List<Pause> pauses, List<LogEntry> running, @Nullable Long lastAt) {

  /** Who interrupted, if the line says so, and the words after it. */
  private record Said(Optional<InterruptedBy> by, String text) {
    static Said of(CaptureLine<EntryKind> line) {
      if (line.mark().kind() == EntryKind.INTERRUPT) {
        String[] words = line.text().split("\\s+", 2);
        for (InterruptedBy by : InterruptedBy.values()) {
          if (by.code().equalsIgnoreCase(words[0])) {
            return new Said(Optional.of(by), words.length > 1 ? words[1] : "");
          }
        }
      }
      return new Said(Optional.empty(), line.text());
    }
  }

  /**
   * The moment {@code now} (UTC epoch ms) in this session: where the clock was set back behind the
   * start or the last entry, time goes on from there, for a log does not run backwards.
   */
  public long moment(long now) {
    Long last = lastAt;
    if (last != null && now < last) {
      return last + 1;
    }
    return Math.max(now, session.startedAt());
  }

  /**
   * Logs a line. A bare span code ends the running span of its kind, or starts one; stars go onto
   * the one that it ends. With words or a tool it starts one, and the one before ends. Only a line
   * that says how long ago it was can be before the start, and moves that.
   *
   * @param typedAt when typing began, UTC epoch ms; no entry is later than its {@link #moment}
   * @param ids makes the new entry's id
   */
  public LogStep log(CaptureLine<EntryKind> line, long typedAt, Supplier<String> ids) {
    EntryKind kind = line.mark().kind();
    Said said = Said.of(line);
    long at = instant(line.when(), moment(typedAt));
    List<LogEntry> open = running.stream().filter(entry -> entry.kind() == kind).toList();
    boolean bare = said.text.isEmpty() && said.by.isEmpty() && line.tool() == null;
    if (bare && !open.isEmpty()) {
      return end(open, line.severity(), at);
    }
    LogEntry entry =
        new LogEntry(
            ids.get(),
            session.id(),
            at,
            null,
            kind,
            said.text,
            line.tool(),
            line.severity(),
            null,
            null,
            null,
            kind == EntryKind.INTERRUPT ? said.by.orElse(InterruptedBy.OTHER) : null);
    return settle(entry);
  }

  /** Ends the spans; the stars of the line that ended them go onto the one it speaks of. */
  private LogStep end(List<LogEntry> open, int severity, long at) {
    List<LogEntry> ended = new ArrayList<>();
    for (LogEntry span : open) {
      ended.add(span.withUntil(at));
    }
    LogEntry spoken = ended.removeLast();
    spoken = severity == 0 ? spoken : spoken.withSeverity(severity);
    ended.add(spoken);
    return new LogStep(List.copyOf(ended), null, spoken);
  }

  /**
   * The line that an entry is edited as: what would be typed for it now, without its time, which
   * stays unless one is typed.
   */
  public static String line(LogEntry entry) {
    String text = entry.text();
    if (entry.by() != null) {
      boolean plain = entry.by() == InterruptedBy.OTHER;
      CaptureLine<EntryKind> bare = asLine(entry, text);
      text = plain && Said.of(bare).by.isEmpty() ? text : (entry.by().code() + " " + text).strip();
    }
    return ShadowMarks.PARSER.format(asLine(entry, text));
  }

  private static CaptureLine<EntryKind> asLine(LogEntry entry, String text) {
    return new CaptureLine<>(
        new When.Now(), ShadowMarks.TABLE.of(entry.kind()), text, entry.tool(), entry.severity());
  }

  /**
   * Edits an entry as a line: changes what {@code typed} says otherwise than {@link #line} did.
   *
   * @param typedAt when the editing began, UTC epoch ms; {@code -3} counts back from it
   * @param nextAt when the next entry of the log is, UTC epoch ms; null if none follows
   */
  public LogStep edit(LogEntry entry, String typed, long typedAt, @Nullable Long nextAt) {
    SessionTime time = new SessionTime(session.startedAt(), pauses);
    long moment = moment(typedAt);
    long now = time.elapsed(moment);
    Optional<CaptureLine<EntryKind>> read = ShadowMarks.PARSER.parse(typed, now);
    Optional<CaptureLine<EntryKind>> shown = ShadowMarks.PARSER.parse(line(entry), now);
    if (read.isEmpty() || read.equals(shown)) {
      return new LogStep(List.of(), null, entry);
    }
    CaptureLine<EntryKind> line = read.get();
    LogEntry edited = entry;
    if (!(line.when() instanceof When.Now)) {
      edited = edited.withAt(instant(line.when(), moment));
    }
    EntryKind kind = line.mark().kind();
    if (kind != entry.kind()) {
      edited = edited.withKind(kind, nextAt);
    }
    Said said = Said.of(line);
    if (kind == EntryKind.INTERRUPT) {
      edited = edited.withBy(said.by.orElse(InterruptedBy.OTHER));
    }
    edited = edited.withText(said.text);
    if (!Objects.equals(line.tool(), shown.map(CaptureLine::tool).orElse(null))) {
      edited = edited.withTool(line.tool());
    }
    return change(edited.withSeverity(line.severity()), typedAt);
  }

  /**
   * Puts a changed entry in the place of the old one and keeps the log sound: no time after {@code
   * now} (the {@link #moment}) or the session's end, one span of a kind at a time running.
   *
   * @param now UTC epoch ms
   */
  public LogStep change(LogEntry changed, long now) {
    Long endedAt = session.endedAt();
    long last = endedAt == null ? moment(now) : endedAt;
    LogEntry entry = changed.withAt(Math.min(changed.at(), last));
    Long until = entry.until();
    if (until != null) {
      entry = entry.withUntil(Math.min(until, last));
    } else if (endedAt != null) {
      entry = entry.withUntil(endedAt);
    }
    return settle(entry);
  }

  /**
   * The same for several entries at once, none of which moves in time.
   *
   * @param changed in {@link LogEntry#IN_ORDER}
   * @param now UTC epoch ms
   * @return the entries to write, each once
   */
  public List<LogEntry> changeAll(List<LogEntry> changed, long now) {
    Map<String, LogEntry> written = new LinkedHashMap<>();
    LogBook book = this;
    for (LogEntry entry : changed) {
      List<LogEntry> step = book.change(entry, now).entries();
      step.forEach(each -> written.put(each.id(), each));
      book = book.after(step);
    }
    return List.copyOf(written.values());
  }

  /** The book once {@code step} is written: other spans run. */
  private LogBook after(List<LogEntry> step) {
    List<LogEntry> now = new ArrayList<>(running);
    for (LogEntry each : step) {
      now.removeIf(span -> span.id().equals(each.id()));
      if (each.isRunning()) {
        now.add(each);
      }
    }
    return new LogBook(session, pauses, now, lastAt);
  }

  /** Of two running spans of a kind, the earlier ends where the later begins. */
  private LogStep settle(LogEntry entry) {
    List<LogEntry> written = new ArrayList<>();
    LogEntry settled = entry;
    for (LogEntry other : running) {
      if (!settled.isRunning() || other.kind() != entry.kind() || other.id().equals(entry.id())) {
        continue;
      }
      if (entry.at() < other.at()) {
        settled = settled.withUntil(other.at());
      } else {
        written.add(other.withUntil(entry.at()));
      }
    }
    written.add(settled);
    boolean early = entry.at() < session.startedAt();
    return new LogStep(
        List.copyOf(written), early ? session.withStartedAt(entry.at()) : null, settled);
  }

  private long instant(When when, long typedAt) {
    return switch (when) {
      case When.Now() -> typedAt;
      case When.Ago(long ms) -> typedAt - ms;
      case When.At(long elapsed) ->
          Math.min(typedAt, new SessionTime(session.startedAt(), pauses).instant(elapsed));
    };
  }
}
