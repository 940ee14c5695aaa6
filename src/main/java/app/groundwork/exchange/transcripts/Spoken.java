package app.groundwork.exchange.transcripts;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSource;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.people.NameTrouble;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A transcript with who is who. The times of cues are exact. Without cues each word counts 400 ms,
 * one turn after the other; where a turn is known to begin, its talk does not begin before.
 *
 * @param lines in their order
 */
public record Spoken(List<SpokenLine> lines, TalkSource source) {
  /** How long a word is taken to last, in ms: 150 words a minute. */
  public static final long WORD_MS = 400;

  public Spoken {
    lines = List.copyOf(lines);
  }

  /**
   * The transcript as said by the interviewer and the interviewed. A line without a name is that of
   * the last one named; before the first it is nobody's.
   *
   * @param mine the interviewer's names
   */
  public static Spoken of(ReadTranscript transcript, Collection<String> mine) {
    return of(transcript, mine, Set.of());
  }

  /**
   * The same without what some say. It takes its time all the same: what follows is not said
   * earlier for it.
   *
   * @param mine the interviewer's names
   * @param leftOut the names of those whose words are left out
   */
  public static Spoken of(
      ReadTranscript transcript, Collection<String> mine, Collection<String> leftOut) {
    Set<String> me = mine.stream().map(NameTrouble::key).collect(Collectors.toSet());
    Set<String> out = leftOut.stream().map(NameTrouble::key).collect(Collectors.toSet());
    boolean timed = transcript.format().isTimed();
    List<SpokenLine> lines = new ArrayList<>();
    String name = null;
    long clock = 0;
    for (ReadLine read : transcript.lines()) {
      name = read.speaker() == null ? name : read.speaker();
      Speaker speaker = speaker(name, me);
      boolean in = name == null || !out.contains(NameTrouble.key(name));
      Long at = read.fromMs();
      Long until = read.untilMs();
      if (timed && at != null && until != null) {
        if (in) {
          lines.add(new SpokenLine(read.line(), name, speaker, read.text(), at, at, until));
        }
        continue;
      }
      long from = at == null ? clock : Math.max(at, clock);
      clock = speaker == null ? from : from + read.words() * WORD_MS;
      if (in) {
        lines.add(
            new SpokenLine(
                read.line(), name, speaker, read.text(), at == null ? from : at, from, clock));
      }
    }
    return new Spoken(lines, timed ? TalkSource.CUES : TalkSource.WORDS);
  }

  private static @Nullable Speaker speaker(@Nullable String name, Set<String> me) {
    if (name == null) {
      return null;
    }
    return me.contains(NameTrouble.key(name)) ? Speaker.ME : Speaker.THEM;
  }

  /** When the last word is said, ms since the start. */
  public long lengthMs() {
    return lines.stream().mapToLong(line -> Math.max(line.atMs(), line.untilMs())).max().orElse(0);
  }

  /**
   * Who talks when; what one says over their own words counts once.
   *
   * @param time the interview's, which the transcript's is taken for: what is said at 20:00 is said
   *     when its clock, which stands in a pause, showed that
   * @param ids makes a span's id
   */
  public List<TalkSpan> spans(String interviewId, SessionTime time, Supplier<String> ids) {
    List<SpokenLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingLong(SpokenLine::fromMs));
    List<TalkSpan> spans = new ArrayList<>();
    Map<Speaker, Integer> last = new EnumMap<>(Speaker.class);
    for (SpokenLine line : sorted) {
      Speaker speaker = line.speaker();
      if (speaker == null || line.untilMs() == line.fromMs()) {
        continue;
      }
      long from = time.instant(line.fromMs());
      long until = time.instant(line.untilMs());
      Integer before = last.get(speaker);
      Long end = before == null ? null : spans.get(before).until();
      if (before != null && end != null && from < end) {
        spans.set(before, spans.get(before).withUntil(Math.max(end, until)));
      } else {
        last.put(speaker, spans.size());
        spans.add(new TalkSpan(ids.get(), interviewId, from, until, speaker));
      }
    }
    return spans;
  }

  /** Who talks how much: the same function as live. */
  public TalkShare share() {
    SessionTime time = new SessionTime(0, List.of());
    return TalkShare.of(spans("", time, () -> ""), time, lengthMs());
  }
}
