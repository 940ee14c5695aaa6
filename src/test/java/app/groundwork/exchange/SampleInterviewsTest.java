package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample tells of interviews, read back from the file that it makes. */
class SampleInterviewsTest {
  private static final InterviewsStore INTERVIEWS = new InterviewsStore();
  private static final Syntheses SYNTHESES = new Syntheses();

  @TempDir static Path folder;

  private static List<Told> sample;

  /** An interview of the sample with all that belongs to it. */
  private record Told(
      Interview interview,
      List<InterviewPart> parts,
      List<InterviewNote> notes,
      TalkShare talk,
      List<TestedAssumption> assumptions,
      List<TopPain> pains,
      List<Finding> findings) {
    static Told of(Tx tx, Interview interview) {
      String id = interview.id();
      long start = Objects.requireNonNull(interview.startedAt());
      return new Told(
          interview,
          new InterviewScripts().parts(tx, id),
          INTERVIEWS.notes(tx, id),
          TalkShare.of(
              new TalkSpans().of(tx, id),
              new SessionTime(start, List.of()),
              Objects.requireNonNull(interview.endedAt())),
          SYNTHESES.assumptions(tx, id),
          SYNTHESES.pains(tx, id),
          SYNTHESES.findings(tx, id));
    }

    String name() {
      return interview.preparation().plannedOn().toString();
    }
  }

  @BeforeAll
  static void make() throws Exception {
    Path file = folder.resolve("sample.groundwork");
    Samples.create(file, Setup.standard());
    try (Workspace workspace = Workspace.openToRead(file, Setup.standard())) {
      sample =
          workspace
              .query(
                  tx ->
                      INTERVIEWS.interviews(tx).reversed().stream()
                          .map(interview -> Told.of(tx, interview))
                          .toList())
              .join();
    }
  }

  @Test
  void sixInterviewsOfHalfAnHourAreFinished() {
    assertThat(sample.stream().map(Told::name))
        .containsExactly(
            "2026-04-22", "2026-04-24", "2026-04-28", "2026-07-16", "2026-10-22", "2026-11-16");
    for (Told told : sample) {
      Interview interview = told.interview();
      long minutes = (interview.endedAt() - interview.startedAt()) / 60_000;
      assertThat(minutes).as(told.name()).isBetween(27L, 31L);
      assertThat(interview.synthesis().isFinished()).as(told.name()).isTrue();
      assertThat(told.notes()).as(told.name()).hasSizeBetween(18, 30);
    }
    assertThat(sample.stream().map(told -> told.interview().preparation().consent()))
        .contains(Consent.YES, Consent.PSEUDONYM_ONLY, Consent.NOT_ASKED);
  }

  @Test
  void theInterviewerTalksLessFromTimeToTime() {
    // 435 s of 1,750, counted by hand in the first one's log.
    assertThat(sample.getFirst().talk().share().getAsDouble())
        .isCloseTo(435.0 / 1750, within(1e-9));
    double before = 1;
    for (Told told : sample) {
      double share = told.talk().share().getAsDouble();
      assertThat(share).as(told.name()).isLessThan(before);
      before = share;
    }
    assertThat(before).isBetween(0.08, 0.13);
  }

  @Test
  void everyNoteAnswersAQuestionOfItsPart() {
    for (Told told : sample) {
      List<String> questions =
          told.parts().stream()
              .flatMap(part -> part.questions().stream())
              .map(InterviewQuestion::id)
              .toList();
      assertThat(told.notes())
          .as(told.name())
          .allSatisfy(note -> assertThat(questions).contains(note.questionId()));
      assertThat(told.parts()).extracting(InterviewPart::kind).contains(PartKind.VALIDATION);
      assertThat(
              told.parts().stream()
                  .flatMap(part -> part.questions().stream())
                  .map(InterviewQuestion::text))
          .as(told.name())
          .noneMatch(text -> text.contains("["));
    }
  }

  @Test
  void everyPainPointStandsOnAQuoteAndItsContext() {
    for (Told told : sample) {
      assertThat(told.pains()).as(told.name()).hasSizeBetween(1, 3);
      for (TopPain pain : told.pains()) {
        List<Finding> quotes =
            told.findings().stream()
                .filter(finding -> pain.id().equals(finding.topPainId()))
                .toList();
        assertThat(quotes).as(told.name()).isNotEmpty();
        assertThat(quotes)
            .allSatisfy(quote -> assertThat(quote.context()).isNotBlank())
            .allSatisfy(
                quote ->
                    assertThat(told.notes())
                        .filteredOn(note -> note.id().equals(quote.noteId()))
                        .extracting(InterviewNote::kind)
                        .containsExactly(NoteKind.QUOTE));
      }
    }
    // The same pain point in two interviews: that is what the ledger is for.
    List<String> points =
        sample.stream().flatMap(told -> told.pains().stream()).map(TopPain::painPointId).toList();
    assertThat(points.stream().distinct().count()).isLessThan(points.size());
  }

  @Test
  void assumptionsLiveAcrossInterviewsAndEndInEveryWay() {
    List<TestedAssumption> all =
        sample.stream().flatMap(told -> told.assumptions().stream()).toList();
    assertThat(all.stream().map(TestedAssumption::assumptionId).distinct().count())
        .isLessThan(all.size());
    assertThat(all.stream().map(TestedAssumption::verdict)).contains(Verdict.values());
    for (Told told : sample) {
      assertThat(told.notes())
          .as(told.name())
          .filteredOn(note -> note.kind().isEvidence())
          .isNotEmpty()
          .allSatisfy(note -> assertThat(note.assumptionId()).isNotNull());
    }
  }
}
