package app.groundwork.exchange.logs;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.shadowing.ShadowingCsv;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.ShadowMarks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLogTest {
  @Test
  void onlyTimeAndTextAreNeeded() {
    for (String separator : List.of(",", ";", "\t", "|")) {
      List<ReadEntry> log =
          Logs.log("Text#TIME\nopens it#00:05\n fails #1:02:03.5\n".replace("#", separator));
      assertThat(log).extracting(ReadEntry::atMs).containsExactly(5_000L, 3_723_500L);
      assertThat(log).extracting(ReadEntry::text).containsExactly("opens it", " fails ");
      assertThat(log).extracting(ReadEntry::kind).containsOnly(EntryKind.NOTE);
      assertThat(log).extracting(ReadEntry::line).containsExactly(2, 3);
    }
  }

  @Test
  void timesAreStampsOrSeconds() {
    List<ReadEntry> log =
        Logs.log("time,text\n5,a\n7.25,b\n00:08.5,c\n90:00,d\n1:30:01,e\n\"5402,5\",f\n");
    assertThat(log)
        .extracting(ReadEntry::atMs)
        .containsExactly(5_000L, 7_250L, 8_500L, 5_400_000L, 5_401_000L, 5_402_500L);
  }

  @Test
  void kindsAreCodesNamesOrMarks() {
    List<ReadEntry> log =
        Logs.log("at,type,note\n1,gaveup,a\n2,Did not find it,b\n3,.e,c\n4,,d\n5,WAIT,e\n");
    assertThat(log)
        .extracting(ReadEntry::kind)
        .containsExactly(
            EntryKind.GAVE_UP,
            EntryKind.NOT_FOUND,
            EntryKind.ERROR,
            EntryKind.NOTE,
            EntryKind.WAIT);
  }

  @Test
  void consentIsReadSoThatNobodyIsNamedWhoDidNotAgree() {
    assertThat(
            Logs.read("time,text,consent\n1,a,\n2,b,PseudonymOnly\n").sessions().getFirst().head())
        .extracting(ReadSession.Head::consent)
        .isEqualTo(Consent.PSEUDONYM_ONLY);
    assertThat(Logs.refused("time,text,consent\n1,a,maybe\n").getMessage())
        .contains("Line 2", "maybe", "pseudonymOnly");
  }

  @Test
  void frictionIsANumberOrStarsOrWhatMadeItHard() {
    List<ReadEntry> log = Logs.log("time,text,friction\n1,a,2\n2,b,***\n3,c,slow\n4,d,\n5,e,0\n");
    assertThat(log).extracting(ReadEntry::severity).containsExactly(2, 3, 1, 0, 0);
    assertThat(log).extracting(ReadEntry::friction).containsExactly(null, null, "slow", null, null);
    log = Logs.log("time,text,friction,severity\n1,a,slow,3\n2,b,slow,\n3,c,,2\n4,d,slow,0\n");
    assertThat(log).extracting(ReadEntry::severity).containsExactly(3, 1, 2, 0);
  }

  @Test
  void aSpanEndsWhereItSaysOrAtTheNextEntry() {
    List<ReadEntry> log =
        Logs.log(
            "time,end,kind,by,text\n"
                + "1,4,wait,,a\n"
                + "5,,interrupt,SELF,b\n"
                + "9,,wait,,c\n"
                + "9,,interrupt,,d\n");
    assertThat(log).extracting(ReadEntry::untilMs).containsExactly(4_000L, 9_000L, 9_000L, 9_000L);
    assertThat(log)
        .extracting(ReadEntry::by)
        .containsExactly(null, InterruptedBy.SELF, null, InterruptedBy.OTHER);
  }

  @Test
  void ourOwnHeaderIsReadExactly() {
    ReadLog log =
        Logs.read(
            String.join(",", ShadowingCsv.HEADING)
                + "\n"
                + "id1,2026-03-10,2026-03-10T08:30:00.000Z,,'=Mira,Checkout,ship,00:01,,note,,'=1+1,0,2,,,,,\n"
                + "id2,2026-03-11,2026-03-11T08:30:00Z,,Tom,,,00:02,00:07.250,interrupt,ci,''quoted,3,,,,self,,\n"
                + "id1,2026-03-10,2026-03-10T08:30:00.000Z,,'=Mira,Checkout,ship,00:03,,asked,chat,''',,,Jana,'-desk,,,\n");
    assertThat(log.sessions()).extracting(ReadSession::id).containsExactly("id1", "id2");
    ReadSession first = log.sessions().getFirst();
    assertThat(first.startedAt()).isEqualTo(Instant.parse("2026-03-10T08:30:00Z").toEpochMilli());
    assertThat(first.day()).isEqualTo(LocalDate.of(2026, 3, 10));
    assertThat(first.head().developer()).isEqualTo("=Mira");
    assertThat(first.log()).extracting(ReadEntry::text).containsExactly("=1+1", "''");
    assertThat(first.log()).extracting(ReadEntry::friction).containsExactly("2", null);
    assertThat(first.log()).extracting(ReadEntry::severity).containsExactly(0, 0);
    assertThat(first.log().getLast().place()).isEqualTo("-desk");
    ReadEntry other = log.sessions().getLast().log().getFirst();
    assertThat(other.untilMs()).isEqualTo(7_250);
    assertThat(other.text()).isEqualTo("'quoted");
    assertThat(other.by()).isEqualTo(InterruptedBy.SELF);
  }

  @Test
  void aPauseWithoutItsClockIsLeftOutAndItIsSaid() {
    String of = "s,2026-03-10,2026-03-10T08:00:00Z,,Mira,,,";
    String heading = String.join(",", ShadowingCsv.HEADING) + "\n";
    String entry = of + "00:20,,note,,a,,,,,,,\n";
    ReadLog log = Logs.read(heading + of + "00:10,00:10,pause,,,,,,,,,\n" + entry);
    assertThat(log.sessions().getFirst().pauses()).isEmpty();
    assertThat(log.entries()).isOne();
    assertThat(log.remarks()).anyMatch(each -> each.contains("Pauses"));
    assertThat(Logs.refused(heading + entry.replace(",,\n", ",soon,\n")).getMessage())
        .contains("Line 2", "“soon”");
  }

  @Test
  void ofOtherTablesAClockIsOnlyReadIfItIsOne() {
    ReadLog log =
        Logs.read(
            "time,text,clock,started,ended,kind\n"
                + "1,a,10:03,2026-03-10T08:00:00Z,late,\n"
                + "2,short break,10:04,,,note\n");
    assertThat(log.sessions().getFirst().log())
        .extracting(ReadEntry::atMs)
        .containsExactly(1_000L, 2_000L);
    assertThat(log.sessions().getFirst().endMs()).isEqualTo(2_000);
    assertThat(Logs.refused("time,text,kind\n1,a long one,pause\n").getMessage())
        .contains("“pause”");
  }

  @Test
  void aPauseIsOnlyOneInOurOwnTable() {
    NotImported refused =
        Logs.refused("time,kind,text\n00:05,note,a\n00:10,pause,\n00:15,note,b\n");
    assertThat(Logs.lines(refused)).containsExactly(3);
    assertThat(refused.getMessage()).contains("no kind “pause”");
  }

  @Test
  void aSessionOfMoreThanAHundredHoursIsRefusedByLine() {
    assertThat(late(own("2036-03-10T08:00:00Z", "00:01,,note,,a,,,,,,,")))
        .contains("Line 2: “2036-03-10T08:00:00Z”");
    assertThat(
            late(
                own(
                    "",
                    "00:01,,note,,a,,,,,,,",
                    "00:02,00:02,pause,,,,,,,,2026-03-10T08:00:02Z,2030-03-10T08:00:00Z",
                    "00:03,,note,,b,,,,,,2030-03-10T08:00:01Z,")))
        .contains("Line 3: “2030-03-10T08:00:00Z”");
    assertThat(late(own("", "00:02,00:02,pause,,,,,,,,2030-03-10T08:00:00Z,2030-03-10T08:00:01Z")))
        .contains("Line 2: “2030-03-10T08:00:01Z”");
    // Each within the limit, but not one after the other.
    assertThat(
            late(
                own(
                    "",
                    "01:00,01:00,pause,,,,,,,,2026-03-10T08:01:00Z,2026-03-14T11:00:00Z",
                    "02:00,1:30:00,wait,,a,,,,,,,")))
        .contains("Line 3: “2026-03-14T12:29:00Z”");
    assertThat(
            Logs.read(own("2026-03-14T12:00:00Z", "00:01,,note,,a,,,,,,,"))
                .sessions()
                .getFirst()
                .endMs())
        .isEqualTo(Limits.ELAPSED_MS);
  }

  private static String late(String csv) {
    NotImported refused = Logs.refused(csv);
    // What stands below is not told for it.
    assertThat(refused.problems()).hasSize(1);
    assertThat(refused).hasMessageContaining("100 hours");
    return refused.getMessage();
  }

  @Test
  void aMomentBeforeItsBeginningIsRefusedByLine() {
    NotImported refused =
        Logs.refused(
            own(
                "2026-03-10T07:59:59Z",
                "00:01,,note,,a,,,,,,,",
                "00:02,00:02,pause,,,,,,,,2026-03-10T09:00:00Z,2026-03-10T08:00:02Z",
                "00:03,,note,,b,7,,,,,,"));
    assertThat(Logs.lines(refused)).containsExactly(2, 3, 4);
    assertThat(refused.getMessage())
        .contains(
            "Line 2: It ends at “2026-03-10T07:59:59Z”",
            "Line 3: It ends at “2026-03-10T08:00:02Z”");
    refused =
        Logs.refused("started,ended,time,text\n2026-03-10T08:00:00Z,1999-01-01T00:00:00Z,1,a\n");
    assertThat(Logs.lines(refused)).containsExactly(2);
  }

  /** Our own table of one session that starts at eight. */
  private static String own(String ended, String... rows) {
    StringBuilder csv = new StringBuilder(String.join(",", ShadowingCsv.HEADING)).append('\n');
    for (String row : rows) {
      csv.append("s,2026-03-10,2026-03-10T08:00:00Z,").append(ended).append(",Mira,,,");
      csv.append(row).append('\n');
    }
    return csv.toString();
  }

  @Test
  void momentsTooFarAwayAreRefused() {
    for (String started :
        List.of(
            "+292278994-08-17T07:12:55.807Z",
            "+999999999-12-31T00:00:00Z",
            "1960-01-01T00:00:00Z")) {
      assertThat(Logs.refused("started,time,text\n" + started + ",1,a\n").getMessage())
          .contains("Line 2", "1970", "2200");
    }
    assertThat(Logs.refused("date,time,text\n+999999999-12-31,1,a\n").getMessage())
        .contains("Line 2", "2200");
    assertThat(Logs.refused("date: +999999999-12-31\n00:01 a\n").getMessage()).contains("2200");
  }

  @Test
  void theKindsAreListedAsPeopleSeeThem() {
    assertThat(Logs.refused("time,text,kind\n1,a,nonsense\n").getMessage())
        .contains("“nonsense”", ShadowMarks.name(EntryKind.GAVE_UP) + " (gaveup)");
  }

  @Test
  void anotherHeaderKeepsItsApostrophes() {
    assertThat(Logs.log("time,text\n1,'quoted'\n").getFirst().text()).isEqualTo("'quoted'");
  }

  @Test
  void lineNumbersAreTheFilesOwn() {
    String csv =
        "time,text,kind\r\n"
            + "1,\"two\r\nlines\",note\r\n"
            + "\r\n"
            + "soon,b,note\r\n"
            + "\"3\",\"a\n\nb\",nonsense\r\n"
            + ",d,note\r\n"
            + "-5,e,\r\n";
    NotImported refused = Logs.refused(csv);
    assertThat(Logs.lines(refused)).containsExactly(5, 6, 9, 10);
    assertThat(refused.getMessage()).contains("Line 5: ", "“soon”", "“nonsense”", "Workaround");
  }

  @Test
  void allMistakesAreToldUpToTwenty() {
    NotImported refused = Logs.refused("time,text\n" + "x,y\n".repeat(50));
    assertThat(refused.problems()).hasSize(20);
    assertThat(refused.more()).isEqualTo(30);
    assertThat(refused.getMessage()).endsWith("… and 30 more.");
  }

  @Test
  void whatIsNotReadIsSaid() {
    ReadLog log = Logs.read("time,mood,text,comment\n1,good,a,b\n");
    assertThat(log.remarks()).singleElement().asString().contains("mood, comment");
    assertThat(log.sessions().getFirst().log().getFirst().text()).isEqualTo("a");
    assertThat(Logs.log("time,comment,text\n1,b,a\n").getFirst().text()).isEqualTo("a");
  }

  @Test
  void aTextThatWasCutByItsCommaIsNotLost() {
    NotImported refused = Logs.refused("time,text\n1,first\n2,one, two\n");
    assertThat(Logs.lines(refused)).containsExactly(3);
    assertThat(refused.getMessage()).contains("“,”");
    assertThat(Logs.log("time,text\n1,first,,\n")).hasSize(1);
  }

  @Test
  void outOfOrderIsSorted() {
    ReadLog log = Logs.read("time,text\n9,c\n1,a\n5,b1\n5,b2\n");
    assertThat(log.sessions().getFirst().log())
        .extracting(ReadEntry::text)
        .containsExactly("a", "b1", "b2", "c");
    assertThat(log.remarks()).singleElement().asString().contains("3 entries");
    assertThat(log.sessions().getFirst().endMs()).isEqualTo(9_000);
  }

  @Test
  void aSpreadsheetsHintOfItsSeparatorIsTaken() {
    List<ReadEntry> log = Logs.log("sep=;\r\ntime;text\r\n1;a, b\r\n");
    assertThat(log.getFirst().text()).isEqualTo("a, b");
    assertThat(log.getFirst().line()).isEqualTo(3);
  }

  @Test
  void developersAndDaysPartATableIntoSessions() {
    ReadLog log =
        Logs.read(
            "date,developer,time,text\n2026-03-01,A,1,a\n2026-03-02,A,1,b\n2026-03-01,a,2,c\n");
    assertThat(log.sessions()).extracting(session -> session.log().size()).containsExactly(2, 1);
    assertThat(Logs.lines(Logs.refused("date,time,text\n1.3.2026,1,a\n"))).containsExactly(2);
  }

  @Test
  void aHeadingWithoutRowsIsNoLog() {
    assertThat(Logs.refused("time,text\n").getMessage()).contains("nothing below");
  }
}
