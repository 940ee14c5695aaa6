package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.evidence.ThemeFigures;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.store.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeBookTest {
  private static final long START = EvidenceFile.START;
  private static final long MINUTE = EvidenceFile.MINUTE;

  @TempDir private Path folder;
  private EvidenceFile file;

  @BeforeEach
  void open() throws Refusal {
    file = new EvidenceFile(folder);
    file.run(
        tx -> {
          file.evidence.save(tx, new Theme("waiting", "Waiting"));
          file.evidence.save(tx, new Theme("empty", "Empty"));
          file.evidence.save(tx, new PainPoint("slow", "Slow builds", "waiting"));
          file.evidence.save(tx, new PainPoint("queue", "Queues", "waiting"));
        });
    file.pain("alone");
    file.session("s", "Ada", "Payments", true);
    file.entry("friction", "s", 10, EntryKind.ERROR, 2);
    file.entry("wait", "s", 12, 16, EntryKind.WAIT, 0);
    file.entry("inside", "s", 14, 18, EntryKind.WAIT, 1);
    file.interview("i", "Ada", "Payments", false);
    file.interview("j", "Lin", "Mobile", false);
    file.note("quote", "j", 5, NoteKind.QUOTE);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private List<ThemeFigures> read() {
    return file.query(tx -> new ThemeBook().read(tx, file.ledger.facts(tx)));
  }

  @Test
  void whatTwoPainPointsOfAThemeShareCountsOnce() {
    file.link("slow", EvidenceFile.entry("friction"));
    file.link("slow", EvidenceFile.entry("wait"));
    file.link("queue", EvidenceFile.entry("wait"));
    file.link("queue", EvidenceFile.entry("inside"));
    file.link("queue", EvidenceFile.note("quote"));
    file.link("alone", EvidenceFile.entry("wait"));

    // Minutes 10 to 12 of friction, then waits from 12 to 16 and 14 to 18: eight in all.
    PainFigures waiting =
        new PainFigures(4, 2, 2, 8 * MINUTE, START + 5 * MINUTE, START + 14 * MINUTE);
    PainFigures alone =
        new PainFigures(1, 1, 1, 4 * MINUTE, START + 12 * MINUTE, START + 12 * MINUTE);
    assertThat(read())
        .extracting(ThemeFigures::id, ThemeFigures::figures)
        .containsExactly(
            tuple("empty", PainFigures.NONE), tuple("waiting", waiting), tuple("", alone));
    assertThat(read().get(1).pains())
        .extracting(pain -> pain.painPoint().id())
        .containsExactly("queue", "slow");
  }

  @Test
  void whatTwoObserversSawAtOnceCountsOnceForTheirTheme() {
    file.session("t", "Ada", "Payments", true);
    file.entry("seen", "t", 13, 17, EntryKind.WAIT, 0);
    file.link("slow", EvidenceFile.entry("wait"));
    file.link("queue", EvidenceFile.entry("seen"));
    // Minutes 12 to 16 and 13 to 17: five in all.
    assertThat(read().get(1).figures())
        .isEqualTo(new PainFigures(2, 1, 1, 5 * MINUTE, START + 12 * MINUTE, START + 13 * MINUTE));
  }

  @Test
  void whereEveryPainPointHasAThemeThereIsNoRowWithout() {
    file.run(tx -> file.evidence.removePainPoint(tx, "alone"));
    assertThat(read()).extracting(ThemeFigures::id).containsExactly("empty", "waiting");
  }
}
