package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.TalkSource;
import app.groundwork.ui.kit.Area.Stop;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The synthesis of an interview in all its states, for the tour. */
final class SynthesisStops {
  private final InterviewsArea area;

  SynthesisStops(InterviewsArea area) {
    this.area = area;
  }

  List<Stop> all() {
    return List.of(
        new Stop("synthesis", "", () -> open(row -> true, view -> {})),
        new Stop("synthesis", "finished", () -> open(this::finished, view -> {})),
        new Stop("synthesis", "transcript", () -> open(this::transcribed, view -> {})),
        new Stop("synthesis", "picking", () -> open(row -> !finished(row), this::pick)),
        // Last: they change the file.
        new Stop("synthesis", "blocked", () -> open(row -> !finished(row), this::block)),
        new Stop("synthesis", "empty", () -> open(row -> !finished(row), this::empty)));
  }

  private boolean finished(ListRow row) {
    return row.interview().synthesis().isFinished();
  }

  private boolean transcribed(ListRow row) {
    return row.interview().talkSource() != TalkSource.KEYS;
  }

  /** Opens the first ended interview that fits; any other if none does. */
  private void open(Predicate<ListRow> wanted, Consumer<SynthesisView> then) {
    List<ListRow> ended =
        area.interviews().all().stream().filter(row -> row.interview().isEnded()).toList();
    ended.stream()
        .filter(wanted)
        .findFirst()
        .or(() -> ended.stream().findFirst())
        .ifPresent(row -> area.openSynthesis(row.id()));
    area.screen()
        .filter(SynthesisView.class::isInstance)
        .map(SynthesisView.class::cast)
        .ifPresent(then);
  }

  private void pick(SynthesisView view) {
    view.focus();
    view.pull(new LinePlace.NewPain());
  }

  private void block(SynthesisView view) {
    view.model().addPain("Nobody knows who owns the pipeline", "Ownership", List.of());
    view.model().finish();
  }

  private void empty(SynthesisView view) {
    SynthesisReading now = view.model().reading().get();
    if (now != null) {
      now.synthesis().pains().forEach(pain -> view.model().removePain(pain.top().id()));
      view.model().lines().remove(now.lines());
    }
  }
}
