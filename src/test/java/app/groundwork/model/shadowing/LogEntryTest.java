package app.groundwork.model.shadowing;

import static app.groundwork.model.shadowing.Logs.entry;
import static app.groundwork.model.shadowing.Logs.minute;
import static app.groundwork.model.shadowing.Logs.span;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogEntryTest {
  private static final LogEntry NOTE = entry("1", 5, EntryKind.NOTE);

  @Test
  void whatBecomesASpanLastsUntilTheNextEntry() {
    assertThat(NOTE.withKind(EntryKind.WAIT, minute(9)))
        .isEqualTo(span("1", 5, 9.0, EntryKind.WAIT));
    assertThat(NOTE.withKind(EntryKind.WAIT, null).isRunning()).isTrue();
    assertThat(NOTE.withKind(EntryKind.WAIT, minute(2)).until()).isEqualTo(minute(5));
  }

  @Test
  void whatIsNoSpanHasNoEndAndNobodyWhoBrokeIn() {
    LogEntry mail = span("1", 5, 9.0, EntryKind.INTERRUPT).withBy(InterruptedBy.SELF);
    assertThat(mail.withKind(EntryKind.NOTE, minute(7))).isEqualTo(NOTE);
    assertThat(mail.withKind(EntryKind.WAIT, minute(7)))
        .isEqualTo(span("1", 5, 9.0, EntryKind.WAIT));
    assertThat(mail.withKind(EntryKind.INTERRUPT, minute(7))).isEqualTo(mail);
    assertThat(NOTE.withBy(InterruptedBy.SELF)).isEqualTo(NOTE);
    assertThat(NOTE.withUntil(minute(9))).isEqualTo(NOTE);
  }

  @Test
  void aSpanNeverEndsBeforeItBegins() {
    LogEntry wait = span("1", 5, 9.0, EntryKind.WAIT);
    assertThat(wait.withUntil(minute(2)).until()).isEqualTo(minute(5));
    assertThat(wait.withAt(minute(12)).until()).isEqualTo(minute(12));
    assertThat(wait.withAt(minute(2)).until()).isEqualTo(minute(9));
    assertThat(wait.withUntil(null).isRunning()).isTrue();
  }

  @Test
  void toolSeverityAndRemarksAreKeptSound() {
    assertThat(NOTE.withTool("#ci").tool()).isEqualTo("ci");
    assertThat(NOTE.withTool(" VS  Code ").tool()).isEqualTo("VS-Code");
    assertThat(NOTE.withTool("ci").withTool(" ").tool()).isNull();
    assertThat(NOTE.withSeverity(4).severity()).isEqualTo(3);
    assertThat(NOTE.withSeverity(-1).severity()).isZero();
    assertThat(NOTE.withFriction(" no hint ").friction()).isEqualTo("no hint");
    assertThat(NOTE.withAsked("Kim", " ").place()).isNull();
  }
}
