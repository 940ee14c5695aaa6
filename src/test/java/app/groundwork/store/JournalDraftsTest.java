package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Drafts.Draft;
import app.groundwork.store.interviews.InterviewCapture;
import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalDraftsTest {
  private static final Setup SETUP = Setup.standard().sameThread();

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), SETUP);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void put(String key, String text) {
    workspace.drafts().put(key, new Draft(text, 1)).join();
  }

  private Map<String, String> drafts() {
    return workspace.query(tx -> new TreeMap<>(Drafts.under(tx, ""))).join();
  }

  private Interview prepare() {
    return workspace
        .change(
            "prepare",
            tx ->
                new InterviewPreparation(new PeopleStore(), new InterviewsStore())
                    .prepare(tx, "Lena", "", Consent.NOT_ASKED, LocalDate.EPOCH))
        .join();
  }

  private void remove(Interview interview) {
    workspace
        .change(
            "remove",
            tx -> {
              new InterviewsStore().remove(tx, interview.id());
              return true;
            })
        .join();
  }

  @Test
  void goWithWhatTheyBelongToAndComeBackWithIt() {
    Interview interview = prepare();
    String line = InterviewCapture.draftKey(interview.id());
    put(line, "half a note");
    put(line + "/them", "them");
    put("interviews.prepare/" + interview.id() + "/team/", "Paym");
    put("interviews.prepare/new/team/", "Search");
    Map<String, String> all = drafts();
    assertThat(all).hasSize(4);

    remove(interview);
    assertThat(drafts()).containsOnlyKeys("interviews.prepare/new/team/");
    workspace.undo().join();
    assertThat(drafts()).isEqualTo(all);
    workspace.redo().join();
    assertThat(drafts()).containsOnlyKeys("interviews.prepare/new/team/");
    workspace.undo().join();
    assertThat(drafts()).isEqualTo(all);
  }

  @Test
  void goWithTheDeveloperAndComeBackAfterAReopening() throws Exception {
    Interview interview = prepare();
    put(InterviewCapture.draftKey(interview.id()), "half a note");
    workspace
        .change(
            "remove",
            tx -> {
              new PeopleStore().removeDeveloper(tx, interview.preparation().developerId());
              return true;
            })
        .join();
    assertThat(drafts()).isEmpty();
    workspace.close();
    workspace = Workspace.open(folder.resolve("w.groundwork"), SETUP);
    assertThat(drafts()).isEmpty();
    workspace.undo().join();
    assertThat(drafts()).containsValue("half a note");
  }

  @Test
  void whatWasUndoneTakesItsDraftsAlongAndRedoBringsThemBack() {
    Interview interview = prepare();
    put(InterviewCapture.draftKey(interview.id()), "half a note");
    workspace.undo().join();
    assertThat(drafts()).isEmpty();
    workspace.redo().join();
    assertThat(drafts()).containsValue("half a note");
  }

  @Test
  void setAsideTheyComeBackButNeverOverWhatWasTypedSince() {
    put("form/a", "one");
    put("form/b", "two");
    workspace
        .change(
            "send",
            tx -> {
              Drafts.setAside(tx, "form/");
              return new PeopleStore().teamNamed(tx, "Payments");
            })
        .join();
    assertThat(drafts()).isEmpty();
    put("form/b", "newer");
    workspace.undo().join();
    assertThat(drafts()).containsExactly(Map.entry("form/a", "one"), Map.entry("form/b", "newer"));
    put("form/a", "one more");
    workspace.redo().join();
    assertThat(drafts())
        .as("what was typed since stays")
        .containsExactly(Map.entry("form/a", "one more"), Map.entry("form/b", "newer"));
    put("form/a", "");
    put("form/b", "");
    workspace.undo().join();
    assertThat(drafts()).containsExactly(Map.entry("form/a", "one"), Map.entry("form/b", "two"));
  }

  @Test
  void thoseOfWhatIsGoneNowhereStayInTheFile() throws Exception {
    Interview interview = prepare();
    remove(interview);
    put(InterviewCapture.draftKey(interview.id()), "typed while it was removed");
    put("interviews.prepare/new/purpose/", "why");
    Interview kept = prepare();
    put(InterviewCapture.draftKey(kept.id()), "half a note");
    workspace.close();
    workspace = Workspace.open(folder.resolve("w.groundwork"), SETUP);
    assertThat(drafts())
        .containsOnlyKeys("interviews.prepare/new/purpose/", InterviewCapture.draftKey(kept.id()));
  }

  @Test
  void nothingOfThemIsLeftOnceSomethingIsForgotten() {
    Interview interview = prepare();
    put(InterviewCapture.draftKey(interview.id()), "half a note");
    remove(interview);
    workspace.forget(0, tx -> true).join();
    assertThat(
            workspace
                .query(
                    tx -> tx.handle().select("SELECT c1 FROM journal").mapTo(String.class).list())
                .join())
        .isEmpty();
    assertThat(drafts()).isEmpty();
  }
}
