package app.groundwork.store.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.SynthesisGap;
import app.groundwork.model.interviews.SynthesisWork;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.SynthesisBook.Outcome;
import app.groundwork.testing.HandClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthesisBookTest {
  @TempDir private Path folder;
  private final HandClock clock = new HandClock();
  private final SynthesisBook book = new SynthesisBook();
  private InterviewFile file;
  private Workspace workspace;
  private String id;

  @BeforeEach
  void open() throws Refusal {
    file = new InterviewFile(folder, Setup.standard().sameThread().withClock(clock));
    workspace = file.workspace;
    Interview interview = file.prepared("Ada");
    id = interview.id();
    file.run(
        tx -> {
          for (int i = 1; i <= 4; i++) {
            tx.handle()
                .execute("INSERT INTO pain_point (id, title) VALUES (?, ?)", "pp" + i, "P" + i);
            tx.handle()
                .execute("INSERT INTO assumption (id, statement) VALUES (?, ?)", "as" + i, "A" + i);
          }
          for (int i = 1; i <= 2; i++) {
            file.syntheses.save(tx, new TestedAssumption(id, i, "as" + i, Verdict.OPEN));
          }
          save(tx, interview, "note", 1, NoteKind.NOTE);
          save(tx, interview, "quote", 2, NoteKind.QUOTE);
          save(tx, interview, "surprise", 3, NoteKind.SURPRISE);
          save(tx, interview, "action", 4, NoteKind.ACTION);
          InterviewNote said =
              InterviewFile.note(
                  interview, "said", InterviewFile.START + 5, NoteKind.SAID, "words");
          file.interviews.save(
              tx,
              new InterviewNote(
                  "said", id, said.at(), null, NoteKind.SAID, "words", null, Speaker.THEM));
          file.interviews.save(
              tx,
              InterviewFile.note(
                      interview, "for", InterviewFile.START + 6, NoteKind.NOTE, "evidence")
                  .withEvidence(NoteKind.FOR, "as1"));
        });
  }

  private void save(Tx tx, Interview interview, String note, long at, NoteKind kind) {
    file.interviews.save(
        tx, InterviewFile.note(interview, note, InterviewFile.START + at, kind, "the " + note));
  }

  @AfterEach
  void close() {
    file.close();
  }

  private Synthesis now() {
    return file.query(tx -> book.read(tx, id)).orElseThrow();
  }

  private SynthesisWork work() {
    return now().interview().synthesis();
  }

  private Outcome step(Function<Tx, Outcome> gesture) {
    return file.change(gesture);
  }

  private String topPain(int place) {
    return now().pains().get(place - 1).top().id();
  }

  private static List<String> ids(List<Synthesis.Line> lines) {
    return lines.stream().map(line -> line.note().id()).toList();
  }

  /** One pain point with a quote and its context, finished. */
  private void finished() {
    step(tx -> book.addPain(tx, id, "pp1", List.of("quote")));
    String quote = now().pains().getFirst().quotes().getFirst().finding().id();
    step(tx -> book.setContext(tx, id, quote, "the release"));
    assertThat(file.<List<SynthesisGap>>change(tx -> book.finish(tx, id))).isEmpty();
  }

  @Test
  void pullsLinesToAPainPointOnce() {
    step(tx -> book.addPain(tx, id, "pp1", List.of("quote")));
    String top = topPain(1);
    step(tx -> book.pullToPain(tx, id, List.of("quote", "note"), top));
    assertThat(ids(now().pains().getFirst().lines())).containsExactly("quote", "note");
    assertThat(ids(now().pains().getFirst().quotes())).containsExactly("quote");
    assertThat(step(tx -> book.pullToPain(tx, id, List.of("note"), "nowhere")))
        .isEqualTo(Outcome.REFUSED);
  }

  /** Each is done twice: the second time there is nothing to do, and nothing to undo. */
  @Test
  void whatChangesNothingIsNoStep() {
    List<Function<Tx, Outcome>> gestures =
        List.of(
            tx -> book.addPain(tx, id, "pp1", List.of("quote", "said")),
            tx -> book.pullToPain(tx, id, List.of("note"), top(tx)),
            tx -> book.movePain(tx, id, top(tx), 1),
            tx -> book.pullToSurprises(tx, id, List.of("note", "surprise")),
            tx -> book.pullToAssumption(tx, id, List.of("note", "for"), "as1", false),
            tx -> book.pullToActions(tx, id, List.of("note", "action")),
            tx -> book.setContext(tx, id, finding(tx), "the release"),
            tx -> book.setVerdict(tx, id, "as1", Verdict.CONTRADICTED),
            tx -> book.changeAction(tx, id, "action", action -> action.withOwner("Lin")),
            tx -> book.changeNotes(tx, id, List.of("note"), note -> note.withText("other")),
            tx -> book.takeFromAssumption(tx, id, "note", "as1"),
            tx -> book.takeFromSurprises(tx, id, "surprise"),
            tx -> book.removeNotes(tx, id, List.of("note")));
    for (Function<Tx, Outcome> gesture : gestures) {
      step(gesture);
      clock.pass(Duration.ofSeconds(5));
      SynthesisWork before = work();
      assertThat(workspace.step("again", gesture::apply).join())
          .satisfies(
              again -> {
                assertThat(again.result()).isEqualTo(Outcome.UNCHANGED);
                assertThat(again.step()).isNegative();
              });
      assertThat(work()).isEqualTo(before);
    }
    String gone = topPain(1);
    step(tx -> book.removePain(tx, id, gone));
    assertThat(step(tx -> book.removePain(tx, id, gone))).isEqualTo(Outcome.UNCHANGED);
    assertThat(file.<List<SynthesisGap>>change(tx -> book.finish(tx, id))).isEmpty();
    Long finished = work().finishedAt();
    clock.pass(Duration.ofSeconds(5));
    assertThat(file.<List<SynthesisGap>>change(tx -> book.finish(tx, id))).isEmpty();
    assertThat(work().finishedAt()).isEqualTo(finished);
  }

  private String top(Tx tx) {
    return book.read(tx, id).orElseThrow().pains().getFirst().top().id();
  }

  private String finding(Tx tx) {
    return file.syntheses.findings(tx, id).getFirst().id();
  }

  @Test
  void aLineOfATranscriptBecomesAQuoteByIt() {
    step(tx -> book.addPain(tx, id, "pp1", List.of("said")));
    InterviewNote said = now().pains().getFirst().quotes().getFirst().note();
    assertThat(said.kind()).isEqualTo(NoteKind.QUOTE);
    assertThat(said.speaker()).isEqualTo(Speaker.THEM);
    workspace.undo().join();
    assertThat(now().pains()).isEmpty();
    assertThat(file.<List<InterviewNote>>query(tx -> file.interviews.notes(tx, List.of("said"))))
        .extracting(InterviewNote::kind)
        .as("one step")
        .containsExactly(NoteKind.SAID);
  }

  @Test
  void threePainPointsAreTheMostAndEachIsThereOnce() {
    for (String pain : List.of("pp1", "pp2", "pp3")) {
      assertThat(step(tx -> book.addPain(tx, id, pain, List.of()))).isEqualTo(Outcome.DONE);
    }
    assertThat(step(tx -> book.addPain(tx, id, "pp4", List.of()))).isEqualTo(Outcome.REFUSED);
    assertThat(step(tx -> book.addPain(tx, id, "pp2", List.of("note")))).isEqualTo(Outcome.DONE);
    assertThat(now().pains())
        .extracting(pain -> pain.top().painPointId())
        .containsExactly("pp1", "pp2", "pp3");
    assertThat(ids(now().pains().get(1).lines())).containsExactly("note");
  }

  @Test
  void painPointsMoveAndClosePlacesUp() {
    for (String pain : List.of("pp1", "pp2", "pp3")) {
      step(tx -> book.addPain(tx, id, pain, List.of()));
    }
    String third = topPain(3);
    step(tx -> book.movePain(tx, id, third, 1));
    assertThat(now().pains())
        .extracting(pain -> pain.top().painPointId())
        .containsExactly("pp3", "pp1", "pp2");
    step(tx -> book.movePain(tx, id, third, 9));
    assertThat(now().pains())
        .extracting(pain -> pain.top().painPointId())
        .containsExactly("pp1", "pp2", "pp3");
    String second = topPain(2);
    step(tx -> book.removePain(tx, id, second));
    assertThat(now().pains())
        .extracting(pain -> pain.top().painPointId())
        .containsExactly("pp1", "pp3");
    assertThat(now().pains()).extracting(pain -> pain.top().place()).containsExactly(1, 2);
  }

  @Test
  void surprisesArePulledAndTakenOut() {
    step(tx -> book.pullToSurprises(tx, id, List.of("note", "surprise")));
    assertThat(ids(now().surprises())).containsExactly("note", "surprise");
    assertThat(file.<Long>query(tx -> (long) file.syntheses.findings(tx, id).size()))
        .as("a surprise by its kind needs no finding")
        .isEqualTo(1);
    step(tx -> book.takeFromSurprises(tx, id, "surprise"));
    step(tx -> book.takeFromSurprises(tx, id, "note"));
    assertThat(now().surprises()).isEmpty();
    workspace.undo().join();
    workspace.undo().join();
    assertThat(ids(now().surprises())).containsExactly("note", "surprise");
  }

  @Test
  void aLineIsOnOneSideOfAnAssumption() {
    step(tx -> book.pullToAssumption(tx, id, List.of("note", "for"), "as1", false));
    Synthesis.Tested first = now().assumptions().getFirst();
    assertThat(first.confirming()).isEmpty();
    assertThat(ids(first.against())).containsExactly("note", "for");
    step(tx -> book.pullToAssumption(tx, id, List.of("note"), "as1", true));
    step(tx -> book.pullToAssumption(tx, id, List.of("note"), "as1", true));
    first = now().assumptions().getFirst();
    assertThat(ids(first.confirming())).containsExactly("note");
    assertThat(ids(first.against())).containsExactly("for");
    step(tx -> book.pullToAssumption(tx, id, List.of("for"), "as2", true));
    assertThat(ids(now().assumptions().get(1).confirming())).containsExactly("for");
    assertThat(ids(now().assumptions().getFirst().against())).containsExactly("for");
    step(tx -> book.takeFromAssumption(tx, id, "for", "as1"));
    step(tx -> book.takeFromAssumption(tx, id, "note", "as1"));
    assertThat(now().assumptions().getFirst().hasEvidence()).isFalse();
    assertThat(now().assumptions().get(1).hasEvidence()).isTrue();
  }

  @Test
  void verdictsAreSet() {
    step(tx -> book.setVerdict(tx, id, "as2", Verdict.CONTRADICTED));
    assertThat(now().assumptions())
        .extracting(one -> one.tested().verdict())
        .containsExactly(Verdict.OPEN, Verdict.CONTRADICTED);
  }

  @Test
  void theFirstEditOfALineThatIsAnActionWritesIt() {
    step(tx -> book.changeAction(tx, id, "action", action -> action.withOwner("Lin")));
    assertThat(file.<List<InterviewAction>>query(tx -> file.syntheses.actions(tx, id)))
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.noteId()).isEqualTo("action");
              assertThat(action.owner()).isEqualTo("Lin");
              assertThat(action.text()).isEqualTo("the action");
            });
    step(tx -> book.pullToActions(tx, id, List.of("note", "action", "note")));
    step(tx -> book.pullToActions(tx, id, List.of("note")));
    assertThat(now().actions())
        .extracting(InterviewAction::text)
        .containsExactly("the action", "the note");
    assertThat(step(tx -> book.changeAction(tx, id, "gone", action -> action)))
        .isEqualTo(Outcome.REFUSED);
  }

  @Test
  void anActionThatIsRemovedDoesNotComeBackFromItsLine() {
    InterviewAction only = now().actions().getFirst();
    step(tx -> book.removeAction(tx, id, only));
    assertThat(now().actions()).isEmpty();
    workspace.undo().join();
    assertThat(now().actions()).hasSize(1);
  }

  @Test
  void aLineThatGoesTakesWhatWasPulledFromItAlong() {
    step(tx -> book.addPain(tx, id, "pp1", List.of("quote")));
    step(tx -> book.removeNotes(tx, id, List.of("quote")));
    assertThat(now().pains().getFirst().quotes()).isEmpty();
    workspace.undo().join();
    assertThat(ids(now().pains().getFirst().quotes())).containsExactly("quote");
  }

  @Test
  void linesOfAnotherInterviewAreNotTouched() {
    Interview other = file.prepared("Ben");
    assertThat(step(tx -> book.changeNotes(tx, other.id(), List.of("note"), n -> n.withText("x"))))
        .isEqualTo(Outcome.UNCHANGED);
    step(tx -> book.addPain(tx, other.id(), "pp1", List.of("quote")));
    assertThat(
            file.query(tx -> book.read(tx, other.id())).orElseThrow().pains().getFirst().quotes())
        .isEmpty();
    assertThat(file.<List<InterviewNote>>query(tx -> file.interviews.notes(tx, List.of("note"))))
        .extracting(InterviewNote::text)
        .containsExactly("the note");
  }

  @Test
  void cannotBeFinishedWithoutAQuoteAndItsContext() {
    step(tx -> book.addPain(tx, id, "pp1", List.of()));
    assertThat(file.<List<SynthesisGap>>change(tx -> book.finish(tx, id)))
        .extracting(SynthesisGap::kind)
        .containsExactly(SynthesisGap.Kind.NO_QUOTE);
    assertThat(work().isFinished()).isFalse();
    String top = topPain(1);
    step(tx -> book.removePain(tx, id, top));
    finished();
    assertThat(now().isFinished()).isTrue();
    workspace.undo().join();
    assertThat(now().isFinished()).isFalse();
  }

  @Test
  void aChangeThatLeavesItSoundLeavesItFinishedElseItIsOpenAgain() {
    finished();
    SynthesisWork before = work();
    clock.pass(Duration.ofMinutes(1));
    assertThat(step(tx -> book.changeAction(tx, id, "action", one -> one.withDone(true))))
        .isEqualTo(Outcome.DONE);
    assertThat(work()).as("what is done later is no work on it").isEqualTo(before);

    assertThat(step(tx -> book.removeNotes(tx, id, List.of("quote"))))
        .isEqualTo(Outcome.OPENED_AGAIN);
    assertThat(work().isFinished()).isFalse();
    workspace.undo().join();
    assertThat(now().isFinished()).isTrue();
  }

  @Test
  void keepsHowLongItTook() {
    step(tx -> book.setVerdict(tx, id, "as1", Verdict.CONTRADICTED));
    assertThat(work().lastAt()).isEqualTo(clock.millis());
    clock.pass(Duration.ofMinutes(2));
    finished();
    assertThat(work().ms()).isEqualTo(120_000);
    clock.pass(Duration.ofDays(7));
    file.run(tx -> book.reopen(tx, id));
    assertThat(work().isFinished()).isFalse();
    clock.pass(Duration.ofMinutes(1));
    step(tx -> book.setVerdict(tx, id, "as1", Verdict.VALIDATED));
    assertThat(work().ms()).as("the week between is no work").isEqualTo(180_000);
  }

  /** Whatever is done and undone in any order, what stands is sound. */
  @Test
  void anyOrderOfGesturesAndUndosKeepsItSound() {
    List<String> notes = List.of("note", "quote", "surprise", "action", "said", "for");
    for (int seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      for (int i = 0; i < 40; i++) {
        clock.pass(Duration.ofSeconds(random.nextInt(400)));
        if (random.nextInt(4) == 0) {
          var _ = random.nextBoolean() ? workspace.undo().join() : workspace.redo().join();
        } else {
          String note = notes.get(random.nextInt(notes.size()));
          String assumption = "as" + (1 + random.nextInt(2));
          String pain = "pp" + (1 + random.nextInt(4));
          int gesture = random.nextInt(12);
          file.run(tx -> gesture(tx, gesture, note, assumption, pain, random));
        }
        Synthesis now = now();
        assertSound(now, "seed " + seed + " step " + i);
      }
    }
  }

  private void gesture(
      Tx tx, int gesture, String note, String assumption, String pain, Random random) {
    List<TopPain> pains = file.syntheses.pains(tx, id);
    TopPain any = pains.isEmpty() ? null : pains.get(random.nextInt(pains.size()));
    switch (gesture) {
      case 0, 1 -> book.addPain(tx, id, pain, random.nextBoolean() ? List.of(note) : List.of());
      case 2 -> book.pullToSurprises(tx, id, List.of(note));
      case 3, 4 -> book.pullToAssumption(tx, id, List.of(note), assumption, random.nextBoolean());
      case 5 -> book.pullToActions(tx, id, List.of(note));
      case 6 -> book.takeFromSurprises(tx, id, note);
      case 7 -> book.takeFromAssumption(tx, id, note, assumption);
      case 8 -> book.finish(tx, id);
      case 9 -> book.changeNotes(tx, id, List.of(note), one -> one.withKind(NoteKind.SURPRISE));
      case 10 -> {
        if (any != null) {
          book.movePain(tx, id, any.id(), 1 + random.nextInt(3));
          file.syntheses.findings(tx, id).stream()
              .filter(one -> any.id().equals(one.topPainId()))
              .forEach(one -> book.setContext(tx, id, one.id(), "about"));
        }
      }
      default -> {
        if (any != null) {
          book.removePain(tx, id, any.id());
        }
      }
    }
  }

  private static void assertSound(Synthesis now, String when) {
    assertThat(now.pains()).as(when).hasSizeLessThanOrEqualTo(TopPain.MOST);
    assertThat(now.pains())
        .as(when)
        .extracting(pain -> pain.top().painPointId())
        .doesNotHaveDuplicates();
    for (int i = 0; i < now.pains().size(); i++) {
      assertThat(now.pains().get(i).top().place()).as(when).isEqualTo(i + 1);
      assertThat(ids(now.pains().get(i).quotes())).as(when).doesNotHaveDuplicates();
      assertThat(now.pains().get(i).quotes())
          .as(when)
          .allSatisfy(line -> assertThat(line.finding().role()).isEqualTo(FindingRole.PAIN))
          .noneSatisfy(line -> assertThat(line.note().kind()).isEqualTo(NoteKind.SAID));
    }
    for (Synthesis.Tested one : now.assumptions()) {
      List<String> both = new ArrayList<>(ids(one.confirming()));
      both.addAll(ids(one.against()));
      assertThat(both).as(when).doesNotHaveDuplicates();
    }
    assertThat(now.actions()).as(when).extracting(InterviewAction::noteId).doesNotHaveDuplicates();
    if (now.interview().synthesis().isFinished()) {
      assertThat(now.blockers()).as(when).isEmpty();
    }
  }
}
