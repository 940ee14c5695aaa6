package app.groundwork.exchange.transcripts;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of cues: who says what from when until when. Voice tags say who; in a file without
 * any, a name with a colon before the words does, or one in brackets. A cue of several voices is
 * parted among them by their words.
 */
final class CueLines {
  private final List<List<CueText.Piece>> pieces;
  private final List<Cue> cues;
  private final List<ReadLine> lines = new ArrayList<>();

  private CueLines(List<Cue> cues) {
    this.cues = cues;
    this.pieces = cues.stream().map(cue -> CueText.pieces(cue.text())).toList();
  }

  /** The lines by time, those of one time in the order of the file. */
  static List<ReadLine> of(List<Cue> cues) {
    return new CueLines(cues).read();
  }

  private List<ReadLine> read() {
    boolean tagged = pieces.stream().flatMap(List::stream).anyMatch(piece -> piece.voice() != null);
    Function<String, Optional<SpeakerLead>> lead = tagged ? line -> Optional.empty() : leads();
    for (int i = 0; i < cues.size(); i++) {
      List<CueText.Piece> said = new ArrayList<>();
      for (CueText.Piece piece : pieces.get(i)) {
        split(piece, lead, said);
      }
      share(cues.get(i), said);
    }
    lines.sort(Comparator.comparingLong(CueLines::from));
    return lines;
  }

  private static long from(ReadLine line) {
    Long from = line.fromMs();
    return from == null ? 0 : from;
  }

  /** How this file names who speaks: the way that most of its lines have. */
  private Function<String, Optional<SpeakerLead>> leads() {
    int colons = 0;
    int brackets = 0;
    boolean small = true;
    for (List<CueText.Piece> cue : pieces) {
      for (CueText.Piece piece : cue) {
        for (String line : (Iterable<String>) piece.text().lines()::iterator) {
          Optional<SpeakerLead> colon = SpeakerLead.colon(line);
          small &= colons > 0 || colon.isEmpty() || colon.get().isSmall();
          colons += colon.isPresent() ? 1 : 0;
          brackets += SpeakerLead.bracket(line).isPresent() ? 1 : 0;
        }
      }
    }
    boolean smallToo = small;
    return colons >= brackets
        ? line -> SpeakerLead.colon(line).filter(found -> smallToo || !found.isSmall())
        : SpeakerLead::bracket;
  }

  private static void split(
      CueText.Piece piece, Function<String, Optional<SpeakerLead>> lead, List<CueText.Piece> said) {
    StringBuilder words = new StringBuilder();
    String voice = piece.voice();
    for (String line : (Iterable<String>) piece.text().lines()::iterator) {
      Optional<SpeakerLead> led = lead.apply(line);
      if (led.isPresent()) {
        add(voice, words, said);
        voice = led.get().name();
        words.setLength(0);
      }
      words.append(' ').append(led.map(SpeakerLead::words).orElse(line));
    }
    add(voice, words, said);
  }

  private static void add(@Nullable String voice, StringBuilder words, List<CueText.Piece> said) {
    String text = TranscriptReader.oneLine(words.toString());
    if (!text.isEmpty()) {
      said.add(new CueText.Piece(voice, text));
    }
  }

  /** Parts the time of a cue among its voices, as many words each, as much time. */
  private void share(Cue cue, List<CueText.Piece> said) {
    long all = said.stream().mapToLong(piece -> weight(piece.text())).sum();
    long before = 0;
    long length = cue.untilMs() - cue.fromMs();
    for (CueText.Piece piece : said) {
      if (lines.size() == Limits.ENTRIES) {
        throw Problems.fatal(TranscriptReader.TEXTS, cue.line(), "lines.many", Limits.ENTRIES);
      }
      long from = cue.fromMs() + length * before / all;
      before += weight(piece.text());
      long until = cue.fromMs() + length * before / all;
      lines.add(new ReadLine(cue.line(), piece.voice(), piece.text(), from, until));
    }
  }

  private static int weight(String text) {
    return Math.max(1, Words.count(text));
  }
}
