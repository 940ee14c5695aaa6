package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.TableRows.row;
import static app.groundwork.model.shadowing.TableRows.withGap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionOrderTest {
  private static List<String> sorted(List<SessionOrder> by, SessionRow... rows) {
    return Stream.of(rows).sorted(SessionOrder.by(by)).map(SessionRow::id).toList();
  }

  private static SessionOrder up(SessionColumn column) {
    return new SessionOrder(column, false);
  }

  private static SessionOrder down(SessionColumn column) {
    return new SessionOrder(column, true);
  }

  @Test
  void isNewestFirstByItself() {
    assertThat(
            sorted(
                List.of(),
                row("a", "2026-01-01", null),
                row("c", "2026-03-01", null),
                row("b", "2026-02-01", null)))
        .containsExactly("c", "b", "a");
  }

  @Test
  void sortsByNumberAndAmongEqualsByTheNextColumn() {
    SessionRow[] rows = {
      row("a", "2026-01-01", "Payments", 120, 12, 4, 0),
      row("b", "2026-01-02", "Search", 120, 24, 4, 0),
      row("c", "2026-01-03", "Payments", 60, 12, 1, 0)
    };
    assertThat(sorted(List.of(up(SessionColumn.WAITING)), rows)).containsExactly("a", "c", "b");
    assertThat(sorted(List.of(down(SessionColumn.SWITCHES)), rows)).containsExactly("b", "a", "c");
    assertThat(sorted(List.of(up(SessionColumn.TEAM), up(SessionColumn.DATE)), rows))
        .containsExactly("a", "c", "b");
    assertThat(sorted(List.of(up(SessionColumn.TEAM), down(SessionColumn.LENGTH)), rows))
        .containsExactly("a", "c", "b");
    assertThat(sorted(List.of(down(SessionColumn.TEAM), up(SessionColumn.LENGTH)), rows))
        .containsExactly("b", "c", "a");
  }

  @Test
  void whatIsNotThereComesLastEitherWay() {
    SessionRow[] rows = {
      row("none", "2026-01-03", null),
      withGap(row("small", "2026-01-01", "Search"), -60_000),
      withGap(row("large", "2026-01-02", "Payments"), 60_000)
    };
    assertThat(sorted(List.of(up(SessionColumn.GAP)), rows))
        .containsExactly("small", "large", "none");
    assertThat(sorted(List.of(down(SessionColumn.GAP)), rows))
        .containsExactly("large", "small", "none");
    assertThat(sorted(List.of(up(SessionColumn.TEAM)), rows))
        .containsExactly("large", "small", "none");
    assertThat(sorted(List.of(down(SessionColumn.TEAM)), rows))
        .containsExactly("small", "large", "none");
  }
}
