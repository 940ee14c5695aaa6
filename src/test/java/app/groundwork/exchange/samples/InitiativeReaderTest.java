package app.groundwork.exchange.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.Rice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The format in which the sample's initiatives are told. */
class InitiativeReaderTest {
  @Test
  void whatWasOtherwiseAtFirstIsTold() {
    SampleInitiative one =
        InitiativeReader.read(
                """
                # a remark
                initiative: Faster CI
                status: planned
                tags: a, b
                problems: Slow; Tests, again
                reach: 12.5
                impact: high
                impact note: massive at first
                first impact: massive
                scored: 2026-04-28
                corrected: 2026-05-06
                criterion 1: minutes -> under 5
                criterion 2: peace
                """)
            .getFirst();
    assertThat(one.initiative().status()).isEqualTo(InitiativeStatus.PLANNED);
    assertThat(one.initiative().tags()).containsExactly("a", "b");
    assertThat(one.initiative().notes().impact()).isEqualTo("massive at first");
    assertThat(one.problems()).containsExactly("Slow", "Tests, again");
    Rice now = one.initiative().rice();
    assertThat(now.reach()).isEqualTo("12.5");
    assertThat(one.first()).isEqualTo(now.withImpact(Impact.MASSIVE));
    assertThat(one.corrected()).isEqualTo(LocalDate.of(2026, 5, 6));
    assertThat(one.criteria())
        .containsExactly(
            new SampleInitiative.Criterion("minutes", "under 5"),
            new SampleInitiative.Criterion("peace", ""));
  }

  @Test
  void whatWasKilledTellsWhy() {
    SampleInitiative one =
        InitiativeReader.read(
                """
                initiative: Clouds
                killed: 2026-05-20
                until then: inProgress
                reason: nobody asked
                lesson: ask first
                """)
            .getFirst();
    assertThat(one.initiative().kill())
        .isEqualTo(
            new Kill(
                "nobody asked",
                "ask first",
                LocalDate.of(2026, 5, 20),
                InitiativeStatus.IN_PROGRESS));
    assertThat(one.problems()).isEmpty();
    assertThat(one.first()).isEqualTo(Rice.NONE);
  }

  @Test
  void whatIsNotKnownIsSaid() {
    for (String told :
        List.of(
            "initiative: a\nstatus: idea\nspeed: 3\n",
            "initiative: a\n",
            "initiative: a\nstatus: soon\n",
            "status: idea\n",
            "no fact")) {
      assertThatThrownBy(() -> InitiativeReader.read(told))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Cannot be read");
    }
  }
}
