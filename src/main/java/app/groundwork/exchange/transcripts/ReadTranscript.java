package app.groundwork.exchange.transcripts;

import app.groundwork.model.people.NameTrouble;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a transcript tells, read and sound, not yet in the workspace.
 *
 * @param head what is known of it besides
 * @param lines by time if all have one, else in the order of the file; at least one has a speaker
 * @param remarks what the user should know of how it was read; often empty
 */
public record ReadTranscript(
    TranscriptFormat format, Head head, List<ReadLine> lines, List<String> remarks) {

  public ReadTranscript {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /**
   * What is known of the interview.
   *
   * @param developer null if the file does not say
   * @param team null if the file does not say
   * @param day the day where the user is; null if the file does not say
   */
  public record Head(@Nullable String developer, @Nullable String team, @Nullable LocalDate day) {
    /** Nothing. */
    public static final Head NONE = new Head(null, null, null);
  }

  /**
   * Somebody who speaks in it.
   *
   * @param lines how many lines
   * @param words how many words
   */
  public record Voice(String name, int lines, int words) {
    private Voice with(Voice other) {
      return new Voice(name, lines + other.lines, words + other.words);
    }
  }

  /**
   * Who speaks, in the order in which they begin; no two names differ by case only. A line without
   * a name is that of the last one named.
   */
  public List<Voice> voices() {
    Map<String, Voice> found = new LinkedHashMap<>();
    String name = null;
    for (ReadLine line : lines) {
      name = line.speaker() == null ? name : line.speaker();
      if (name != null) {
        found.merge(NameTrouble.key(name), new Voice(name, 1, line.words()), Voice::with);
      }
    }
    return List.copyOf(found.values());
  }
}
