package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionOrder;
import app.groundwork.model.shared.Quarter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablePlaceTest {
  @Test
  void isReadAsItWasKept() {
    List<TablePlace.Column> columns = new ArrayList<>(TablePlace.FIRST.columns());
    columns.set(2, new TablePlace.Column(SessionColumn.TEAM, 210, false));
    columns.add(columns.removeFirst());
    TablePlace place =
        TablePlace.FIRST
            .withColumns(columns)
            .withOrders(
                List.of(
                    new SessionOrder(SessionColumn.TEAM, false),
                    new SessionOrder(SessionColumn.WAITING, true)))
            .withTeam("t-1")
            .withQuarter(new Quarter(2026, 1))
            .withTrend(false);
    assertThat(TablePlace.parse(place.code())).isEqualTo(place);
    assertThat(TablePlace.parse(place.withTeam("").code())).isEqualTo(place.withTeam(""));
    assertThat(TablePlace.parse(TablePlace.FIRST.code())).isEqualTo(TablePlace.FIRST);
  }

  @Test
  void whatCannotBeReadStaysAsAtFirst() {
    assertThat(TablePlace.parse("")).isEqualTo(TablePlace.FIRST);
    assertThat(TablePlace.parse("columns=+date:110,+team:x;sort=+nothing;quarter=soon;x"))
        .isEqualTo(TablePlace.FIRST);
    String twice = TablePlace.FIRST.code().replace("+team:0", "+date:0");
    assertThat(TablePlace.parse(twice)).isEqualTo(TablePlace.FIRST);
    String none = TablePlace.FIRST.code().replace("+", "-");
    assertThat(TablePlace.parse(none)).isEqualTo(TablePlace.FIRST);
  }

  @Test
  void knowsTheColumnsThatAreShown() {
    assertThat(TablePlace.FIRST.shown())
        .containsExactly(
            SessionColumn.DATE,
            SessionColumn.DEVELOPER,
            SessionColumn.TEAM,
            SessionColumn.LENGTH,
            SessionColumn.ENTRIES,
            SessionColumn.FRICTION,
            SessionColumn.SWITCHES,
            SessionColumn.WAITING,
            SessionColumn.WISHES,
            SessionColumn.GAP);
  }
}
