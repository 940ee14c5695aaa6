package app.groundwork.model.interviews;

import org.jspecify.annotations.Nullable;

/**
 * What one capture line does to an interview: one undo step.
 *
 * @param note the note, new or changed
 * @param moved the interview with its start moved back; null if it stays
 */
public record NoteStep(InterviewNote note, @Nullable Interview moved) {}
