package app.groundwork.store.shadowing;

import app.groundwork.model.shared.Texts;

/** What was asked of a session cannot be done: it, or the entry, is gone, or it is stopped. */
public final class NotInSession extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private NotInSession(String key) {
    super(Texts.in(NotInSession.class).get(key));
  }

  static NotInSession missing() {
    return new NotInSession("session.missing");
  }

  static NotInSession stopped() {
    return new NotInSession("session.stopped");
  }

  static NotInSession noEntry() {
    return new NotInSession("entry.missing");
  }
}
