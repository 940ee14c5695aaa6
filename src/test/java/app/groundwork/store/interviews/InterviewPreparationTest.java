package app.groundwork.store.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewPreparationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  @TempDir Path folder;
  private InterviewFile file;
  private InterviewPreparation preparation;

  @BeforeEach
  void open() throws Exception {
    file = new InterviewFile(folder);
    preparation = new InterviewPreparation(file.people, file.interviews);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private Interview prepare(String developer, String team) {
    return file.change(tx -> preparation.prepare(tx, developer, team, Consent.NOT_ASKED, DAY));
  }

  private Interview now(Interview interview) {
    return file.query(tx -> file.interviews.interview(tx, interview.id())).orElseThrow();
  }

  private List<String> developers() {
    return file.query(tx -> file.people.developers(tx).stream().map(Developer::name).toList());
  }

  private List<String> own(Interview interview) {
    return file.query(tx -> preparation.own(tx, interview.id()));
  }

  private List<TestedAssumption> tested(Interview interview) {
    return file.query(tx -> file.syntheses.assumptions(tx, interview.id()));
  }

  @Test
  void makesPeopleOnTheFlyAndTakesWhatTheyAgreedTo() {
    file.change(tx -> preparation.prepare(tx, "dev 1", "Payments", Consent.PSEUDONYM_ONLY, DAY));
    Interview next = prepare("DEV 1", "");
    assertThat(next.preparation().consent()).isEqualTo(Consent.PSEUDONYM_ONLY);
    assertThat(next.preparation().teamId())
        .isEqualTo(file.query(tx -> file.people.teams(tx)).getFirst().id());
    assertThat(developers()).containsExactly("dev 1");
    file.run(tx -> preparation.setConsent(tx, next.id(), Consent.YES));
    assertThat(file.query(tx -> file.people.developers(tx)).getFirst().consent())
        .isEqualTo(Consent.YES);
  }

  private Consent theirs() {
    return file.query(tx -> file.people.developers(tx)).getFirst().consent();
  }

  private void answer(Interview interview, Consent answer) {
    file.run(tx -> preparation.setConsent(tx, interview.id(), answer));
    assertThat(now(interview).preparation().consent()).isEqualTo(answer);
  }

  private void onTheirPage(Consent answer) {
    file.run(tx -> file.people.setConsent(tx, file.people.developers(tx).getFirst().id(), answer));
  }

  @Test
  void anAnswerInOneInterviewDoesNotTakeBackWhatTheDeveloperRefusesNow() {
    Interview unasked = prepare("dev 1", "");
    Interview agreed = prepare("dev 1", "");
    prepare("dev 1", "");
    answer(agreed, Consent.PSEUDONYM_ONLY);
    assertThat(theirs()).as("the first answer").isEqualTo(Consent.PSEUDONYM_ONLY);
    onTheirPage(Consent.NO);
    answer(unasked, Consent.YES);
    answer(agreed, Consent.YES);
    assertThat(theirs()).isEqualTo(Consent.NO);
    Interview next = prepare("dev 1", "");
    assertThat(next.preparation().consent()).isEqualTo(Consent.NO);
    answer(next, Consent.YES);
    answer(next, Consent.NO);
    answer(next, Consent.NOT_ASKED);
    assertThat(theirs()).as("it would let out the others").isEqualTo(Consent.NO);
    file.change(tx -> preparation.prepare(tx, "dev 1", "", Consent.YES, DAY));
    assertThat(theirs()).isEqualTo(Consent.NO);
  }

  @Test
  void anAnswerIsSetRightWhereItWasGivenAndARefusalIsHeard() {
    Interview one = prepare("dev 1", "");
    answer(one, Consent.NO);
    answer(one, Consent.PSEUDONYM_ONLY);
    answer(one, Consent.NOT_ASKED);
    assertThat(theirs()).isEqualTo(Consent.NOT_ASKED);
    answer(one, Consent.YES);
    Interview two = prepare("dev 1", "");
    answer(two, Consent.NO);
    assertThat(theirs()).isEqualTo(Consent.NO);
    onTheirPage(Consent.YES);
    file.change(tx -> preparation.prepare(tx, "dev 1", "", Consent.NO, DAY));
    assertThat(theirs()).isEqualTo(Consent.NO);
  }

  @Test
  void anotherDeveloperBringsTheirTeamAndTheSlipGoes() {
    prepare("dev 1", "Payments");
    Interview slip = prepare("dev 11", "");
    String misheard = slip.preparation().developerId();
    file.run(tx -> preparation.setDeveloper(tx, slip.id(), "dev 1", misheard));
    assertThat(developers()).containsExactly("dev 1");
    assertThat(now(slip).preparation().teamId()).isNotNull();
  }

  @Test
  void whoIsKnownOtherwiseIsNoSlip() {
    Interview first = prepare("dev 1", "");
    String known = first.preparation().developerId();
    prepare("dev 1", "");
    file.run(tx -> preparation.setDeveloper(tx, first.id(), "dev 2", known));
    Interview agreed = prepare("dev 3", "");
    file.run(tx -> preparation.setConsent(tx, agreed.id(), Consent.YES));
    file.run(
        tx ->
            preparation.setDeveloper(tx, agreed.id(), "dev 2", agreed.preparation().developerId()));
    assertThat(developers()).containsExactly("dev 1", "dev 2", "dev 3");
  }

  @Test
  void ownQuestionsKeepTheirPlaceAndTheGapsBetween() {
    Interview one = prepare("dev 1", "");
    file.run(tx -> preparation.setOwn(tx, one.id(), 0, "first"));
    file.run(tx -> preparation.setOwn(tx, one.id(), 3, "fourth"));
    assertThat(own(one)).containsExactly("first", "", "", "fourth", "");
    file.run(tx -> preparation.swapOwn(tx, one.id(), 3, 2));
    file.run(tx -> preparation.setOwn(tx, one.id(), 0, " "));
    assertThat(own(one)).containsExactly("", "", "fourth", "", "");
    List<InterviewQuestion> kept = file.query(tx -> file.scripts.own(tx, one.id()));
    assertThat(kept).extracting(InterviewQuestion::text).containsExactly("fourth");
  }

  @Test
  void questionsThatCameFromElsewhereTakeFreePlaces() {
    Interview one = prepare("dev 1", "");
    file.run(
        tx ->
            file.scripts.saveOwn(
                tx,
                one.id(),
                List.of(
                    new InterviewQuestion("a", "imported", QuestionOrigin.OWN, false),
                    new InterviewQuestion("b", "too", QuestionOrigin.OWN, false))));
    file.run(tx -> preparation.setOwn(tx, one.id(), 2, "typed"));
    assertThat(own(one)).containsExactly("imported", "too", "typed", "", "");
  }

  @Test
  void theNextOneLikeItHasItsQuestionsSlotsAndAssumptionsUntested() {
    Interview one = prepare("dev 1", "Payments");
    file.run(
        tx -> {
          tx.handle().execute("INSERT INTO assumption (id, statement) VALUES ('a', 'slow')");
          file.syntheses.save(tx, new TestedAssumption(one.id(), 2, "a", Verdict.CONTRADICTED));
        });
    file.run(tx -> preparation.setOwn(tx, one.id(), 1, "How come?"));
    file.run(tx -> file.scripts.fill(tx, one.id(), "feature", "databases"));
    Interview next =
        file.change(tx -> preparation.copy(tx, one.id(), DAY.plusDays(7))).orElseThrow();
    assertThat(own(next)).contains("How come?");
    Map<String, String> slots = file.query(tx -> file.scripts.slots(tx, next.id()));
    assertThat(slots).containsEntry("feature", "databases");
    assertThat(tested(next)).containsExactly(new TestedAssumption(next.id(), 2, "a", Verdict.OPEN));
    assertThat(next.preparation().plannedOn()).isEqualTo(DAY.plusDays(7));
    file.workspace.undo().join();
    List<Interview> left = file.query(tx -> file.interviews.interviews(tx));
    assertThat(left).extracting(Interview::id).containsExactly(one.id());
  }

  @Test
  void assumptionsChangePlacesWithTheirVerdicts() {
    Interview one = prepare("dev 1", "");
    file.run(
        tx -> {
          tx.handle().execute("INSERT INTO assumption (id, statement) VALUES ('a', 'slow')");
          preparation.setAssumption(tx, one.id(), 1, "a");
          file.syntheses.save(tx, new TestedAssumption(one.id(), 1, "a", Verdict.VALIDATED));
          preparation.setAssumption(tx, one.id(), 1, "a");
          preparation.swapAssumptions(tx, one.id(), 1, 3);
        });
    assertThat(tested(one))
        .containsExactly(new TestedAssumption(one.id(), 3, "a", Verdict.VALIDATED));
  }

  @Test
  void theScriptUsedLastIsUsedAgainUnlessItIsPutAway() {
    Script own =
        file.change(
            tx -> {
              Script made = new Script("mine", "My own", DefaultScript.script().parts(), null);
              new Scripts().save(tx, renumbered(made));
              return made;
            });
    assertThat(file.query(preparation::scriptToUse).id()).isEqualTo(DefaultScript.ID);
    Interview one = prepare("dev 1", "");
    file.run(tx -> preparation.setScript(tx, one.id(), own.id()));
    assertThat(now(one).preparation().scriptTitle()).isEqualTo("My own");
    assertThat(prepare("dev 2", "").preparation().scriptId()).isEqualTo("mine");
    file.run(tx -> new Scripts().save(tx, renumbered(own).withArchivedAt(1L)));
    assertThat(prepare("dev 3", "").preparation().scriptId()).isEqualTo(DefaultScript.ID);
  }

  private static Script renumbered(Script script) {
    return script.withParts(
        script.parts().stream()
            .map(
                part ->
                    new ScriptPart(
                        "my-" + part.id(), part.kind(), part.title(), part.minutes(), List.of()))
            .toList());
  }
}
