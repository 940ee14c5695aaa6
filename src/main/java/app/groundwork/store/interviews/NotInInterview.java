package app.groundwork.store.interviews;

import app.groundwork.model.shared.Texts;

/** What was asked of an interview cannot be done: it is gone, runs already, or does not run. */
public final class NotInInterview extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private NotInInterview(String key) {
    super(Texts.in(NotInInterview.class).get(key));
  }

  static NotInInterview missing() {
    return new NotInInterview("interview.missing");
  }

  static NotInInterview started() {
    return new NotInInterview("interview.started");
  }

  static NotInInterview notRunning() {
    return new NotInInterview("interview.notRunning");
  }

  static NotInInterview noNote() {
    return new NotInInterview("note.missing");
  }

  static NotInInterview noQuestion() {
    return new NotInInterview("question.missing");
  }
}
