package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.groundwork.model.evidence.Encounter;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.Saturation;
import app.groundwork.model.evidence.Saturation.Step;
import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncountersTest {
  @TempDir Path folder;
  private final Encounters encounters = new Encounters();
  private EvidenceFile file;

  @BeforeEach
  void open() throws Exception {
    file = new EvidenceFile(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void sessionsCountAlsoWhileTheyRunAndInterviewsOnceSomethingCameOfThem() {
    file.session("s1", "Ann", "core", true);
    file.session("s2", "Bo", null, false);
    file.interview("i1", "Cy", "ads", false);
    file.note("n1", "i1", 3, NoteKind.QUOTE);
    file.interview("silent", "Di", "ads", false);
    file.interview("mock", "Ed", "ads", true);
    file.note("n2", "mock", 3, NoteKind.QUOTE);
    String core = file.query(tx -> file.people.teamNamed(tx, "core").id());
    String ads = file.query(tx -> file.people.teamNamed(tx, "ads").id());
    assertThat(file.query(encounters::all))
        .containsExactlyInAnyOrder(
            encounter("s1", Method.SHADOWING, "Ann", core, true),
            encounter("s2", Method.SHADOWING, "Bo", null, false),
            encounter("i1", Method.INTERVIEW, "Cy", ads, true));
  }

  @Test
  void theFirstOfWhatIsPreparedFromThatDayOnIsPlanned() {
    LocalDate day = LocalDate.of(2026, 3, 10);
    prepare("late", "Ann", day.plusDays(9), false);
    prepare("next", "Ann", day, false);
    prepare("missed", "Ann", day.minusDays(1), false);
    prepare("mock", "Bo", day, true);
    file.interview("held", "Cy", null, false);
    Map<String, LocalDate> planned = file.query(tx -> encounters.planned(tx, day));
    assertThat(planned).isEqualTo(Map.of(developer("Ann"), day));
  }

  @Test
  void eachThatEndedBroughtWhatNoneBeforeDid() {
    for (String pain : List.of("slow", "queue", "alone")) {
      file.pain(pain);
    }
    file.session("s", "Ann", "core", true);
    file.entry("wait", "s", 12, 16, EntryKind.WAIT, 0);
    file.session("running", "Ann", null, false);
    file.entry("wish", "running", 1, EntryKind.WISH, 0);
    file.interview("brief", "Ann", "core", false);
    file.note("noted", "brief", 1, NoteKind.NOTE);
    file.interview("empty", "Bo", null, false);
    file.interview("full", "Cy", "ads", false);
    file.note("quote", "full", 5, NoteKind.QUOTE);
    file.interview("mock", "Ann", null, true);
    file.note("mocked", "mock", 1, NoteKind.QUOTE);
    file.link("slow", EvidenceFile.note("mocked"));
    file.link("slow", EvidenceFile.entry("wish"));
    file.link("slow", EvidenceFile.note("quote"));
    file.link("queue", EvidenceFile.note("quote"));
    file.link("slow", EvidenceFile.entry("wait"));
    file.link("alone", EvidenceFile.entry("wait"));
    // All began at once: by id then. In the empty interview nobody was heard.
    List<Step> steps = saturation().steps();
    assertThat(steps)
        .extracting(step -> step.meeting().id(), Step::newPainPoints, Step::allPainPoints)
        .containsExactly(tuple("brief", 0, 0), tuple("full", 2, 2), tuple("s", 1, 3));
  }

  @Test
  void tellsHowManyFindingsOfTheLatestThreeWaitInTheInbox() {
    file.pain("slow");
    for (String session : List.of("s1", "s2", "s3")) {
      file.session(session, "Ann", "core", true);
      file.entry(session + "wish", session, 1, EntryKind.WISH, 0);
      file.entry(session + "note", session, 2, EntryKind.NOTE, 0);
      file.entry(session + "hard", session, 3, EntryKind.ERROR, 2);
    }
    file.session("s4", "Bo", null, false);
    file.entry("s4wish", "s4", 1, EntryKind.WISH, 0);
    file.interview("i", "Cy", null, false);
    file.note("quote", "i", 5, NoteKind.QUOTE);
    file.note("said", "i", 6, NoteKind.NOTE);
    // All began at once: by id the latest three are s1, s2 and s3, with two findings each.
    assertThat(unsorted()).isEqualTo(6);
    file.link("slow", EvidenceFile.entry("s1wish"));
    file.run(tx -> file.links.dismiss(tx, EvidenceFile.entry("s2wish")));
    assertThat(unsorted()).isEqualTo(4);
    file.workspace.undo().join();
    assertThat(unsorted()).isEqualTo(5);
  }

  private int unsorted() {
    return saturation().unsorted();
  }

  private Saturation saturation() {
    return file.query(tx -> encounters.saturation(tx, encounters.all(tx), file.ledger.facts(tx)));
  }

  private Encounter encounter(
      String id, Method method, String name, @Nullable String team, boolean ended) {
    return new Encounter(id, method, developer(name), team, EvidenceFile.START, Consent.YES, ended);
  }

  private String developer(String name) {
    return file.query(tx -> file.people.developerNamed(tx, name, null).id());
  }

  private void prepare(String id, String developer, LocalDate day, boolean practice) {
    file.run(
        tx ->
            file.interviews.save(
                tx,
                new Interview(
                    id,
                    new Preparation(
                        file.people.developerNamed(tx, developer, null).id(),
                        null,
                        day,
                        DefaultScript.ID,
                        "Half-hour interview",
                        "",
                        Consent.YES,
                        practice))));
  }
}
