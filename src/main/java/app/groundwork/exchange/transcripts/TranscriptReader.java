package app.groundwork.exchange.transcripts;

import app.groundwork.exchange.incoming.Decoded;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.incoming.Problems;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a transcript in whatever format its content shows it to be in. */
public final class TranscriptReader {
  static final Texts TEXTS = Texts.in(TranscriptReader.class);

  /** More names than that are no people; what looks like names is something else. */
  static final int MOST_VOICES = 100;

  /** Times that begin as late as that are times of day, or count from elsewhere. */
  private static final long LATE_MS = 3_600_000;

  private TranscriptReader() {}

  /**
   * Reads the stream, at most up to the limit, and leaves it open.
   *
   * @throws NotImported if it is too large, no transcript, or not sound; says what is wrong in
   *     which line
   */
  public static ReadTranscript read(InputStream in) throws IOException {
    Decoded decoded = Decoded.of(in);
    ReadTranscript read = read(decoded.text());
    List<String> remarks = new ArrayList<>(decoded.remarks());
    remarks.addAll(read.remarks());
    List<ReadLine> lines = fromItsStart(spelledAlike(read.lines()), remarks);
    ReadTranscript sound = new ReadTranscript(read.format(), read.head(), lines, remarks);
    int voices = sound.voices().size();
    if (voices > MOST_VOICES) {
      throw Problems.fatal(TEXTS, 0, "names.many", voices, MOST_VOICES);
    }
    return sound;
  }

  private static ReadTranscript read(String text) {
    boolean vtt = text.matches("(?s)\\s{0,100}WEBVTT(?:\\s.*)?");
    if (!vtt && !CueFile.isCues(text)) {
      return PlainTurns.read(text);
    }
    TranscriptFormat format = vtt ? TranscriptFormat.WEBVTT : TranscriptFormat.SUBRIP;
    List<ReadLine> lines = CueLines.of(CueFile.read(text));
    if (lines.isEmpty()) {
      throw Problems.fatal(TEXTS, 0, "cues.none");
    }
    if (lines.stream().allMatch(line -> line.speaker() == null)) {
      throw Problems.fatal(TEXTS, 0, "cues.nameless");
    }
    return new ReadTranscript(format, ReadTranscript.Head.NONE, lines, List.of());
  }

  /** One name, one spelling: the first. */
  private static List<ReadLine> spelledAlike(List<ReadLine> lines) {
    Map<String, String> spelled = new HashMap<>();
    List<ReadLine> alike = new ArrayList<>();
    for (ReadLine line : lines) {
      String name = line.speaker();
      String first = name == null ? null : spelled.putIfAbsent(NameTrouble.key(name), name);
      alike.add(first == null ? line : line.by(first));
    }
    return alike;
  }

  private static List<ReadLine> fromItsStart(List<ReadLine> lines, List<String> remarks) {
    long first = Objects.requireNonNullElse(lines.getFirst().fromMs(), 0L);
    if (first < LATE_MS) {
      return lines;
    }
    remarks.add(TEXTS.get("remark.late", Elapsed.stamp(first)));
    return lines.stream().map(line -> line.earlier(first)).toList();
  }

  /** Words as they are stored: without line ends and other signs that nobody sees. */
  static String oneLine(String words) {
    return words.replaceAll("[\\p{Cc}\\h\\u2028\\u2029]++", " ").strip();
  }
}
