package app.groundwork.store.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.ActionPurpose;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkLog;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.store.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthesesTest {
  private static final long START = InterviewFile.START;

  @TempDir private Path folder;
  private InterviewFile file;
  private Interview interview;

  @BeforeEach
  void open() throws Refusal {
    file = new InterviewFile(folder);
    interview = file.prepared("Ada");
    file.run(
        tx -> {
          tx.handle().execute("INSERT INTO pain_point (id, title) VALUES ('pp', 'Slow CI')");
          tx.handle().execute("INSERT INTO assumption (id, statement) VALUES ('as', 'They wait')");
          file.interviews.save(
              tx, InterviewFile.note(interview, "n", START, NoteKind.QUOTE, "I wait."));
        });
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void keepsAllOfASynthesis() {
    TestedAssumption tested =
        new TestedAssumption(interview.id(), 2, "as", Verdict.OPEN).withVerdict(Verdict.VALIDATED);
    TopPain pain = new TopPain("t", interview.id(), "pp", 1);
    Finding quote =
        new Finding("f1", interview.id(), "n", FindingRole.PAIN, "t", null, "asked of builds");
    Finding evidence = new Finding("f2", interview.id(), "n", FindingRole.FOR, null, "as", "");
    InterviewAction action =
        new InterviewAction(
            "a",
            interview.id(),
            "n",
            "Time the pipeline",
            ActionPurpose.INVESTIGATE,
            "Lin",
            LocalDate.of(2026, 4, 2),
            true);
    file.run(
        tx -> {
          file.syntheses.save(tx, tested);
          file.syntheses.save(tx, pain);
          file.syntheses.save(tx, quote);
          file.syntheses.save(tx, evidence);
          file.syntheses.save(tx, action);
        });

    String id = interview.id();
    assertThat(file.<List<TestedAssumption>>query(tx -> file.syntheses.assumptions(tx, id)))
        .containsExactly(tested);
    assertThat(file.<List<TestedAssumption>>query(tx -> file.syntheses.testsOf(tx, "as")))
        .containsExactly(tested);
    assertThat(file.<List<TopPain>>query(tx -> file.syntheses.pains(tx, id))).containsExactly(pain);
    assertThat(file.<List<Finding>>query(tx -> file.syntheses.findings(tx, id)))
        .containsExactly(quote, evidence);
    assertThat(file.<List<InterviewAction>>query(tx -> file.syntheses.actions(tx, id)))
        .containsExactly(action);

    file.run(tx -> file.syntheses.removePain(tx, "t"));
    assertThat(file.<List<Finding>>query(tx -> file.syntheses.findings(tx, id)))
        .containsExactly(evidence);
  }

  @Test
  void practiceTestsNoAssumption() {
    Interview practice = file.prepared("Ben");
    file.run(
        tx -> {
          file.syntheses.save(tx, new TestedAssumption(interview.id(), 1, "as", Verdict.VALIDATED));
          file.syntheses.save(
              tx, new TestedAssumption(practice.id(), 1, "as", Verdict.CONTRADICTED));
          file.interviews.save(
              tx, practice.withPreparation(practice.preparation().withPractice(true)));
        });
    assertThat(file.<List<TestedAssumption>>query(tx -> file.syntheses.testsOf(tx, "as")))
        .extracting(TestedAssumption::interviewId)
        .containsExactly(interview.id());
  }

  @Test
  void keepsWhoTalkedAndReadsOnlyTheEnd() {
    String id = interview.id();
    TalkSpan first = new TalkSpan("1", id, START, START + 10, Speaker.ME);
    TalkSpan second = new TalkSpan("2", id, START + 10, START + 20, Speaker.THEM);
    TalkSpan third = new TalkSpan("3", id, START + 20, null, Speaker.ME);
    file.run(tx -> file.spans.save(tx, List.of(third, first, second)));

    assertThat(file.<List<TalkSpan>>query(tx -> file.spans.of(tx, id)))
        .containsExactly(first, second, third);
    assertThat(file.<List<TalkSpan>>query(tx -> file.spans.since(tx, id, START + 20)))
        .containsExactly(second, third);
    assertThat(file.<List<TalkSpan>>query(tx -> file.spans.since(tx, id, START + 5)))
        .containsExactly(first, second, third);

    file.run(
        tx ->
            file.spans.write(tx, new TalkLog.Step(List.of(second.withUntil(null)), List.of("3"))));
    assertThat(file.<List<TalkSpan>>query(tx -> file.spans.of(tx, id)))
        .containsExactly(first, second.withUntil(null));
  }
}
