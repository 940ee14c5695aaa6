package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewSummary;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.SynthesisWork;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.testing.FailingDisk;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewsViewModelTest {
  private static final long MINUTE = 60_000;

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private final SaidNotices notices = new SaidNotices();
  private final AreaContext context =
      new AreaContext(Runnable::run, clock, new Nowhere(), notices, new TestDesk());
  private final PeopleStore people = new PeopleStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewPreparation preparation = new InterviewPreparation(people, interviews);
  private final FailingDisk disk = new FailingDisk();
  private Workspace workspace;
  private InterviewsViewModel model;
  private LocalDate today;

  @BeforeEach
  void open() throws Exception {
    Setup plain = Setup.standard().sameThread().withClock(clock);
    workspace =
        Workspace.create(
            folder.resolve("w.groundwork"),
            new Setup(plain.runner(), plain.clock(), plain.undoSteps(), disk));
    today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    model = new InterviewsViewModel(workspace, context);
  }

  @AfterEach
  void close() {
    model.close();
    workspace.close();
  }

  private Interview prepared(String developer, LocalDate day) {
    return workspace
        .change("p", tx -> preparation.prepare(tx, developer, "", Consent.NOT_ASKED, day))
        .join();
  }

  private Interview held(String developer, long startedAt, boolean ended) {
    Interview made = prepared(developer, today).withStartedAt(startedAt);
    Interview now = ended ? made.withEndedAt(startedAt + 30 * MINUTE) : made;
    workspace
        .change(
            "h",
            tx -> {
              interviews.save(tx, now);
              return true;
            })
        .join();
    return now;
  }

  private List<String> told() {
    return model.rows().stream()
        .map(row -> row.developer() + ": " + ListWords.state(row, model.now()))
        .toList();
  }

  @Test
  void theRunningOneComesFirstThenWhatIsNextThenTheNewest() {
    held("old", clock.millis() - Duration.ofDays(3).toMillis(), true);
    held("new", clock.millis() - Duration.ofDays(1).toMillis(), true);
    prepared("later", today.plusDays(30));
    prepared("soon", today.plusDays(1));
    prepared("late", today.minusDays(1));
    held("now", clock.millis() - MINUTE, false);
    assertThat(told().subList(0, 3))
        .containsExactly(
            "now: running", "late: was planned for yesterday", "soon: prepared for tomorrow");
    assertThat(told().get(3)).startsWith("later: prepared for ");
    assertThat(told().subList(4, 6)).containsExactly("new: synthesis open", "old: synthesis open");
    assertThat(model.rows().stream().filter(model::isFirst)).hasSize(3);
    model.filter().set("LATE");
    assertThat(told()).hasSize(2);
    assertThat(model.all()).hasSize(6);
  }

  @Test
  void theMonthCountsWhomItHeardOnceAndNoPractice() {
    assertThat(model.pace()).isEqualTo("0 of 5 developers interviewed this month");
    noted(held("dev 1", clock.millis() - MINUTE, true));
    assertThat(model.pace()).isEqualTo("1 of 5 developers interviewed this month");
    noted(held("dev 1", clock.millis() - 40 * MINUTE, true));
    noted(held("dev 2", clock.millis() - Duration.ofDays(40).toMillis(), true));
    prepared("dev 3", today);
    held("empty", clock.millis() - MINUTE, true);
    noted(held("runs", clock.millis() - MINUTE, false));
    Interview mock = held("dev 4", clock.millis() - MINUTE, true);
    noted(mock);
    change(tx -> preparation.change(tx, mock.id(), one -> one.withPractice(true)));
    assertThat(model.pace()).isEqualTo("1 of 5 developers interviewed this month");
    noted(held("dev 5", clock.millis() - MINUTE, true));
    assertThat(model.pace()).isEqualTo("2 of 5 developers interviewed this month");
  }

  private void noted(Interview interview) {
    written(interview);
    model.reread(interview.id(), () -> {});
  }

  private InterviewNote written(Interview interview) {
    return made(
        tx -> {
          InterviewNote note =
              new InterviewNote(
                  tx.newId(),
                  interview.id(),
                  interview.startedAt(),
                  null,
                  NoteKind.NOTE,
                  "said",
                  null,
                  null);
          interviews.save(tx, note);
          return note;
        });
  }

  private void change(Consumer<Tx> work) {
    workspace
        .change(
            "test",
            tx -> {
              work.accept(tx);
              return true;
            })
        .join();
  }

  @Test
  void aCommitReadsOnlyWhatItTouched() {
    Interview one = held("dev 1", clock.millis() - 50 * MINUTE, true);
    Interview other = held("dev 2", clock.millis() - 90 * MINUTE, true);
    Interview third = prepared("dev 2", today);
    String belief = made(tx -> new EvidenceStore().assumptionStated(tx, "They wait").id());
    Map<String, ListRow> before = rowsById();

    change(tx -> interviews.save(tx, one.withSynthesis(new SynthesisWork(7, 8L, 9L))));
    assertThat(model.row(one.id()).orElseThrow().interview().synthesis().ms()).isEqualTo(7);
    assertRead(before, one);

    before = rowsById();
    TestedAssumption tested = new TestedAssumption(third.id(), 1, belief, Verdict.OPEN);
    change(tx -> new Syntheses().save(tx, tested));
    assertThat(model.row(third.id()).orElseThrow().summary().assumptions()).isEqualTo(1);
    assertRead(before, third);

    before = rowsById();
    change(tx -> people.setConsent(tx, other.preparation().developerId(), Consent.YES));
    assertRead(before, other, third);

    before = rowsById();
    change(tx -> interviews.remove(tx, other.id()));
    assertThat(model.row(other.id())).isEmpty();
    assertRead(before);
  }

  private <T> T made(Function<Tx, T> work) {
    return workspace.change("test", work::apply).join();
  }

  private Map<String, ListRow> rowsById() {
    return model.all().stream().collect(Collectors.toMap(ListRow::id, Function.identity()));
  }

  /** Rows of the others are those that were there: nobody asked the file for them. */
  private void assertRead(Map<String, ListRow> before, Interview... read) {
    Set<String> ids = Stream.of(read).map(Interview::id).collect(Collectors.toSet());
    for (ListRow row : model.all()) {
      if (ids.contains(row.id())) {
        assertThat(row).isNotSameAs(before.get(row.id()));
      } else {
        assertThat(row).isSameAs(before.get(row.id()));
      }
    }
  }

  @Test
  void figuresOnScreenFollowEveryNoteSpanAndPause() {
    Interview held = held("dev 1", clock.millis() - 50 * MINUTE, true);
    held("dev 2", clock.millis() - 90 * MINUTE, true);
    long start = held.startedAt();
    model.look();
    Map<String, ListRow> before = rowsById();
    InterviewNote note = written(held);
    assertThat(summary(held).notes()).isEqualTo(1);
    assertThat(model.pace()).startsWith("1 of 5");
    assertRead(before, held);
    change(tx -> interviews.removeNote(tx, note.id()));
    assertThat(summary(held).notes()).isZero();
    assertThat(model.pace()).startsWith("0 of 5");
    TalkSpan talk = new TalkSpan("t", held.id(), start, start + MINUTE, Speaker.ME);
    change(tx -> new TalkSpans().save(tx, List.of(talk)));
    assertThat(summary(held).talk().meMs()).isEqualTo(MINUTE);
    change(tx -> interviews.save(tx, new Pause("p", held.id(), start, start + MINUTE / 2)));
    assertThat(summary(held).talk().meMs()).isEqualTo(MINUTE / 2);
    workspace.undo().join();
    assertThat(summary(held).talk().meMs()).isEqualTo(MINUTE);
    workspace.undo().join();
    assertThat(summary(held).talk().meMs()).isZero();
  }

  @Test
  void figuresOffScreenWaitUntilTheListIsLookedAt() {
    Interview runs = held("dev 1", clock.millis() - 10 * MINUTE, false);
    Interview other = held("dev 2", clock.millis() - 90 * MINUTE, true);
    InterviewNote gone = written(runs);
    written(runs);
    change(tx -> interviews.removeNote(tx, gone.id()));
    InterviewNote late = written(other);
    assertThat(summary(runs).notes()).as("nothing is read for a note").isZero();
    model.look();
    assertThat(summary(runs).notes()).isEqualTo(1);
    assertThat(summary(other).notes()).isEqualTo(1);
    model.look();
    model.lookAway();
    change(tx -> interviews.removeNote(tx, late.id()));
    assertThat(summary(other).notes()).as("another screen still shows it").isZero();
    model.lookAway();
    written(other);
    assertThat(summary(other).notes()).isZero();
  }

  private InterviewSummary summary(Interview interview) {
    return model.row(interview.id()).orElseThrow().summary();
  }

  @Test
  void afterAReadingThatFailedAllIsReadAgain() throws Exception {
    Interview one = held("dev 1", clock.millis() - 50 * MINUTE, true);
    Interview other = held("dev 2", clock.millis() - 90 * MINUTE, true);
    disk.failReadsOf("FROM interview");
    change(tx -> interviews.remove(tx, one.id()));
    assertThat(model.row(one.id())).isPresent();
    disk.failReadsOf("");
    change(tx -> preparation.change(tx, other.id(), known -> known.withPurpose("why")));
    assertThat(model.all()).extracting(ListRow::id).containsExactly(other.id());
    disk.failReadsOf("FROM interview");
    try (InterviewsViewModel late = new InterviewsViewModel(workspace, context)) {
      assertThat(late.loaded().get()).isFalse();
      disk.failReadsOf("");
      late.look();
      assertThat(late.all()).extracting(ListRow::id).containsExactly(other.id());
      assertThat(late.loaded().get()).isTrue();
    }
  }

  @Test
  void whatChangesWhileTheListIsFirstReadIsReadToo() throws Exception {
    Interview one = prepared("dev 1", today);
    List<Runnable> waiting = new ArrayList<>();
    AreaContext slow = new AreaContext(waiting::add, clock, new Nowhere(), notices, new TestDesk());
    try (InterviewsViewModel late = new InterviewsViewModel(workspace, slow)) {
      waiting.removeFirst().run();
      Interview other = prepared("dev 2", today);
      change(tx -> preparation.change(tx, one.id(), known -> known.withPurpose("why")));
      while (!waiting.isEmpty()) {
        waiting.removeLast().run();
      }
      assertThat(late.all()).extracting(ListRow::id).contains(one.id(), other.id());
      assertThat(late.row(one.id()).orElseThrow().about()).isEqualTo("why");
    }
  }

  @Test
  void anEndedOneSaysHowMuchWasTalked() {
    Interview held = held("dev 1", clock.millis() - 60 * MINUTE, true);
    long start = held.startedAt();
    workspace
        .change(
            "talk",
            tx -> {
              new TalkSpans()
                  .save(
                      tx,
                      List.of(
                          new TalkSpan("a", held.id(), start, start + 3 * MINUTE, Speaker.ME),
                          new TalkSpan(
                              "b",
                              held.id(),
                              start + 3 * MINUTE,
                              start + 20 * MINUTE,
                              Speaker.THEM)));
              return true;
            })
        .join();
    model.reread(held.id(), () -> {});
    assertThat(ListWords.talk(model.rows().getFirst())).isEqualTo("you talked about 15%");
  }

  @Test
  void removedItIsOfferedBackAndTheConsentSaidLaterHolds() {
    Interview one = prepared("dev 1", today);
    model.remove(one.id());
    assertThat(model.all()).isEmpty();
    notices.offered.run();
    assertThat(told()).containsExactly("dev 1: prepared for today");
    workspace
        .change(
            "no",
            tx -> {
              people.setConsent(tx, one.preparation().developerId(), Consent.NO);
              return true;
            })
        .join();
    assertThat(model.rows().getFirst().consent()).isEqualTo(Consent.NO);
  }

  @Test
  void thePlaceIsRememberedAndWhatIsGoneIsSaid() throws Exception {
    Interview one = prepared("dev 1", today);
    model.remember(one.id());
    model.close();
    model = new InterviewsViewModel(workspace, context);
    assertThat(model.remembered()).contains(one.id());
    model.interviewOf("gone", id -> {});
    assertThat(notices.said).containsExactly("That line is gone.");
  }
}
