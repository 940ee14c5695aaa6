package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.TableRows.ZONE;
import static app.groundwork.model.shadowing.TableRows.row;
import static app.groundwork.model.shadowing.TableRows.running;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Quarter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final List<Team> TEAMS =
      List.of(team("Billing"), team("Mobile"), team("Payments"), team("Search"));
  private static final List<SessionRow> ROWS =
      List.of(
          running(row("e", "2026-02-01", "Search")),
          row("d", "2026-01-20", "Payments"),
          row("c", "2026-01-10", "Payments"),
          row("b", "2026-01-01", null),
          row("a", "2025-12-31", "Mobile"));

  private static Team team(String name) {
    return new Team("t-" + name, name);
  }

  private static Coverage of(Quarter quarter) {
    return Coverage.of(quarter, TEAMS, ROWS, ZONE);
  }

  @Test
  void countsDifferentTeamsOfTheQuarter() {
    Coverage coverage = of(new Quarter(2026, 1));
    assertThat(coverage.now()).containsExactly(team("Payments"), team("Search"));
    assertThat(coverage.before()).containsExactly(team("Mobile"));
    assertThat(coverage.never()).containsExactly(team("Billing"));
    assertThat(coverage.isReached()).isFalse();
  }

  @Test
  void doesNotLookAheadFromAQuarterGoneBy() {
    Coverage coverage = of(new Quarter(2025, 4));
    assertThat(coverage.now()).containsExactly(team("Mobile"));
    assertThat(coverage.before()).isEmpty();
    assertThat(coverage.never()).containsExactly(team("Billing"), team("Payments"), team("Search"));
  }

  @Test
  void threeTeamsReachTheGoal() {
    List<SessionRow> rows =
        List.of(
            row("c", "2026-01-03", "Payments"),
            row("b", "2026-01-02", "Mobile"),
            row("a", "2026-01-01", "Search"));
    assertThat(Coverage.of(new Quarter(2026, 1), TEAMS, rows, ZONE).isReached()).isTrue();
    assertThat(Coverage.of(new Quarter(2026, 1), TEAMS, rows.subList(1, 3), ZONE).isReached())
        .isFalse();
  }

  @Test
  void aNewQuarterBeginsWithNone() {
    Coverage coverage = of(new Quarter(2026, 2));
    assertThat(coverage.now()).isEmpty();
    assertThat(coverage.before()).containsExactly(team("Mobile"), team("Payments"), team("Search"));
  }

  @Test
  void aTeamThatThePlatformIsNotForIsNeverMissed() {
    List<Team> teams = TEAMS.stream().map(team -> team.withEligible(false)).toList();
    Coverage coverage = Coverage.of(new Quarter(2026, 1), teams, ROWS, ZONE);
    assertThat(coverage.now()).extracting(Team::name).containsExactly("Payments", "Search");
    assertThat(coverage.before()).isEmpty();
    assertThat(coverage.never()).isEmpty();
  }
}
