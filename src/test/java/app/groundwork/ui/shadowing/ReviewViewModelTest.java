package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.people.PeopleStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
  @TempDir Path folder;
  private ScreenFile file;
  private ShadowSession session;
  private ReviewViewModel review;
  private LogEntry first;

  @BeforeEach
  void open() throws Exception {
    file = new ScreenFile(folder);
    session = file.start("dev 1");
    file.pass(60_000);
    first = file.log(session, "one");
    file.pass(60_000);
    file.log(session, "two");
    file.pass(60_000);
    file.change(
        tx -> {
          file.capture.stop(tx, session.id(), file.clock.millis());
          return true;
        });
    file.pass(3_600_000);
    review = new ReviewViewModel(file.workspace, file.context, session.id());
  }

  @AfterEach
  void close() {
    review.close();
    file.close();
  }

  @Test
  void changesKindAndFriction() {
    review.setKind(first.id(), EntryKind.INTERRUPT);
    assertThat(now().kind()).isEqualTo(EntryKind.INTERRUPT);
    assertThat(review.length(now())).isEqualTo("01:00");
    review.setSeverity(first.id(), 3);
    assertThat(now().severity()).isEqualTo(3);
    assertThat(review.figures().get()).isNotNull();
    file.workspace.undo().join();
    assertThat(now().severity()).isZero();
    assertThat(now().kind()).isEqualTo(EntryKind.INTERRUPT);
  }

  @Test
  void twoChoicesInARowAreTwoSteps() {
    review.setSeverity(first.id(), 1);
    review.setSeverity(first.id(), 2);
    file.workspace.undo().join();
    assertThat(now().severity()).isEqualTo(1);
  }

  @Test
  void typingInOneFieldIsOneStep() {
    for (String text : new String[] {"o", "ot", "oth"}) {
      review.edit(first.id(), "text", entry -> entry.withText(text)).join();
    }
    review.edit(first.id(), "tool", entry -> entry.withTool("wiki")).join();
    file.workspace.undo().join();
    assertThat(now().text()).isEqualTo("oth");
    file.workspace.undo().join();
    assertThat(now().text()).isEqualTo("one");
  }

  @Test
  void movesAnEntryWithinTheSession() {
    assertThat(review.setTime(first.id(), "2:30")).isEmpty();
    assertThat(review.entries()).extracting(LogEntry::text).containsExactly("two", "one");
    assertThat(review.setTime(first.id(), "soon"))
        .contains("Type a time of the session: mm:ss or h:mm:ss.");
    assertThat(review.setTime(first.id(), "3:01"))
        .contains("The session ends at 03:00. Type an earlier time.");
    assertThat(review.stamp(now())).isEqualTo("02:30");
    assertThat(review.setTime(first.id(), "02:30")).isEmpty();
    file.workspace.undo().join();
    assertThat(review.stamp(now())).as("the same time is no step").isEqualTo("01:00");
  }

  @Test
  void whatIsTypedForAnEntryThatIsGoneGoesNowhere() {
    review.remove(first.id());
    assertThat(review.edit(first.id(), "text", entry -> entry.withText("late")).join()).isFalse();
    assertThat(file.said).containsExactly("Entry removed");
    file.notices.offered.run();
    assertThat(now().text()).isEqualTo("one");
  }

  @Test
  void aChoiceThatIsNotSavedIsToldAndTakenBackOnScreen() {
    int[] shown = {0};
    review.setOnRefreshed(() -> shown[0]++);
    file.disk.failAt(1, false);
    review.setKind(first.id(), EntryKind.ERROR);
    assertThat(file.said).hasSize(1);
    assertThat(shown[0]).isEqualTo(1);
    assertThat(now().kind()).isEqualTo(EntryKind.NOTE);
  }

  @Test
  void whatAKeyOnTheLogChangedIsSaidAndOfferedToBeUndone() {
    review.typeKind(first, EntryKind.ASKED);
    assertThat(file.said).containsExactly("Now ‘Asked’, was ‘Note’");
    file.notices.offered.run();
    assertThat(now().kind()).isEqualTo(EntryKind.NOTE);
    review.typeSeverity(now(), 2);
    assertThat(file.said).last().isEqualTo("Friction now ‘Clear’, was ‘No friction’");
    file.notices.offered.run();
    assertThat(now().severity()).isZero();
    review.typeKind(now(), EntryKind.NOTE);
    assertThat(file.said).as("the same kind is no change").hasSize(2);
  }

  @Test
  void aTeamMisheardIsSetRightForTheDeveloperToo() {
    review.setTeam("Paymets");
    review.setConsent(Consent.YES);
    review.setTeam("Payments");
    PeopleStore people = new PeopleStore();
    Developer developer = file.query(people::developers).getFirst();
    assertThat(file.now(session).teamId())
        .isEqualTo(developer.teamId())
        .isEqualTo(file.change(tx -> people.teamNamed(tx, "Payments").id()));
    assertThat(developer.consent()).isEqualTo(Consent.YES);
    assertThat(file.now(session).consent()).isEqualTo(Consent.YES);
  }

  @Test
  void aYesToOneSessionTakesNoRefusalBack() {
    file.start("dev 1");
    PeopleStore people = new PeopleStore();
    String developer = file.now(session).developerId();
    file.change(
        tx -> {
          people.setConsent(tx, developer, Consent.NO);
          return true;
        });
    review.setConsent(Consent.NO);
    review.setConsent(Consent.YES);
    assertThat(file.now(session).consent()).isEqualTo(Consent.YES);
    assertThat(file.query(people::developers).getFirst().consent()).isEqualTo(Consent.NO);
  }

  @Test
  void savesTheReportByItsEnding() throws Exception {
    review.copyReport();
    assertThat(file.copied.getFirst()).contains("dev 1", "01:00");
    assertThat(saved("report.json")).startsWith("{");
    assertThat(saved("report.md")).startsWith("> ");
    assertThat(saved("report.CSV")).startsWith("session,date,");
    assertThat(saved("report.htm")).startsWith("<!DOCTYPE html>");
  }

  @Test
  void aReportThatConsentKeepsInIsRefusedBeforeAFileIsChosen() {
    Path chosen = folder.resolve("report.html");
    file.desk.answers.add(chosen);
    review.setConsent(Consent.NO);
    review.askAndSaveReport();
    assertThat(file.desk.answers).as("no file was asked for").containsExactly(chosen);
    assertThat(file.said).singleElement().asString().startsWith("No report: the developer did not");
    review.setConsent(Consent.PSEUDONYM_ONLY);
    review.askAndSaveReport();
    assertThat(file.desk.answers).isEmpty();
    assertThat(ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS)).isTrue();
    assertThat(chosen).exists();
  }

  @Test
  void aNameWithoutAnEndingBecomesAPageButReplacesNone() throws Exception {
    assertThat(saved("report", "report.html")).startsWith("<!DOCTYPE html>");
    Files.writeString(folder.resolve("v1.2.html"), "mine");
    assertThat(saved("v1.2", "v1.2.html")).isEqualTo("mine");
    assertThat(file.said.getLast()).contains("v1.2.html");
    assertThat(folder.resolve("v1.2")).doesNotExist();
  }

  private String saved(String name) throws Exception {
    return saved(name, name);
  }

  private String saved(String chosen, String name) throws Exception {
    review.saveReport(folder.resolve(chosen));
    // The file is written on a thread of the pool.
    assertThat(ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS)).isTrue();
    return Files.readString(folder.resolve(name));
  }

  private LogEntry now() {
    return review.entry(first.id()).orElseThrow();
  }
}
