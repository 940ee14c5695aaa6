package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.TableRows.ZONE;
import static app.groundwork.model.shadowing.TableRows.row;
import static app.groundwork.model.shadowing.TableRows.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.groundwork.model.shadowing.TeamTrend.Measure;
import app.groundwork.model.shadowing.TeamTrend.Point;
import app.groundwork.model.shared.Quarter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamTrendTest {
  @Test
  void putsAQuartersSessionsTogether() {
    List<TeamTrend> trends =
        TeamTrend.of(
            List.of(
                row("d", "2026-02-01", "Payments", 120, 12, 8, 2),
                running(row("x", "2026-01-30", "Payments", 60, 60, 60, 60)),
                row("c", "2026-01-15", "Search", 60, 6, 3, 1),
                row("n", "2026-01-10", null, 60, 60, 60, 60),
                row("b", "2025-11-01", "Payments", 30, 15, 12, 6),
                row("a", "2025-10-01", "Payments", 90, 21, 12, 6)),
            ZONE);
    assertThat(trends).extracting(TeamTrend::team).containsExactly("Payments", "Search");
    // Before: 36 of 120 min waiting, 24 switches and 12 friction points in 2 h.
    assertThat(trends.getFirst().points())
        .containsExactly(
            new Point(new Quarter(2025, 4), 2, 0.3, 12, 6),
            new Point(new Quarter(2026, 1), 1, 0.1, 4, 1));
    assertThat(trends.getFirst().change(Measure.WAITING)).isCloseTo(-0.2, within(1e-9));
    assertThat(trends.getFirst().change(Measure.SWITCHES)).isEqualTo(-8);
    assertThat(trends.getFirst().change(Measure.FRICTION)).isEqualTo(-5);
    assertThat(trends.getLast().points()).hasSize(1);
    assertThat(trends.getLast().change(Measure.SWITCHES)).isZero();
  }

  @Test
  void ofSessionsThatTookNoTimeAllIsZero() {
    SessionRow row = row("a", "2026-01-01", "Payments", 0, 0, 2, 2);
    assertThat(TeamTrend.of(List.of(row), ZONE).getFirst().points())
        .containsExactly(new Point(new Quarter(2026, 1), 1, 0, 0, 0));
  }
}
