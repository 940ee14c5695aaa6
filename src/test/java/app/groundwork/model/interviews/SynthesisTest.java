package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynthesisTest {
  private final List<InterviewNote> notes = new ArrayList<>();
  private final List<TestedAssumption> tested = new ArrayList<>();
  private final List<TopPain> pains = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<InterviewAction> actions = new ArrayList<>();
  private SynthesisWork work = SynthesisWork.NONE;

  private Synthesis synthesis() {
    Interview interview =
        new Interview(
            "i",
            new Preparation(
                "d", null, LocalDate.of(2026, 3, 31), "s", "S", "", Consent.YES, false));
    return Synthesis.of(interview.withSynthesis(work), notes, tested, pains, findings, actions);
  }

  private InterviewNote note(String id, long at, NoteKind kind) {
    InterviewNote note = new InterviewNote(id, "i", at, null, kind, "said " + id, null, null);
    notes.add(note);
    return note;
  }

  private void evidence(String id, long at, NoteKind kind, String assumption) {
    notes.add(note(id, at, kind).withEvidence(kind, assumption));
    notes.remove(notes.size() - 2);
  }

  private void pull(String id, String note, FindingRole role, String about, String context) {
    boolean pain = role == FindingRole.PAIN;
    boolean side = role == FindingRole.FOR || role == FindingRole.AGAINST;
    findings.add(
        new Finding(id, "i", note, role, pain ? about : null, side ? about : null, context));
  }

  private static List<String> ids(List<Synthesis.Line> lines) {
    return lines.stream().map(line -> line.note().id()).toList();
  }

  @Test
  void nothingWasFoundInAnInterviewWithoutLines() {
    assertThat(synthesis().pains()).isEmpty();
    assertThat(synthesis().actions()).isEmpty();
    assertThat(synthesis().blockers()).isEmpty();
    assertThat(synthesis().missing())
        .containsExactly(new SynthesisGap(SynthesisGap.Kind.NO_PAIN, ""));
  }

  @Test
  void quotesStandUnderTheirPainPointInTheOrderInWhichTheyWerePulled() {
    note("n1", 1, NoteKind.QUOTE);
    note("n2", 2, NoteKind.QUOTE);
    pains.add(new TopPain("p2", "i", "b", 2));
    pains.add(new TopPain("p1", "i", "a", 1));
    pull("f1", "n2", FindingRole.PAIN, "p1", "the release");
    pull("f2", "n1", FindingRole.PAIN, "p1", "");
    pull("f3", "n1", FindingRole.PAIN, "p2", "");

    Synthesis found = synthesis();
    assertThat(found.pains()).extracting(pain -> pain.top().id()).containsExactly("p1", "p2");
    assertThat(ids(found.pains().getFirst().quotes())).containsExactly("n2", "n1");
    assertThat(found.pains().getFirst().quotes().getFirst().context()).isEqualTo("the release");
    assertThat(ids(found.pains().getLast().quotes())).containsExactly("n1");
  }

  @Test
  void aPainPointNeedsOneQuoteWithItsContext() {
    note("n1", 1, NoteKind.QUOTE);
    note("n2", 2, NoteKind.QUOTE);
    pains.add(new TopPain("p1", "i", "a", 1));
    assertThat(synthesis().blockers())
        .containsExactly(new SynthesisGap(SynthesisGap.Kind.NO_QUOTE, "p1"));
    pull("f1", "n1", FindingRole.PAIN, "p1", " ");
    assertThat(synthesis().blockers())
        .containsExactly(new SynthesisGap(SynthesisGap.Kind.NO_CONTEXT, "p1"));
    pull("f2", "n2", FindingRole.PAIN, "p1", "the last release");
    assertThat(synthesis().blockers()).isEmpty();
    assertThat(synthesis().missing()).isEmpty();
  }

  @Test
  void whatTheInterviewerSaidShowsNobodysPain() {
    notes.add(
        new InterviewNote(
            "mine", "i", 1, null, NoteKind.QUOTE, "So it is slow?", null, Speaker.ME));
    pains.add(new TopPain("p1", "i", "a", 1));
    pull("f1", "mine", FindingRole.PAIN, "p1", "asked of builds");
    assertThat(synthesis().blockers())
        .containsExactly(new SynthesisGap(SynthesisGap.Kind.NO_QUOTE, "p1"));
  }

  @Test
  void onlyWhatTheDeveloperSaidWordForWordIsAQuote() {
    note("typed", 1, NoteKind.NOTE);
    note("surprise", 2, NoteKind.SURPRISE);
    notes.add(
        new InterviewNote("mine", "i", 3, null, NoteKind.QUOTE, "So slow?", null, Speaker.ME));
    pains.add(new TopPain("p1", "i", "a", 1));
    for (String id : List.of("typed", "surprise", "mine")) {
      pull("f" + id, id, FindingRole.PAIN, "p1", "asked of builds");
    }
    Synthesis.Pain pain = synthesis().pains().getFirst();
    assertThat(pain.quotes()).isEmpty();
    assertThat(ids(pain.notes())).containsExactly("mine", "surprise", "typed");
    assertThat(synthesis().blockers())
        .containsExactly(new SynthesisGap(SynthesisGap.Kind.NO_QUOTE, "p1"));
    notes.set(0, notes.getFirst().withKind(NoteKind.QUOTE));
    assertThat(ids(synthesis().pains().getFirst().quotes())).containsExactly("typed");
    assertThat(synthesis().blockers()).isEmpty();
  }

  @Test
  void aFinishedOneThatLacksSomethingIsNotFinished() {
    work = new SynthesisWork(1, 2L, 2L);
    assertThat(synthesis().isFinished()).isTrue();
    pains.add(new TopPain("p1", "i", "a", 1));
    assertThat(synthesis().isFinished()).isFalse();
  }

  @Test
  void surprisesAreThoseOfTheirKindAndThosePulledOverEachOnce() {
    note("n3", 3, NoteKind.NOTE);
    note("n2", 2, NoteKind.SURPRISE);
    note("n1", 1, NoteKind.NOTE);
    pull("f1", "n3", FindingRole.SURPRISE, "", "");
    pull("f2", "n2", FindingRole.SURPRISE, "", "");
    pull("f3", "gone", FindingRole.SURPRISE, "", "");
    assertThat(ids(synthesis().surprises())).containsExactly("n2", "n3");
  }

  @Test
  void evidenceIsOfItsAssumptionAndSideOnly() {
    tested.add(new TestedAssumption("i", 2, "b", Verdict.OPEN));
    tested.add(new TestedAssumption("i", 1, "a", Verdict.OPEN));
    evidence("n1", 1, NoteKind.FOR, "a");
    evidence("n2", 2, NoteKind.AGAINST, "a");
    evidence("n3", 3, NoteKind.FOR, "b");
    note("n4", 4, NoteKind.NOTE);
    pull("f1", "n4", FindingRole.FOR, "b", "");

    Synthesis found = synthesis();
    Synthesis.Tested first = found.assumptions().getFirst();
    assertThat(first.tested().number()).isEqualTo(1);
    assertThat(ids(first.confirming())).containsExactly("n1");
    assertThat(ids(first.against())).containsExactly("n2");
    assertThat(first.suggested()).as("both ways").isNull();
    Synthesis.Tested second = found.assumptions().getLast();
    assertThat(ids(second.confirming())).containsExactly("n3", "n4");
    assertThat(second.suggested()).isEqualTo(Verdict.VALIDATED);
  }

  @Test
  void aVerdictIsSuggestedOnlyWhileOpenAndNeverSet() {
    tested.add(new TestedAssumption("i", 1, "a", Verdict.OPEN));
    assertThat(synthesis().assumptions().getFirst().suggested()).isNull();
    assertThat(synthesis().missing()).contains(new SynthesisGap(SynthesisGap.Kind.UNTESTED, "a"));
    evidence("n1", 1, NoteKind.AGAINST, "a");
    assertThat(synthesis().assumptions().getFirst().suggested()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(synthesis().assumptions().getFirst().tested().verdict()).isEqualTo(Verdict.OPEN);
    assertThat(synthesis().missing()).contains(new SynthesisGap(SynthesisGap.Kind.NO_VERDICT, "a"));
    tested.set(0, tested.getFirst().withVerdict(Verdict.VALIDATED));
    assertThat(synthesis().assumptions().getFirst().suggested()).isNull();
    notes.clear();
    assertThat(synthesis().missing())
        .contains(new SynthesisGap(SynthesisGap.Kind.NO_EVIDENCE, "a"));
  }

  @Test
  void aLineThatIsAnActionIsOneUntilItWasEdited() {
    note("n1", 1, NoteKind.ACTION);
    note("n0", 0, NoteKind.ACTION);
    actions.add(
        new InterviewAction("m", "i", null, "Ask Lin", ActionPurpose.CHANGE, "me", null, false));
    assertThat(synthesis().actions())
        .extracting(InterviewAction::id)
        .as("by when they were written")
        .containsExactly("m", "n0", "n1");
    InterviewAction asItStands = synthesis().actions().getLast();
    assertThat(asItStands.text()).isEqualTo("said n1");
    assertThat(asItStands.noteId()).isEqualTo("n1");
    assertThat(asItStands.purpose()).isEqualTo(ActionPurpose.INVESTIGATE);

    actions.add(asItStands.withOwner("Lin"));
    assertThat(synthesis().actions()).hasSize(3);
    assertThat(synthesis().actions().getLast().owner()).isEqualTo("Lin");
    assertThat(synthesis().missing())
        .as("done or owned ones lack nothing")
        .contains(new SynthesisGap(SynthesisGap.Kind.NO_OWNER, "n0"))
        .doesNotContain(new SynthesisGap(SynthesisGap.Kind.NO_OWNER, "n1"));
  }

  @Test
  void whatBlocksComesFirst() {
    note("n1", 1, NoteKind.ACTION);
    tested.add(new TestedAssumption("i", 1, "a", Verdict.OPEN));
    pains.add(new TopPain("p1", "i", "x", 1));
    pains.add(new TopPain("p2", "i", "y", 2));
    assertThat(synthesis().missing())
        .extracting(SynthesisGap::kind)
        .containsExactly(
            SynthesisGap.Kind.NO_QUOTE,
            SynthesisGap.Kind.NO_QUOTE,
            SynthesisGap.Kind.UNTESTED,
            SynthesisGap.Kind.NO_OWNER);
    assertThat(synthesis().missing().getFirst().blocks()).isTrue();
    assertThat(synthesis().missing().getLast().blocks()).isFalse();
  }
}
