package app.groundwork.ui.interviews;

import app.groundwork.ui.kit.Area.Stop;
import java.util.List;

/** The list of interviews, for the tour. */
final class ListStops {
  private final InterviewsArea area;

  ListStops(InterviewsArea area) {
    this.area = area;
  }

  List<Stop> all() {
    return List.of(new Stop("interviews", "", area::openList));
  }
}
