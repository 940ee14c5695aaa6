package app.groundwork.store.interviews;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;

/** A workspace on disk with the stores of interviews, for tests. */
final class InterviewFile implements AutoCloseable {
  static final long START = 1_700_000_000_000L;

  final PeopleStore people = new PeopleStore();
  final InterviewsStore interviews = new InterviewsStore();
  final InterviewScripts scripts = new InterviewScripts();
  final TalkSpans spans = new TalkSpans();
  final Syntheses syntheses = new Syntheses();
  final Workspace workspace;

  InterviewFile(Path folder) throws Refusal {
    this(folder, Setup.standard().sameThread());
  }

  InterviewFile(Path folder, Setup setup) throws Refusal {
    workspace = Workspace.create(folder.resolve("w.groundwork"), setup);
  }

  <T> T change(Function<Tx, T> work) {
    return workspace.change("test", work::apply).join();
  }

  void run(Consumer<Tx> work) {
    workspace
        .change(
            "test",
            tx -> {
              work.accept(tx);
              return true;
            })
        .join();
  }

  <T> T query(Function<Tx, T> work) {
    return workspace.query(work::apply).join();
  }

  /** A prepared interview, saved. */
  Interview prepared(String developer) {
    return change(
        tx -> {
          Developer who = people.developerNamed(tx, developer, null);
          Interview interview =
              new Interview(
                  tx.newId(),
                  new Preparation(
                      who.id(),
                      null,
                      LocalDate.of(2026, 3, 31),
                      DefaultScript.ID,
                      "Half-hour interview",
                      "why they stay away",
                      Consent.YES,
                      false));
          interviews.save(tx, interview);
          return interview;
        });
  }

  static InterviewNote note(Interview interview, String id, long at, NoteKind kind, String text) {
    return new InterviewNote(id, interview.id(), at, null, kind, text, null, null);
  }

  @Override
  public void close() {
    workspace.close();
  }
}
