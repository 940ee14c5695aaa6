package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.ui.kit.Area.Stop;
import java.util.List;
import java.util.function.Consumer;

/** The synthesis of an interview in all its states, for the tour. */
final class SynthesisStops {
  private final InterviewsArea area;

  SynthesisStops(InterviewsArea area) {
    this.area = area;
  }

  List<Stop> all() {
    return List.of(
        new Stop("synthesis", "finished", () -> open(view -> {})),
        new Stop("synthesis", "consent", () -> open(SynthesisView::unfoldAbout)),
        // From here on each changes the file.
        new Stop("synthesis", "open", () -> open(view -> view.model().reopen())),
        new Stop("synthesis", "picking", () -> open(this::pick)),
        new Stop("synthesis", "blocked", () -> open(this::block)),
        new Stop("synthesis", "notes", () -> open(this::notes)),
        new Stop("synthesis", "empty", () -> open(this::empty)),
        new Stop("synthesis", "transcript", this::transcript));
  }

  /** Opens the interview that was held last. */
  private void open(Consumer<SynthesisView> then) {
    area.interviews().all().stream()
        .filter(row -> row.interview().isEnded())
        .findFirst()
        .ifPresent(row -> area.openSynthesis(row.id()));
    area.screen()
        .filter(SynthesisView.class::isInstance)
        .map(SynthesisView.class::cast)
        .ifPresent(then);
  }

  private void pick(SynthesisView view) {
    removeLast(view);
    view.focus();
    view.pull(new LinePlace.NewPain());
  }

  private void block(SynthesisView view) {
    removeLast(view);
    view.model().addPain("Nobody knows who owns the pipeline", "Ownership", List.of());
    view.model().finish();
  }

  /** A pain point that has notes, but no quote. */
  private void notes(SynthesisView view) {
    SynthesisReading now = view.model().reading().get();
    if (now != null) {
      removeLast(view);
      List<String> plain =
          now.lines().stream()
              .filter(note -> note.kind() == NoteKind.NOTE)
              .map(InterviewNote::id)
              .limit(1)
              .toList();
      view.model().addPain("Nobody knows who owns the pipeline", "Ownership", plain);
      view.model().finish();
    }
  }

  private void transcript() {
    new TranscriptStops(area::showTranscript).cues().run(area::openSynthesis);
  }

  private void removeLast(SynthesisView view) {
    SynthesisReading now = view.model().reading().get();
    if (now != null && !now.synthesis().pains().isEmpty()) {
      view.model().removePain(now.synthesis().pains().getLast().top().id());
    }
  }

  private void empty(SynthesisView view) {
    SynthesisReading now = view.model().reading().get();
    if (now != null) {
      now.synthesis().pains().forEach(pain -> view.model().removePain(pain.top().id()));
      view.model().lines().remove(now.lines());
    }
  }
}
