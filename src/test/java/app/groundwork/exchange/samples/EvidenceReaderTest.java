package app.groundwork.exchange.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.exchange.samples.SampleEvidence.Finding;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.PainStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The format in which the sample's ledger is told. */
class EvidenceReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 21);

  @Test
  void aPainPointTellsItsEvidenceByDayAndTime() {
    SampleEvidence read =
        EvidenceReader.read(
            """
            # a remark
            theme: Speed

            pain: Slow
            theme: Speed
            status: beingSolved
            problem behind: nobody knows
            shadowing 2026-04-21: 00:10 1:02:00
            interview 2026-04-21: 02:00
            strongest: interview 2026-04-21 02:00
            """);
    SampleEvidence.Pain pain = read.pains().getFirst();
    assertThat(pain.status()).isEqualTo(PainStatus.BEING_SOLVED);
    assertThat(pain.problemBehind()).isEqualTo("nobody knows");
    Finding said = new Finding(Method.INTERVIEW, DAY, 120_000);
    assertThat(pain.evidence())
        .containsExactly(
            new Finding(Method.SHADOWING, DAY, 10_000),
            new Finding(Method.SHADOWING, DAY, 3_720_000),
            said);
    assertThat(pain.strongest()).isEqualTo(said);
    assertThat(read.themes().getFirst().space()).isNull();
  }

  @Test
  void whatIsNotKnownIsSaid() {
    assertThatThrownBy(() -> EvidenceReader.read("theme: Speed\nspeed: 3\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("speed");
    assertThatThrownBy(() -> EvidenceReader.read("pain: Slow\nstatus: open\n"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EvidenceReader.read("no fact"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
