package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewSummary;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSource;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewSummaries;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transcripts into a real workspace. */
class TranscriptImportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final long NINE =
      DAY.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
  private static final String VTT =
      "WEBVTT\n\n00:00.000 --> 00:12.000\n<v Ann>What was slow?\n\n"
          + "00:12.000 --> 01:00.000\n<v Bo>The pipeline.\n\n"
          + "01:00.000 --> 01:06.000\n<v Ann>How slow?\n\n"
          + "01:06.000 --> 02:00.000\n<v Bo>Eighteen minutes.\n";
  private static final String SRT =
      "1\n00:00:00,000 --> 00:00:12,000\nAnn: What was slow?\n\n"
          + "2\n00:00:12,000 --> 00:01:00,000\nBo: The pipeline.\n\n"
          + "3\n00:01:00,000 --> 00:01:06,000\nAnn: How slow?\n\n"
          + "4\n00:01:06,000 --> 00:02:00,000\nBo: Eighteen minutes.\n";

  private final InterviewsStore interviews = new InterviewsStore();
  private final TalkSpans spans = new TalkSpans();
  private final PeopleStore people = new PeopleStore();
  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void cuesOfAFileBecomeAnInterviewWithTheShareComputedByHand() throws Exception {
    for (String text : List.of(VTT, SRT)) {
      Imported imported = into(file("t", text), said("Bo", "Payments", DAY, "ann"));
      assertThat(imported.entries()).isEqualTo(4);
      assertThat(imported.title()).isEqualTo("Bo · Payments");
      assertThat(imported.date()).isEqualTo(DAY);
      Interview interview = query(tx -> interviews.interview(tx, imported.id())).orElseThrow();
      assertThat(interview.startedAt()).isEqualTo(NINE);
      assertThat(interview.endedAt()).isEqualTo(NINE + 120_000);
      assertThat(interview.talkSource()).isEqualTo(TalkSource.CUES);
      assertThat(interview.preparation().plannedOn()).isEqualTo(DAY);
      assertThat(interview.preparation().scriptTitle()).isEqualTo("Transcript");
      assertThat(notes(imported.id()))
          .allMatch(note -> note.kind() == NoteKind.SAID)
          .extracting(InterviewNote::at, InterviewNote::speaker, InterviewNote::text)
          .containsExactly(
              tuple(NINE, Speaker.ME, "What was slow?"),
              tuple(NINE + 12_000, Speaker.THEM, "The pipeline."),
              tuple(NINE + 60_000, Speaker.ME, "How slow?"),
              tuple(NINE + 66_000, Speaker.THEM, "Eighteen minutes."));
      assertThat(share(interview).share()).hasValue(0.15);
      assertThat(workspace.undo().join()).contains("Import transcript");
      assertThat(query(interviews::interviews)).isEmpty();
      assertThat(query(people::developers)).isEmpty();
      workspace.redo().join();
      assertThat(share(interview).share()).hasValue(0.15);
      workspace.undo().join();
    }
  }

  @Test
  void whoIsKnownAndSpeaksInItIsTheDeveloperWithWhatTheyAgreedTo() throws Exception {
    String known =
        workspace
            .change(
                "test",
                tx -> {
                  Developer bo = people.developerNamed(tx, "Bo", null);
                  people.setConsent(tx, bo.id(), Consent.NO);
                  return bo.id();
                })
            .join();
    Imported imported = into(file("t", VTT), said(null, null, DAY, "ann"));
    Interview interview = query(tx -> interviews.interview(tx, imported.id())).orElseThrow();
    assertThat(interview.preparation().developerId()).isEqualTo(known);
    assertThat(interview.preparation().consent()).isEqualTo(Consent.NO);
  }

  @Test
  void everyExampleIsImported() throws Exception {
    for (String name :
        List.of("import-example.vtt", "import-example.srt", "import-example-transcript.txt")) {
      Imported imported = into(example(name), said(null, null, null, "Mira"));
      Interview interview = query(tx -> interviews.interview(tx, imported.id())).orElseThrow();
      assertThat(share(interview).share()).isPresent();
    }
    assertThat(query(people::developers))
        .extracting(Developer::name)
        .containsExactlyInAnyOrder("Unknown", "Ruth");
    assertThat(query(interviews::interviews))
        .extracting(Interview::talkSource)
        .containsOnlyOnce(TalkSource.WORDS)
        .contains(TalkSource.CUES);
    assertThat(query(interviews::interviews))
        .extracting(interview -> interview.preparation().plannedOn())
        .contains(LocalDate.of(2026, 3, 26));
  }

  @Test
  void withoutADayItIsTheFilesAndThatIsSaid() throws Exception {
    Path text = file("t.txt", "Ann: a b\nBo: c\n");
    Files.setLastModifiedTime(
        text,
        FileTime.from(
            LocalDateTime.of(2026, 3, 4, 18, 0).atZone(ZoneId.systemDefault()).toInstant()));
    TranscriptPlan plan = plan(text, said(null, null, null, "Ann"));
    assertThat(plan.date()).isEqualTo(LocalDate.of(2026, 3, 4));
    assertThat(plan.remarks()).singleElement().asString().contains("2026-03-04", "09:00");
    assertThat(plan.title()).isEqualTo("Unknown");
    assertThat(plan.source().isEstimate()).isTrue();
    assertThat(plan.share().meMs()).isEqualTo(800);
  }

  private static final String THREE =
      "Pat: What was slow?\nZelda: The pipeline.\nGustav: I never agreed.\n";

  @Test
  void nobodysWordsBecomeTheDevelopers() throws Exception {
    Path text = file("three.txt", THREE);
    Path headed = file("headed.txt", "Developer: Zelda\n\n" + THREE.replace("slow", "fast"));
    for (Imported imported :
        List.of(
            into(text, said("zelda", null, DAY, "Pat")),
            into(headed, said(null, null, DAY, "Pat")))) {
      assertThat(imported.entries()).isEqualTo(2);
      assertThat(notes(imported.id()))
          .extracting(InterviewNote::text)
          .contains("The pipeline.")
          .doesNotContain("I never agreed.");
      Interview interview = query(tx -> interviews.interview(tx, imported.id())).orElseThrow();
      assertThat(share(interview).share()).hasValue(0.6);
    }
    assertThat(into(file("n.txt", THREE.replace("?", "!")), said("Cy", null, DAY, "Pat")).entries())
        .isEqualTo(3);
  }

  @Test
  void whoIsKnownToBeTheDeveloperOfAnInterviewSpeaksAlone() throws Exception {
    String id = ended();
    Path text = file("t.txt", "Ann: a b\nBo: c\nCy: d\nCy: e\n");
    TranscriptPlan plan = plan(text, intoInterview(id, "Ann"));
    assertThat(plan.leftOut()).containsExactly("Cy");
    assertThat(plan.items().getFirst().entries()).isEqualTo(2);
    assertThat(plan.remarks()).anyMatch(remark -> remark.startsWith("2 lines of Cy are left out"));
  }

  @Test
  void withoutATimeOfDayThatIsSaid() throws Exception {
    TranscriptPlan plan = plan(file("t.vtt", VTT), said("Bo", null, DAY, "Ann"));
    assertThat(plan.remarks()).singleElement().asString().contains("time of day", "09:00");
    String prepared = change(tx -> prepared(tx.newId(), tx)).id();
    for (String id : List.of(prepared, ended())) {
      assertThat(plan(file("t.vtt", VTT), intoInterview(id, "Ann")).remarks())
          .noneMatch(remark -> remark.contains("time of day"));
    }
  }

  @Test
  void theSameTranscriptTwiceIsRefusedAlsoAfterALineWasMarkedOrEdited() throws Exception {
    StringBuilder long10 = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      long10.append(i % 2 == 0 ? "Ann: " : "Bo: ").append("line ").append(i).append('\n');
    }
    Path text = file("t.txt", long10.toString());
    Imported imported = into(text, said("Bo", null, DAY, "Ann"));
    change(
        tx -> {
          List<InterviewNote> notes = interviews.notes(tx, imported.id());
          interviews.save(tx, notes.get(1).withKind(NoteKind.QUOTE));
          interviews.save(tx, notes.get(3).withText("edited"));
          return true;
        });
    for (ImportOptions options :
        List.of(said("Bo", null, DAY, "Ann"), said("Cy", null, DAY.plusDays(1), "Bo"))) {
      assertThat(plan(text, options).known()).isEqualTo(imported.id());
      assertRefused(text, options, "already");
    }
    assertThat(query(interviews::interviews)).hasSize(1);
    String six = long10.toString().replaceAll("line [789]", "other");
    assertThat(plan(file("six.txt", six), said("Bo", null, DAY, "Ann")).known()).isNull();
    assertThat(into(file("other.txt", "Ann: line 0\nBo: other\n"), said("Bo", null, DAY, "Ann")))
        .isNotNull();
  }

  @Test
  void aPreparedInterviewBecomesOneThatEnded() throws Exception {
    String id = change(tx -> prepared(tx.newId(), tx)).id();
    Path vtt = file("t.vtt", VTT);
    ImportOptions options = intoInterview(id, "Ann");
    TranscriptPlan plan = plan(vtt, options);
    assertThat(plan.title()).isEqualTo("Bo · Payments");
    assertThat(plan.date()).isEqualTo(DAY);
    assertThat(plan.remarks()).singleElement().asString().contains("prepared", "2026-03-10");
    assertThat(into(vtt, options).id()).isEqualTo(id);
    Interview after = query(tx -> interviews.interview(tx, id)).orElseThrow();
    assertThat(after.isEnded()).isTrue();
    assertThat(after.preparation().scriptTitle()).isEqualTo("Half an hour");
    assertThat(query(tx -> new InterviewScripts().parts(tx, id)).size()).isEqualTo(4);
    assertThat(share(after).share()).hasValue(0.15);
    assertThat(plan(file("n.vtt", VTT.replace("slow", "quick")), options).refusal())
        .contains("transcript already");
    assertThatThrownBy(() -> into(file("n.vtt", VTT.replace("slow", "quick")), options))
        .hasMessageContaining("transcript already");
  }

  @Test
  void anEndedInterviewKeepsItsNotesAndGetsExactSpans() throws Exception {
    String id = ended();
    Path vtt = file("t.vtt", VTT);
    TranscriptPlan plan = plan(vtt, intoInterview(id, "Ann"));
    assertThat(plan.remarks()).hasSize(2);
    assertThat(plan.remarks().getFirst()).contains("its note");
    assertThat(plan.remarks().getLast()).contains("take its place");
    into(vtt, intoInterview(id, "Ann"));
    Interview after = query(tx -> interviews.interview(tx, id)).orElseThrow();
    assertThat(after.startedAt()).isEqualTo(NINE);
    assertThat(after.endedAt()).isEqualTo(NINE + 120_000);
    assertThat(after.talkSource()).isEqualTo(TalkSource.CUES);
    assertThat(share(after).share()).hasValue(0.15);
    assertThat(notes(id))
        .hasSize(5)
        .filteredOn(note -> note.kind() == NoteKind.QUOTE)
        .extracting(InterviewNote::text)
        .containsExactly("typed");
    workspace.undo().join();
    assertThat(spansOf(id)).hasSize(1);
    assertThat(notes(id)).hasSize(1);
  }

  /** A pause of 30 s lies in the second cue and one of 10 s at the end of the third. */
  @Test
  void thePausesOfAnInterviewCutNoCue() throws Exception {
    String id = ended();
    change(
        tx -> {
          interviews.save(tx, new Pause("p", id, NINE + 20_000, NINE + 50_000));
          interviews.save(tx, new Pause("q", id, NINE + 96_000, NINE + 106_000));
          return true;
        });
    Path vtt = file("t.vtt", VTT);
    TranscriptPlan plan = plan(vtt, intoInterview(id, "Ann"));
    assertThat(plan.share().share()).hasValue(0.15);
    assertThat(plan.remarks()).anyMatch(remark -> remark.contains("paused"));
    into(vtt, intoInterview(id, "Ann"));
    Interview after = query(tx -> interviews.interview(tx, id)).orElseThrow();
    assertThat(after.endedAt()).isEqualTo(NINE + 160_000);
    TalkShare share = share(after);
    assertThat(share).isEqualTo(plan.share());
    assertThat(share.share()).hasValue(0.15);
    assertThat(share.talkMs()).isEqualTo(120_000);
    SessionTime time = new SessionTime(NINE, pauses(id));
    assertThat(notes(id))
        .filteredOn(note -> note.kind() == NoteKind.SAID)
        .extracting(note -> time.elapsed(note.at()))
        .containsExactly(0L, 12_000L, 60_000L, 66_000L);
    List<InterviewSummary> listed = query(tx -> new InterviewSummaries().of(tx, List.of(id)));
    assertThat(listed.getFirst().talk()).isEqualTo(share);
  }

  @Test
  void aTextDoesNotTakeThePlaceOfWhatKeysEstimated() throws Exception {
    String id = ended();
    Path text = file("t.txt", "Ann: a b\nBo: c\n");
    TranscriptPlan plan = plan(text, intoInterview(id, "Ann"));
    assertThat(plan.share().share()).hasValue(1);
    assertThat(plan.source()).isEqualTo(TalkSource.KEYS);
    assertThat(plan(text, intoInterview(id, "Ann")).remarks().getLast()).contains("stays");
    into(text, intoInterview(id, "Ann"));
    Interview after = query(tx -> interviews.interview(tx, id)).orElseThrow();
    assertThat(after.talkSource()).isEqualTo(TalkSource.KEYS);
    assertThat(after.endedAt()).isEqualTo(NINE + 30_000);
    assertThat(spansOf(id)).hasSize(1);
    assertThat(notes(id)).hasSize(3);
    assertThat(plan(text, intoInterview(id, "Ann")).refusal()).contains("transcript already");
  }

  @Test
  void aKnownOneIsImportedIfItIsWantedAnyway() throws Exception {
    Path text = file("t.txt", "Ann: yes\nBo: no\n");
    into(text, said("Bo", null, DAY, "Ann"));
    ImportOptions other = said("Cy", null, DAY.plusDays(1), "Ann");
    assertRefused(text, other, "already");
    ImportOptions anyway =
        new ImportOptions("Cy", null, null, DAY.plusDays(1), List.of("Ann"), null, true);
    assertThat(plan(text, anyway).known()).isNotNull();
    into(text, anyway);
    assertThat(query(interviews::interviews)).hasSize(2);
  }

  @Test
  void whatAnInterviewKeepsIsNotPassedOver() throws Exception {
    String id = ended();
    Path vtt = file("t.vtt", VTT);
    LocalDate other = DAY.plusDays(1);
    assertRefused(
        vtt, new ImportOptions(null, null, null, other, List.of("Ann"), id), other.toString());
    Path headed = file("t.txt", "Developer: Zoe\nTeam: payments\n\nAnn: a b\nBo: c\n");
    assertThat(plan(headed, intoInterview(id, "Ann")).remarks())
        .filteredOn(remark -> remark.contains("The file names"))
        .singleElement()
        .asString()
        .contains("Zoe");
    into(vtt, new ImportOptions(null, null, null, DAY, List.of("Ann"), id));
    assertThat(query(tx -> interviews.interview(tx, id)).orElseThrow().startedAt()).isEqualTo(NINE);
  }

  @Test
  void aRunningOrUnknownInterviewIsRefused() throws Exception {
    String id = ended();
    change(
        tx -> {
          Interview there = interviews.interview(tx, id).orElseThrow();
          interviews.save(
              tx,
              new Interview(
                  id, there.preparation(), NINE, null, TalkSource.KEYS, there.synthesis()));
          return true;
        });
    Path vtt = file("t.vtt", VTT);
    assertRefused(vtt, intoInterview(id, "Ann"), "running");
    assertRefused(vtt, intoInterview("nobody", "Ann"), "nobody");
    assertThat(notes(id)).hasSize(1);
  }

  @Test
  void whoIAmMustBeSaid() throws Exception {
    Path vtt = file("t.vtt", VTT);
    assertRefused(vtt, said(null, null, DAY, null), "Ann · Bo");
    assertRefused(vtt, said(null, null, DAY, "Zed"), "Zed");
    assertThat(query(interviews::interviews)).isEmpty();
    assertThat(plan(vtt, said("Bo", null, DAY, null)).mine()).containsExactly("Ann");
  }

  @Test
  void aBigTranscriptBacksUpFirst() throws Exception {
    Path text = file("big.txt", "Ann: a\nBo: b\n".repeat(Imports.BACKUP_FROM));
    assertThat(into(text, said("Bo", null, DAY, "Ann")).entries())
        .isEqualTo(2 * Imports.BACKUP_FROM);
    assertThat(workspace.backups().list()).hasSize(1);
  }

  private Interview prepared(String id, Tx tx) {
    String team = people.teamNamed(tx, "Payments").id();
    String developer = people.developerNamed(tx, "Bo", team).id();
    Interview made =
        new Interview(
            id,
            new Preparation(
                developer, team, DAY, DefaultScript.ID, "Half an hour", "", Consent.YES, false));
    interviews.save(tx, made);
    return made;
  }

  /** One that took half a minute, with a quote and one span of the interviewer. */
  private String ended() {
    return change(
        tx -> {
          Interview made = prepared(tx.newId(), tx).withStartedAt(NINE).withEndedAt(NINE + 30_000);
          interviews.save(tx, made);
          interviews.save(
              tx,
              new InterviewNote(
                  tx.newId(), made.id(), NINE + 500, null, NoteKind.QUOTE, "typed", null, null));
          spans.save(
              tx, List.of(new TalkSpan(tx.newId(), made.id(), NINE, NINE + 30_000L, Speaker.ME)));
          return made.id();
        });
  }

  private TalkShare share(Interview interview) {
    long start = interview.startedAt();
    return TalkShare.of(
        spansOf(interview.id()),
        new SessionTime(start, pauses(interview.id())),
        interview.endedAt());
  }

  private List<Pause> pauses(String id) {
    return query(tx -> interviews.pauses(tx, id));
  }

  private static ImportOptions said(String developer, String team, LocalDate day, String me) {
    return new ImportOptions(developer, team, null, day, me == null ? null : List.of(me), null);
  }

  private static ImportOptions intoInterview(String id, String me) {
    return new ImportOptions(null, null, null, null, List.of(me), id);
  }

  private void assertRefused(Path from, ImportOptions options, String says) {
    assertThatThrownBy(() -> into(from, options))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(NotImported.class)
        .hasMessageContaining(says);
  }

  private TranscriptPlan plan(Path from, ImportOptions options) throws Exception {
    TranscriptFile read = Imports.transcript(from, workspace.file());
    return query(tx -> Imports.plan(tx, read, options));
  }

  private Imported into(Path from, ImportOptions options) throws Exception {
    ImportFile read = Imports.read(Imports.Kind.TRANSCRIPT, from, workspace.file());
    return Imports.into(workspace, read, options).join().getFirst();
  }

  private Path example(String name) throws Exception {
    try (InputStream in =
        TranscriptImportTest.class.getResourceAsStream("/app/groundwork/samples/" + name)) {
      return Files.write(folder.resolve(name), in.readAllBytes());
    }
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<InterviewNote> notes(String id) {
    return query(tx -> interviews.notes(tx, id));
  }

  private List<TalkSpan> spansOf(String id) {
    return query(tx -> spans.of(tx, id));
  }

  private <T> T query(Work<T> work) {
    return workspace.query(work).join();
  }

  private <T> T change(Work<T> work) {
    return workspace.change("test", work).join();
  }
}
