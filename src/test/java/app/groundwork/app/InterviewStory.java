package app.groundwork.app;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewCapture;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;

/** A story about an interview that runs. */
abstract class InterviewStory extends WindowStory {
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewScripts scripts = new InterviewScripts();

  /** Begins an interview with Ada in the story's file, which is not open. */
  final void begin() throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup().sameThread())) {
      workspace.change("begin", this::begin).join();
    }
  }

  private boolean begin(Tx tx) {
    Interview interview =
        new Interview(
            tx.newId(),
            new Preparation(
                new PeopleStore().developerNamed(tx, "Ada", null).id(),
                null,
                LocalDate.of(2026, 3, 10),
                DefaultScript.ID,
                "Half-hour interview",
                "",
                Consent.YES,
                false));
    interviews.save(tx, interview);
    new InterviewCapture(interviews, scripts, new Scripts(), new TalkSpans(), new Syntheses())
        .start(tx, interview.id(), clock.millis());
    return true;
  }

  /** Opens the window and goes to the interviews: the one that runs is shown. */
  final void openInterviews() {
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertFocused(line());
  }

  /** Types a line, presses Enter and waits until the file has one note more. */
  final void note(String typed) {
    int before = notes().size();
    enter(typed);
    waitFor("the note in the file", () -> notes().size() == before + 1);
  }

  final Interview interview() {
    return look(tx -> interviews.interviews(tx).getFirst());
  }

  /** The notes as {@code 12:40 quote I keep a script}. */
  final List<String> notes() {
    return look(
        tx -> {
          Interview interview = interviews.interviews(tx).getFirst();
          long start = Objects.requireNonNull(interview.startedAt());
          return interviews.notes(tx, interview.id()).stream()
              .map(
                  note ->
                      Elapsed.stamp(note.at() - start)
                          + " "
                          + note.kind().code()
                          + " "
                          + note.text())
              .toList();
        });
  }

  /** Which question each note answers, from 0. */
  final List<Integer> answered() {
    List<String> ids = questions().stream().map(InterviewQuestion::id).toList();
    return look(
        tx ->
            interviews.notes(tx, interviews.interviews(tx).getFirst().id()).stream()
                .map(InterviewNote::questionId)
                .map(ids::indexOf)
                .toList());
  }

  final List<InterviewQuestion> questions() {
    return look(
        tx ->
            scripts.parts(tx, interviews.interviews(tx).getFirst().id()).stream()
                .flatMap(part -> part.questions().stream())
                .toList());
  }

  /** Who talks, one after the other. */
  final String talk() {
    return look(
        tx ->
            String.join(
                " ",
                new TalkSpans()
                    .of(tx, interviews.interviews(tx).getFirst().id()).stream()
                        .map(span -> span.speaker().code())
                        .toList()));
  }

  /** What is said of the half-typed line. */
  final String draft() {
    String id = interview().id();
    return read(workspace -> workspace.drafts().get(InterviewCapture.draftKey(id)).join())
        .map(draft -> draft.text())
        .orElse("");
  }

  private <R> R look(java.util.function.Function<Tx, R> look) {
    return read(workspace -> workspace.query(look::apply).join());
  }
}
