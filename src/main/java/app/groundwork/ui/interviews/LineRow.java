package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import java.util.List;

/** A row of the interview's lines. */
sealed interface LineRow {
  /** Its own id: the note's, or the question's at that place. */
  String id();

  /** A question that the lines below answer. */
  record Heading(String id, String text) implements LineRow {}

  /**
   * A line.
   *
   * @param stamp when it was said
   * @param places where it is in the synthesis; empty if nowhere
   */
  record Said(InterviewNote note, String stamp, List<LinePlace> places) implements LineRow {
    public Said {
      places = List.copyOf(places);
    }

    @Override
    public String id() {
      return note.id();
    }
  }
}
