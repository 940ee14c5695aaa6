package app.groundwork.ui.people;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.util.Optional;

/** One line of what is known of a team or a developer. */
sealed interface KnownLine {
  /** What kind of knowledge. */
  enum Section {
    DEVELOPERS,
    SESSIONS,
    FRICTION,
    WISHES,
    INTERVIEWS
  }

  /** Where the line leads to. */
  default Optional<ItemRef> leadsTo() {
    return Optional.empty();
  }

  /** The head of a section that has {@code count} lines. */
  record Heading(Section section, int count) implements KnownLine {}

  /** A developer of the team, and how often they were met. */
  record Person(Developer developer, Met met) implements KnownLine {
    @Override
    public Optional<ItemRef> leadsTo() {
      return Optional.of(new ItemRef(PeopleStore.DEVELOPER, developer.id()));
    }
  }

  /**
   * A session.
   *
   * @param who what tells it from the others here: the developer or the team; may be empty
   */
  record Session(ShadowSession session, String who, SessionFigures figures) implements KnownLine {
    @Override
    public Optional<ItemRef> leadsTo() {
      return Optional.of(new ItemRef(ShadowingStore.SESSION, session.id()));
    }
  }

  /**
   * An interview.
   *
   * @param who as in the line of a session
   */
  record Interviewed(Interview interview, String who, int notes) implements KnownLine {
    @Override
    public Optional<ItemRef> leadsTo() {
      return Optional.of(new ItemRef(InterviewsStore.INTERVIEW, interview.id()));
    }
  }

  /**
   * A friction point or a wish.
   *
   * @param who as in the line of its session
   * @param atMs its elapsed time in the session
   */
  record Entry(LogEntry entry, ShadowSession session, String who, long atMs) implements KnownLine {
    @Override
    public Optional<ItemRef> leadsTo() {
      return Optional.of(new ItemRef(ShadowingStore.ENTRY, entry.id()));
    }
  }
}
