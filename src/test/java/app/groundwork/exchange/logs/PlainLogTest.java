package app.groundwork.exchange.logs;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainLogTest {
  @Test
  void wordsStayAsTheyAre() {
    for (String begun :
        List.of(
            "00:05 - ",
            "00:05 – ",
            "00:05: ",
            "[00:05] ",
            "00:05\t",
            "00:05  ",
            "(00:05) - ",
            "[00:05]")) {
      ReadEntry entry = Logs.log(begun + "opens #wiki, \"why?\" **\n").getFirst();
      assertThat(entry.atMs()).as(begun).isEqualTo(5_000);
      assertThat(entry.text()).as(begun).isEqualTo("opens #wiki, \"why?\" **");
      assertThat(entry.kind()).isEqualTo(EntryKind.NOTE);
      assertThat(entry.tool()).isNull();
      assertThat(entry.severity()).isZero();
    }
    assertThat(Logs.log("00:05 -3 degrees").getFirst().text()).isEqualTo("-3 degrees");
    assertThat(Logs.log("1:02:03.5 - .x").getFirst().atMs()).isEqualTo(3_723_500);
  }

  @Test
  void aCodeIsReadAsWhileCapturing() {
    List<ReadEntry> log =
        Logs.log(
            "00:01 - .e quota exceeded #ci **\n"
                + "00:02 .z unknown #ci\n"
                + "00:03 ...and so on\n"
                + "00:04 ! loud\n");
    assertThat(log)
        .extracting(ReadEntry::kind)
        .containsExactly(EntryKind.ERROR, EntryKind.NOTE, EntryKind.NOTE, EntryKind.NOTE);
    assertThat(log.getFirst().tool()).isEqualTo("ci");
    assertThat(log.getFirst().severity()).isEqualTo(2);
    assertThat(log)
        .extracting(ReadEntry::text)
        .containsExactly("quota exceeded", ".z unknown #ci", "...and so on", "! loud");
  }

  @Test
  void spansEndAsWhileCapturing() {
    List<ReadEntry> log =
        Logs.log(
            "00:01 .w build\n"
                + "00:05 .i self mail\n"
                + "00:09 .w\n"
                + "00:20 .w other\n"
                + "00:30 .w third\n"
                + "00:40 end\n");
    assertThat(log)
        .extracting(ReadEntry::text, ReadEntry::untilMs)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("build", 9_000L),
            org.assertj.core.groups.Tuple.tuple("mail", 40_000L),
            org.assertj.core.groups.Tuple.tuple("other", 30_000L),
            org.assertj.core.groups.Tuple.tuple("third", 40_000L),
            org.assertj.core.groups.Tuple.tuple("end", null));
    assertThat(log.get(1).by()).isEqualTo(InterruptedBy.SELF);
  }

  @Test
  void headRemarksAndIndentedLines() {
    ReadLog log =
        Logs.read(
            "# mine\n"
                + "Developer: Mira\n"
                + "team:Checkout\n"
                + "date: 2026-03-10\n\n"
                + "00:01 - a\n"
                + "  more: of it\n"
                + "\tand\n"
                + "# b\n");
    ReadSession session = log.sessions().getFirst();
    assertThat(session.head().developer()).isEqualTo("Mira");
    assertThat(session.head().team()).isEqualTo("Checkout");
    assertThat(session.day()).isEqualTo(LocalDate.of(2026, 3, 10));
    assertThat(session.log().getFirst().text()).isEqualTo("a\nmore: of it\nand");
  }

  @Test
  void aCodeIsOfItsOwnLineOnly() {
    ReadEntry entry = Logs.log("00:01 .e fails #ci **\n  twice #wiki\n00:02 end\n").getFirst();
    assertThat(entry.text()).isEqualTo("fails\ntwice #wiki");
    assertThat(entry.tool()).isEqualTo("ci");
    assertThat(entry.severity()).isEqualTo(2);
  }

  @Test
  void everyLineThatIsNoneIsNamed() {
    NotImported refused =
        Logs.refused(
            "hello\n00:01 - a\nno time here\n00:02\n-00:05 late\ndate: tomorrow\n200:00:00 b\n");
    assertThat(Logs.lines(refused)).containsExactly(1, 3, 5, 6, 7);
    assertThat(Logs.lines(Logs.refused("00:01 a\n00:02\n00:03 -\n"))).containsExactly(2, 3);
  }

  @Test
  void marksOfWritingDirectionDoNotHideATime() {
    ReadEntry entry = Logs.log("\u200f00:05 - פותח את הוויקי\n").getFirst();
    assertThat(entry.text()).isEqualTo("פותח את הוויקי");
  }
}
