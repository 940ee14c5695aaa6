package app.groundwork.exchange.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.exchange.samples.SampleInterview.Asked;
import app.groundwork.exchange.samples.SampleInterview.Pain;
import app.groundwork.exchange.samples.SampleInterview.Quote;
import app.groundwork.exchange.samples.SampleInterview.Task;
import app.groundwork.exchange.samples.SampleInterview.Turn;
import app.groundwork.exchange.samples.SampleInterview.Typed;
import app.groundwork.model.interviews.ActionPurpose;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterviewReaderTest {
  private static final long START = Instant.parse("2026-03-02T09:00:00Z").toEpochMilli();

  private static final String TOLD =
      """
      # A remark.
      start: 2026-03-02T09:00:00Z
      developer: Ada
      team: Compilers
      purpose: Learn
      consent: pseudonymOnly
      assumption 1: They wait
      slot feature: a button
      own: When did it last break?
      length: 30:00

      00:00 (ask 2)
      00:20 (them)
      00:30 "I wait."
      01:00 1+ waits

      pain: Waiting
        theme: Speed
        quote: 00:30 · asked of Monday
      surprise: 01:00
      for 1: 00:30
      verdict 1: validated
      action: 01:00
        purpose: change
        owner: Lin
        due: 2026-03-09
        done: yes
      action: Ask again
      worked: 2:30
      """;

  @Test
  void readsWhatIsTold() {
    SampleInterview read = InterviewReader.read(TOLD);

    assertThat(read.startedAt()).isEqualTo(START);
    assertThat(read.endedAt()).isEqualTo(START + 1_800_000);
    assertThat(read.consent()).isEqualTo(Consent.PSEUDONYM_ONLY);
    assertThat(read.slots()).isEqualTo(Map.of("feature", "a button"));
    assertThat(read.assumptions()).containsExactly("They wait");
    assertThat(read.own()).containsExactly("When did it last break?");
    assertThat(read.log())
        .containsExactly(
            new Asked(START, 2),
            new Turn(START + 20_000, Speaker.THEM),
            new Typed(START + 30_000, "\"I wait.\""),
            new Typed(START + 60_000, "1+ waits"));
    assertThat(read.pains())
        .containsExactly(
            new Pain("Waiting", "Speed", List.of(new Quote(START + 30_000, "asked of Monday"))));
    assertThat(read.surprises()).containsExactly(START + 60_000);
    assertThat(read.tests())
        .containsExactly(new SampleInterview.Test(1, Verdict.VALIDATED, List.of(START + 30_000)));
    assertThat(read.tasks())
        .containsExactly(
            new Task(
                START + 60_000, "", ActionPurpose.CHANGE, "Lin", LocalDate.of(2026, 3, 9), true),
            new Task(null, "Ask again", ActionPurpose.INVESTIGATE, "", null, false));
    assertThat(read.workedMs()).isEqualTo(150_000);
  }

  @Test
  void namesTheLineThatCannotBeRead() {
    assertThatThrownBy(() -> InterviewReader.read(TOLD.replace("pain: Waiting", "what is this")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cannot be read: what is this");
  }
}
