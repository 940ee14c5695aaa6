package app.groundwork.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Search;
import app.groundwork.store.Setup;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewedPeople;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.Pseudonymise.Preview;
import app.groundwork.store.people.Pseudonymise.Word;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of interviews when something is done to the people in them. */
class InterviewsOfPeopleTest {
  @TempDir Path folder;
  private final PeopleStore people = new PeopleStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewPreparation preparation = new InterviewPreparation(people, interviews);
  private final InterviewScripts scripts = new InterviewScripts();
  private final Syntheses syntheses = new Syntheses();
  private Workspace workspace;

  @BeforeEach
  void open() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private <T> T change(Work<T> work) {
    return workspace.change("test", work).join();
  }

  private <T> T query(Work<T> work) {
    return workspace.query(work).join();
  }

  /** A held interview with texts of all kinds that name the developer. */
  private Interview held(String name) {
    return change(
        tx -> {
          Interview made =
              preparation.prepare(tx, name, "Payments", Consent.NOT_ASKED, LocalDate.EPOCH);
          preparation.change(tx, made.id(), one -> one.withPurpose("why " + name + " waits"));
          preparation.setOwn(tx, made.id(), 0, "What did " + name + " do?");
          scripts.fill(tx, made.id(), name, "what " + name + " wants");
          Interview now = interviews.interview(tx, made.id()).orElseThrow();
          interviews.save(tx, now.withStartedAt(1_000).withEndedAt(60_000));
          InterviewNote note =
              new InterviewNote(
                  tx.newId(),
                  made.id(),
                  2_000,
                  null,
                  NoteKind.QUOTE,
                  "call me " + name,
                  null,
                  null);
          interviews.save(tx, note);
          syntheses.save(
              tx,
              new Finding(
                  tx.newId(),
                  made.id(),
                  note.id(),
                  FindingRole.SURPRISE,
                  null,
                  null,
                  name + " laughed"));
          return now;
        });
  }

  private Map<String, String> slots(Interview interview) {
    return query(tx -> scripts.slots(tx, interview.id()));
  }

  private List<String> ids(Work<List<Interview>> asked) {
    return query(asked).stream().map(Interview::id).toList();
  }

  private long rows(String table) {
    return query(tx -> tx.handle().select("SELECT count(*) FROM " + table).mapTo(Long.class).one());
  }

  @Test
  void aPseudonymStandsInEveryTextOfTheirInterviews() {
    Interview held = held("Lena");
    String developer = held.preparation().developerId();
    change(
        tx -> {
          tx.handle().execute("INSERT INTO assumption VALUES ('a', 'Lena builds her own')");
          tx.handle().execute("INSERT INTO theme (id, name) VALUES ('t', 'Lena''s tools')");
          tx.handle()
              .execute(
                  "INSERT INTO pain_point (id, title, theme_id) VALUES ('p', 'Lena waits', 't')");
          tx.handle().execute("INSERT INTO script (id, title) VALUES ('s', 'For Lena')");
          tx.handle()
              .execute(
                  "INSERT INTO interview_action (id, interview_id, text, owner)"
                      + " VALUES ('x', ?, 'ask Lena', 'Lena')",
                  held.id());
          return true;
        });
    Pseudonymise pseudonymise = new Pseudonymise(workspace);
    Preview preview = pseudonymise.preview(developer).join();
    Word whole = preview.words().getFirst();
    assertThat(whole.notes()).isEqualTo(1);
    assertThat(whole.interviews())
        .as("purpose, question, slot and its name, context, action and its owner")
        .isEqualTo(7);
    assertThat(whole.elsewhere()).isEqualTo(4);
    pseudonymise.run(preview, List.of("Lena"), List.of()).join();
    List<String> left =
        query(
            tx -> {
              List<String> found = new ArrayList<>();
              NamedTexts.each(tx, (place, key, text) -> found.add(key + " " + text));
              return found;
            });
    assertThat(left).isNotEmpty().noneMatch(text -> text.contains("Lena"));
    assertThat(slots(held)).containsEntry("Developer 1", "what Developer 1 wants");
    change(
        tx -> {
          scripts.fill(tx, held.id(), "Developer 1", "");
          return true;
        });
    assertThat(slots(held)).isEmpty();
    assertThat(new Search(workspace).find("Lena").join()).isEmpty();
    assertThat(new Search(workspace).find("call me").join()).hasSize(1);
  }

  @Test
  void whoIsRemovedTakesTheirInterviewsAlongAndUndoBringsAllBack() {
    Interview held = held("Lena");
    held("Zoë");
    String developer = held.preparation().developerId();
    InterviewedPeople.Holdings holdings =
        query(tx -> new InterviewedPeople().heldBy(tx, developer));
    assertThat(holdings).isEqualTo(new InterviewedPeople.Holdings(1, 1));
    change(
        tx -> {
          people.removeDeveloper(tx, developer);
          return true;
        });
    assertThat(ids(interviews::interviews)).hasSize(1);
    assertThat(rows("interview_note")).isEqualTo(1);
    assertThat(new Search(workspace).find("Lena").join()).isEmpty();
    workspace.undo().join();
    assertThat(ids(interviews::interviews)).hasSize(2);
    assertThat(rows("interview_finding")).isEqualTo(2);
    List<String> own = query(tx -> preparation.own(tx, held.id()));
    assertThat(own).contains("What did Lena do?");
    assertThat(new Search(workspace).find("call me Lena").join()).isNotEmpty();
  }

  @Test
  void mergedPeopleHaveTheInterviewsOfBoth() {
    Interview kept = held("Lena");
    Interview gone = held("Lenna");
    String id = kept.preparation().developerId();
    boolean merged =
        change(tx -> new PeopleMerge(people).developers(tx, id, gone.preparation().developerId()));
    assertThat(merged).isTrue();
    assertThat(ids(tx -> interviews.ofDeveloper(tx, id))).hasSize(2);
    String team = kept.preparation().teamId();
    change(tx -> people.teamNamed(tx, "Invoicing"));
    String other = query(people::teams).getFirst().id();
    boolean joined = change(tx -> new PeopleMerge(people).teams(tx, other, team));
    assertThat(joined).isTrue();
    assertThat(ids(tx -> interviews.ofTeam(tx, other))).hasSize(2);
  }

  @Test
  void searchFindsAnInterviewByItsPeopleAlsoOnceTheyAreRenamed() {
    Interview held = held("Lena");
    Search search = new Search(workspace);
    assertThat(search.findNamed("payments lena").join())
        .anyMatch(hit -> hit.item().id().equals(held.id()));
    change(
        tx ->
            people.save(
                tx,
                people
                    .developer(tx, held.preparation().developerId())
                    .orElseThrow()
                    .withName("Ada")));
    assertThat(search.findNamed("payments ada").join())
        .anyMatch(hit -> hit.item().id().equals(held.id()));
    change(
        tx -> {
          interviews.remove(tx, held.id());
          return true;
        });
    assertThat(search.find("call me").join()).isEmpty();
    workspace.undo().join();
    assertThat(search.find("call me").join())
        .first()
        .satisfies(
            hit -> {
              assertThat(hit.item().kind()).isEqualTo(InterviewsStore.NOTE);
              assertThat(hit.within()).isEqualTo("why Lena waits");
            });
  }
}
