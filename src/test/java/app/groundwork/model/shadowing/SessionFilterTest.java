package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.TableRows.ZONE;
import static app.groundwork.model.shadowing.TableRows.row;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shared.Quarter;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionFilterTest {
  private static final List<SessionRow> ROWS =
      List.of(
          row("a", "2026-01-05", "Payments"),
          row("b", "2026-01-04", "Search"),
          row("c", "2025-12-31", "Payments"),
          row("d", "2025-12-30", null));

  private static List<String> shown(SessionFilter filter) {
    return filter.of(ROWS, ZONE).stream().map(SessionRow::id).toList();
  }

  @Test
  void showsAllThatFitTeamQuarterAndWords() {
    Quarter last = new Quarter(2025, 4);
    assertThat(shown(SessionFilter.ALL)).containsExactly("a", "b", "c", "d");
    assertThat(shown(new SessionFilter("t-Payments", null, ""))).containsExactly("a", "c");
    assertThat(shown(new SessionFilter(SessionFilter.NO_TEAM, null, ""))).containsExactly("d");
    assertThat(shown(new SessionFilter(null, last, ""))).containsExactly("c", "d");
    assertThat(shown(new SessionFilter("t-Payments", last, ""))).containsExactly("c");
    assertThat(shown(new SessionFilter(null, null, "  DEV   b "))).containsExactly("b");
    assertThat(shown(new SessionFilter(null, null, "pay DEPLOY"))).containsExactly("a", "c");
    assertThat(shown(new SessionFilter(null, last, "search"))).isEmpty();
  }

  @Test
  void theQuarterIsThatOfTheLocalDay() {
    // Noon in UTC of 31 December is 2 o'clock of 1 January there.
    assertThat(new SessionFilter(null, new Quarter(2026, 1), "").of(ROWS, ZoneId.of("UTC+14")))
        .extracting(SessionRow::id)
        .containsExactly("a", "b", "c");
  }
}
