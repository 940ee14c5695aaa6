package app.groundwork.ui.interviews;

import app.groundwork.ui.kit.Area.Stop;
import java.util.List;

/** The form before an interview in all its states, for the tour. */
final class PrepareStops {
  private final InterviewsArea area;

  PrepareStops(InterviewsArea area) {
    this.area = area;
  }

  List<Stop> all() {
    return List.of(
        new Stop("prepare", "", () -> area.openPrepare(null)),
        new Stop("prepare", "problem", this::withoutDeveloper),
        new Stop("prepare", "remark", this::remark),
        new Stop("prepare", "filled", this::filled));
  }

  private void withoutDeveloper() {
    area.openPrepare(null);
    area.prepare().ifPresent(PrepareView::start);
  }

  /** A question that asks for a nod. */
  private void remark() {
    area.openPrepare(null);
    area.prepare().ifPresent(form -> form.ask("Do you enjoy working with our templates?"));
  }

  /** The next one like the newest. */
  private void filled() {
    area.interviews().all().stream()
        .findFirst()
        .ifPresent(row -> area.interviews().copy(row.id(), area::openPrepare));
  }
}
