package app.groundwork.model.interviews;

import app.groundwork.model.shared.Texts;

/**
 * What undo calls each change while an interview runs. The words of notes and questions stay out of
 * it: labels outlive what they speak of.
 */
public enum LiveSteps {
  START("start"),
  TURN("turn"),
  SKIP("skip"),
  ASK("ask"),
  SHARE_OUT("shareOut"),
  TALK("talk"),
  CORRECT_TALK("correctTalk"),
  EDIT_NOTE("editNote"),
  PAUSE("pause"),
  RESUME("resume"),
  COUNT_AS_PAUSE("countAsPause"),
  STOP("stop");

  private final String key;

  LiveSteps(String key) {
    this.key = key;
  }

  /** The step's label, such as “Start interview”. */
  public String label() {
    return Texts.in(LiveSteps.class).get("step." + key);
  }

  /** The label of noting a typed line, such as “Note ‘Quote’”: its kind only. */
  public static String log(String line, NoteMarks marks) {
    TypedKind kind =
        marks
            .parser()
            .parse(line, Long.MAX_VALUE)
            .map(read -> read.mark().kind())
            .orElse(marks.table().plain().kind());
    return Texts.in(LiveSteps.class).get("step.log", NoteMarks.name(kind));
  }
}
