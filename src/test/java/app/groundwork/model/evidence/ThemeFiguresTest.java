package app.groundwork.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.ThemeFigures.Order;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeFiguresTest {
  private static ThemeFigures theme(String name, SpaceDimension space, int figure) {
    PainFigures figures = new PainFigures(figure, figure, 10 - figure, figure * 1000L, null, null);
    return new ThemeFigures(new Theme(name, name, space), figures, List.of());
  }

  private static List<String> sorted(Order order, boolean descending) {
    return Stream.of(
            new ThemeFigures(null, new PainFigures(5, 5, 5, 5, null, null), List.of()),
            theme("b", null, 1),
            theme("A", SpaceDimension.EFFICIENCY, 3),
            theme("c", SpaceDimension.ACTIVITY, 1))
        .sorted(order.comparator(descending))
        .map(ThemeFigures::id)
        .toList();
  }

  @Test
  void anyOrderGoesByNameAmongEqualsAndWhatHasNoThemeIsLast() {
    assertThat(sorted(Order.NAME, false)).containsExactly("A", "b", "c", "");
    assertThat(sorted(Order.NAME, true)).containsExactly("c", "b", "A", "");
    assertThat(sorted(Order.SPACE, false)).containsExactly("c", "A", "b", "");
    assertThat(sorted(Order.DEVELOPERS, true)).containsExactly("A", "b", "c", "");
    assertThat(sorted(Order.DEVELOPERS, false)).containsExactly("b", "c", "A", "");
    assertThat(sorted(Order.TEAMS, true)).containsExactly("b", "c", "A", "");
    assertThat(sorted(Order.LOST, true)).containsExactly("A", "b", "c", "");
    assertThat(sorted(Order.PIECES, true)).containsExactly("A", "b", "c", "");
    assertThat(sorted(Order.PAINS, true)).containsExactly("A", "b", "c", "");
  }
}
