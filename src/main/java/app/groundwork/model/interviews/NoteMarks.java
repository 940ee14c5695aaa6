package app.groundwork.model.interviews;

import app.groundwork.model.capture.CaptureParser;
import app.groundwork.model.capture.Mark;
import app.groundwork.model.capture.MarkTable;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the lines of an interview are typed. Evidence can only be typed for assumptions that are put
 * to the test: without them {@code 2+} is a word like others.
 */
public final class NoteMarks {
  /** Those of an interview that tests as many assumptions as it can. */
  public static final NoteMarks ALL =
      new NoteMarks(IntStream.rangeClosed(1, TestedAssumption.MOST).boxed().toList());

  private final MarkTable<TypedKind> table;
  private final CaptureParser<TypedKind> parser;

  private NoteMarks(List<Integer> numbers) {
    List<Mark<TypedKind>> marks = new ArrayList<>();
    marks.add(new Mark<>(new TypedKind(NoteKind.NOTE), 'n', "", false));
    marks.add(new Mark<>(new TypedKind(NoteKind.QUOTE), 'q', "\"", false));
    marks.add(new Mark<>(new TypedKind(NoteKind.SURPRISE), 's', "", false));
    marks.add(new Mark<>(new TypedKind(NoteKind.ACTION), 't', "", false));
    for (int number : numbers) {
      marks.add(new Mark<>(new TypedKind(NoteKind.FOR, number), number + "+"));
      marks.add(new Mark<>(new TypedKind(NoteKind.AGAINST, number), number + "-"));
    }
    table = new MarkTable<>(marks.getFirst().kind(), marks, false);
    parser = new CaptureParser<>(table);
  }

  /** Those of an interview that tests these assumptions. */
  public static NoteMarks of(List<TestedAssumption> tested) {
    return new NoteMarks(tested.stream().map(TestedAssumption::number).sorted().toList());
  }

  /** The table: for the parser, the hint line, the buttons and F1. */
  public MarkTable<TypedKind> table() {
    return table;
  }

  /** Reads the lines. */
  public CaptureParser<TypedKind> parser() {
    return parser;
  }

  /** What {@code kind} is called on screen. */
  public static String name(TypedKind kind) {
    Texts texts = Texts.in(NoteMarks.class);
    return kind.kind().isEvidence()
        ? texts.get("mark." + kind.kind().code() + ".number", kind.assumption())
        : name(kind.kind());
  }

  /** What a line of {@code kind} is called on screen. */
  public static String name(NoteKind kind) {
    return Texts.in(NoteMarks.class).get("mark." + kind.code());
  }
}
