package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.TableRows.row;
import static app.groundwork.model.shadowing.TableRows.running;
import static app.groundwork.model.shadowing.TableRows.withGap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTotalsTest {
  @Test
  void addsUpAndTakesTheMiddle() {
    SessionTotals totals =
        SessionTotals.of(
            List.of(
                row("a", "2026-01-01", "Payments", 120, 60, 12, 3),
                withGap(row("b", "2026-01-02", "Search", 60, 6, 3, 0), 120_000),
                withGap(row("c", "2026-01-03", "Payments", 30, 3, 6, 9), -60_000)));
    assertThat(totals.sessions()).isEqualTo(3);
    assertThat(totals.developers()).isEqualTo(3);
    assertThat(totals.teams()).isEqualTo(2);
    // 210 min; 21 switches in 3.5 h; 69 of 210 min waiting.
    assertThat(totals.total())
        .containsOnly(
            entry(SessionColumn.LENGTH, 210 * 60_000.0),
            entry(SessionColumn.ENTRIES, 30.0),
            entry(SessionColumn.FRICTION, 12.0),
            entry(SessionColumn.SWITCHES, 6.0),
            entry(SessionColumn.WAITING, 69.0 / 210),
            entry(SessionColumn.WISHES, 3.0));
    // Switches an hour: 6, 3, 12. Waiting: 50, 10, 10 %. Gaps: of the two that there are.
    assertThat(totals.median())
        .containsOnly(
            entry(SessionColumn.LENGTH, 60 * 60_000.0),
            entry(SessionColumn.ENTRIES, 10.0),
            entry(SessionColumn.FRICTION, 3.0),
            entry(SessionColumn.SWITCHES, 6.0),
            entry(SessionColumn.WAITING, 0.1),
            entry(SessionColumn.WISHES, 1.0),
            entry(SessionColumn.GAP, 30_000.0));
  }

  @Test
  void leavesOutWhatStillMoves() {
    SessionTotals totals =
        SessionTotals.of(
            List.of(
                running(row("a", "2026-01-01", "Payments", 120, 60, 12, 3)),
                row("b", "2026-01-02", "Search", 60, 6, 3, 0)));
    assertThat(totals.sessions()).isEqualTo(1);
    assertThat(totals.total()).containsEntry(SessionColumn.LENGTH, 60 * 60_000.0);
    assertThat(totals.median()).containsEntry(SessionColumn.WAITING, 0.1);
  }

  @Test
  void ofNothingThereIsNothing() {
    SessionTotals totals = SessionTotals.of(List.of());
    assertThat(totals.sessions()).isZero();
    assertThat(totals.total()).isEmpty();
    assertThat(totals.median()).isEmpty();
  }
}
