package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthesisViewModelTest {
  @TempDir Path folder;
  private SynthesisFile file;
  private SynthesisViewModel model;

  @BeforeEach
  void open() throws Exception {
    file = new SynthesisFile(folder);
    model = file.model();
  }

  @AfterEach
  void close() {
    model.close();
    file.close();
  }

  private List<String> rows() {
    return model.lines().rows().stream()
        .map(row -> row instanceof LineRow.Said said ? said.note().id() : "?")
        .toList();
  }

  private LineRow.Said row(String id) {
    return model.lines().rows().stream()
        .filter(row -> row.id().equals(id))
        .map(LineRow.Said.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private LinePlace place(String sign) {
    return model.lines().places().stream()
        .filter(place -> place.sign().equals(sign))
        .findFirst()
        .orElseThrow();
  }

  private List<String> missing() {
    return model.missing().stream().map(SynthesisViewModel.Missing::words).toList();
  }

  @Test
  void linesStandUnderTheirQuestionsAndTellWhereTheyAre() {
    assertThat(rows()).containsExactly("?", "n1", "?", "n2", "n3", "n4", "n5");
    assertThat(row("n2").stamp()).isEqualTo("02:10");
    assertThat(row("n3").places()).extracting(LinePlace::sign).containsExactly("S");
    model.pull(List.of("n3"), place("2+"));
    assertThat(row("n3").places()).extracting(LinePlace::sign).containsExactly("S", "2+");
    assertThat(file.notices.said.getLast())
        .isEqualTo("Line pulled to Evidence for assumption 2: They want faster CI");
    file.notices.offered.run();
    assertThat(row("n3").places()).extracting(LinePlace::sign).containsExactly("S");
  }

  @Test
  void theFilterLeavesQuestionsOnlyWhereLinesAre() {
    model.lines().filter().set(LineFilter.QUOTES);
    assertThat(rows()).containsExactly("?", "n2");
    model.lines().filter().set(LineFilter.UNPULLED);
    assertThat(rows()).containsExactly("?", "n1", "?", "n2", "n5");
    model.lines().jumpTo("n3");
    assertThat(rows()).contains("n3");
  }

  @Test
  void onlyRowsThatChangedAreTouched() {
    List<Integer> touched = new ArrayList<>();
    model
        .lines()
        .rows()
        .addListener(
            (ListChangeListener<LineRow>)
                change -> {
                  while (change.next()) {
                    for (int row = change.getFrom(); row < change.getTo(); row++) {
                      touched.add(row);
                    }
                  }
                });
    model.lines().editText("n3", "never saw it").join();
    assertThat(touched).containsExactly(4);
  }

  @Test
  void aPainPointIsFoundByItsWordsOrMade() {
    assertThat(model.painTitles("slow bui")).containsExactly("Builds are slow");
    assertThat(model.addPain(" builds  ARE slow", "CI", List.of("n2"))).isEmpty();
    assertThat(file.notices.said.getLast()).isEqualTo("Pain point “Builds are slow” linked");
    assertThat(file.now().pains().getFirst().top().painPointId()).isEqualTo("slow");
    assertThat(model.reading().get().theme("slow")).isEqualTo("CI");
    assertThat(model.painTitles("slow")).as("it is here already").isEmpty();
    assertThat(model.addPain("No owner", "", List.of())).isEmpty();
    assertThat(model.addPain(" ", "", List.of())).contains("Type what hurts.");
    assertThat(model.addPain("Third", "", List.of())).isEmpty();
    assertThat(model.addPain("Fourth", "", List.of()))
        .contains("Three pain points are the most. Remove one first.");
    assertThat(file.workspace.query(new EvidenceStore()::painPoints).join())
        .as("what has no place is not made")
        .hasSize(4);
    file.workspace.undo().join();
    assertThat(file.workspace.query(new EvidenceStore()::painPoints).join())
        .as("made and linked in one step")
        .hasSize(3);
  }

  @Test
  void isRefusedWithWhatIsMissingUntilItIsThere() {
    List<String> shown = new ArrayList<>();
    model.setOnRefused(gap -> shown.add(gap.kind().name()));
    model.addPain("Builds are slow", "", List.of());
    assertThat(missing().getFirst()).isEqualTo("“Builds are slow” needs at least one quote.");
    model.finish();
    assertThat(file.notices.said.getLast())
        .isEqualTo(
            "The synthesis cannot be finished yet: “Builds are slow” needs at least one quote.");
    assertThat(shown).containsExactly("NO_QUOTE");
    assertThat(file.notices.refused).hasSize(1);
    assertThat(model.isFinished()).isFalse();

    model.pull(List.of("n2"), place("1"));
    assertThat(missing().getFirst())
        .isEqualTo("“Builds are slow” needs the context of at least one quote.");
    assertThat(file.notices.refused).as("what stands no more").isEmpty();
    Synthesis.Line quote = file.now().pains().getFirst().quotes().getFirst();
    model.setContext(quote.finding().id(), "the release").join();
    model.finish();
    assertThat(model.isFinished()).isTrue();
    assertThat(file.notices.said.getLast()).isEqualTo("Synthesis finished.");

    model.takeOut(place("1"), quote);
    assertThat(model.isFinished()).isFalse();
    assertThat(file.notices.said.getLast())
        .isEqualTo(
            "Taken out. The line stays. The synthesis is open again: it lacks something now.");
    file.notices.offered.run();
    assertThat(model.isFinished()).isTrue();

    model.lines().setKind("n2", NoteKind.NOTE);
    assertThat(model.isFinished()).isFalse();
    assertThat(file.notices.said.getLast())
        .isEqualTo("The synthesis is open again: it lacks something now.");
    file.workspace.undo().join();
    assertThat(model.isFinished()).isTrue();
    model.lines().remove(List.of(row("n2").note()));
    assertThat(file.notices.said.getLast())
        .isEqualTo("Line removed. The synthesis is open again: it lacks something now.");
    file.notices.offered.run();
    model.reopen();
    assertThat(model.isFinished()).isFalse();
  }

  @Test
  void anEmptyOneSaysWhatIsMissingBeforeItIsFinished() {
    file.workspace
        .change(
            "test",
            tx -> {
              new InterviewsStore()
                  .notes(tx, file.id).stream()
                      .filter(note -> !note.id().equals("n1"))
                      .forEach(note -> new InterviewsStore().removeNote(tx, note.id()));
              tx.handle().execute("DELETE FROM question_visit WHERE question_id = 'q2'");
              return true;
            })
        .join();
    assertThat(missing()).contains("No pain point yet.", "Not asked: “What annoyed you?”");
    model.finish();
    assertThat(model.isFinished()).isFalse();
    assertThat(file.notices.said.getLast())
        .isEqualTo(
            "Nothing is in this synthesis yet. No pain point yet."
                + " Nothing speaks for or against assumption 1."
                + " And 2 more, listed on this page."
                + " Press “Finish synthesis” again to finish it like that.");
    assertThat(file.notices.refused).hasSize(1);
    model.finish();
    assertThat(model.isFinished()).as("nothing blocks").isTrue();
    assertThat(file.notices.refused).as("it is done").isEmpty();
  }

  @Test
  void whatWasSaidOfAnEmptyOneGoesWithItsScreenAndWithTheFirstThingInIt() {
    model.lines().remove(List.of(row("n3").note(), row("n4").note()));
    model.finish();
    assertThat(file.notices.refused).hasSize(1);
    model.pull(List.of("n2"), place("S"));
    assertThat(file.notices.refused).isEmpty();
    file.workspace.undo().join();
    model.finish();
    assertThat(file.notices.refused).hasSize(1);
    model.close();
    assertThat(file.notices.refused).isEmpty();
  }

  @Test
  void aYesToOneInterviewSaysThatARefusalOnTheirPageCounts() {
    consent(Consent.NO);
    model.about().setConsent(Consent.PSEUDONYM_ONLY);
    assertThat(model.reading().get().interview().preparation().consent())
        .isEqualTo(Consent.PSEUDONYM_ONLY);
    assertThat(model.reading().get().found().consent()).isEqualTo(Consent.NO);
    assertThat(file.notices.said.getLast())
        .isEqualTo("On their page it says “No”: that counts, it is stricter. Change it there.");
  }

  @Test
  void whatWasAgreedToAndWhatItWasForAreSetRightAfterwards() {
    model.about().setConsent(Consent.PSEUDONYM_ONLY);
    assertThat(model.reading().get().found().consent()).isEqualTo(Consent.PSEUDONYM_ONLY);
    assertThat(file.workspace.query(new PeopleStore()::developers).join().getFirst().consent())
        .isEqualTo(Consent.PSEUDONYM_ONLY);
    assertThat(file.notices.said.getLast()).isEqualTo("Consent: exports use a pseudonym");
    file.notices.offered.run();
    assertThat(model.reading().get().found().consent()).isEqualTo(Consent.YES);
    model.about().setPractice(true);
    assertThat(model.reading().get().interview().preparation().practice()).isTrue();
    file.notices.offered.run();
    for (String typed : List.of("w", "wh", "why")) {
      model.about().setPurpose(typed).join();
    }
    assertThat(model.reading().get().interview().preparation().purpose()).isEqualTo("why");
    file.workspace.undo().join();
    assertThat(model.reading().get().interview().preparation())
        .as("typing is one step")
        .satisfies(now -> assertThat(now.purpose()).isEqualTo("why they stay away"))
        .satisfies(now -> assertThat(now.practice()).isFalse());
  }

  @Test
  void aVerdictIsSuggestedByTheEvidence() {
    model.pull(List.of("n3"), place("1−"));
    Synthesis.Tested first = model.reading().get().synthesis().assumptions().getFirst();
    assertThat(first.suggested()).isEqualTo(Verdict.CONTRADICTED);
    model.setVerdict(first.tested().assumptionId(), Verdict.CONTRADICTED);
    assertThat(file.now().assumptions().getFirst().tested().verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void typingInOneFieldIsOneStep() {
    for (String text : List.of("t", "ti", "tim")) {
      model.actions().edit("n4", "text", action -> action.withText(text)).join();
    }
    assertThat(file.now().actions().getFirst().text()).isEqualTo("tim");
    file.workspace.undo().join();
    assertThat(file.now().actions().getFirst().text()).isEqualTo("time the pipeline");
    for (String text : List.of("a", "ab")) {
      model.lines().editText("n1", text).join();
    }
    file.workspace.undo().join();
    assertThat(row("n1").note().text()).isEqualTo("released on a Friday");
  }

  @Test
  void aDayIsTypedAndSaidWhatIsWrongWithIt() {
    assertThat(model.actions().setDue("n4", "soon")).contains("No day: try 2026-03-31");
    assertThat(model.actions().setDue("n4", "2026-04-02")).isEmpty();
    assertThat(file.now().actions().getFirst().due()).hasToString("2026-04-02");
    assertThat(model.actions().setDue("n4", "")).isEmpty();
    assertThat(file.now().actions().getFirst().due()).isNull();
  }

  @Test
  void quotesAreMarkedAndUnmarkedTogether() {
    List<InterviewNote> two = List.of(row("n1").note(), row("n2").note());
    model.lines().toggleQuote(two);
    assertThat(row("n1").note().kind()).isEqualTo(NoteKind.QUOTE);
    model.lines().toggleQuote(List.of(row("n1").note(), row("n2").note()));
    assertThat(row("n2").note().kind()).isEqualTo(NoteKind.NOTE);
    assertThat(file.notices.said.getLast()).isEqualTo("2 lines are no quotes any more");
  }

  @Test
  void whatMeansSomethingElseIsNotMadeAQuoteByTheWay() {
    model.lines().toggleQuote(List.of(row("n3").note(), row("n4").note()));
    assertThat(row("n3").note().kind()).isEqualTo(NoteKind.SURPRISE);
    assertThat(row("n4").note().kind()).isEqualTo(NoteKind.ACTION);
    assertThat(file.notices.said.getLast()).contains("stays what it is");
  }

  @Test
  void copiesLinesAsFarAsTheirDeveloperAgrees() {
    model.lines().copy(List.of(row("n2"), row("n5")));
    assertThat(file.desk.copied.getLast())
        .isEqualTo("02:10  “I wait for the pipeline all day”\n06:40  Ada Byron keeps a script");
    consent(Consent.PSEUDONYM_ONLY);
    model.lines().copy(List.of(row("n5")));
    assertThat(file.desk.copied.getLast()).doesNotContain("Ada").doesNotContain("Byron");
    assertThat(file.notices.said.getLast())
        .isEqualTo("Line copied, with pseudonyms in the place of names.");
    int before = file.desk.copied.size();
    consent(Consent.NO);
    model.lines().copy(List.of(row("n5")));
    assertThat(file.desk.copied).hasSize(before);
  }

  private void consent(Consent consent) {
    file.workspace
        .change(
            "test",
            tx -> {
              PeopleStore people = new PeopleStore();
              people.setConsent(tx, people.developers(tx).getFirst().id(), consent);
              return true;
            })
        .join();
  }

  @Test
  void factsAreInWords() {
    assertThat(SynthesisWords.facts(model.reading().get()))
        .containsExactly(
            "10:00 of 10:00 planned",
            "I talked 11% (estimated from keys)",
            "my longest stretch 01:00");
    assertThat(TalkStretch.parts(model.reading().get()))
        .containsExactly(
            new TalkStretch("Opening", 0, 120_000),
            new TalkStretch("Exploration", 120_000, 600_000));
  }

  @Test
  void thePlaceIsRemembered() throws Exception {
    model.lines().choose("n3");
    model.lines().filter().set(LineFilter.UNPULLED);
    model.close();
    model = file.model();
    assertThat(model.lines().chosen()).isEqualTo("n3");
    assertThat(model.lines().filter().get()).isEqualTo(LineFilter.UNPULLED);
  }

  @Test
  void theTrendHasThisInterview() {
    try (InterviewsViewModel list = new InterviewsViewModel(file.workspace, file.context);
        TalkTrendViewModel trend = new TalkTrendViewModel(list)) {
      assertThat(trend.trend().get().points())
          .singleElement()
          .satisfies(point -> assertThat(Math.round(point.share() * 100)).isEqualTo(11));
    }
  }

  /** A long transcript: what a key costs does not grow with what it does not touch. */
  @Test
  void aLongTranscriptIsMendedRowByRow() {
    file.workspace
        .change(
            "test",
            tx -> {
              List<InterviewNote> lines = new ArrayList<>();
              for (int i = 0; i < 2_000; i++) {
                lines.add(
                    new InterviewNote(
                        tx.newId(),
                        file.id,
                        SynthesisFile.START + 500_000 + i,
                        null,
                        NoteKind.SAID,
                        "fifty characters of talk about this and about that",
                        null,
                        Speaker.THEM));
              }
              new InterviewsStore().save(tx, lines);
              return true;
            })
        .join();
    assertThat(model.lines().rows()).hasSize(2_007);
    int[] changes = {0};
    model
        .lines()
        .rows()
        .addListener(
            (ListChangeListener<LineRow>)
                change -> {
                  while (change.next()) {
                    changes[0] += change.getAddedSize();
                  }
                });
    LineRow.Said last = (LineRow.Said) model.lines().rows().getLast();
    model.pull(List.of(last.id()), place("S"));
    assertThat(changes[0]).isEqualTo(1);
    model.lines().remove(List.of(last.note()));
    assertThat(model.lines().rows()).hasSize(2_006);
    assertThat(changes[0]).as("nothing else was added again").isEqualTo(1);
  }
}
