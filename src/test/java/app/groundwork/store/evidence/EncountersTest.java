package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Encounter;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
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
            new Encounter(Method.SHADOWING, developer("Ann"), core, EvidenceFile.START),
            new Encounter(Method.SHADOWING, developer("Bo"), null, EvidenceFile.START),
            new Encounter(Method.INTERVIEW, developer("Cy"), ads, EvidenceFile.START));
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
