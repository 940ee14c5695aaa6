package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A synthesis, its interview and all of them are taken out of the workspace by keyboard. */
class InterviewReportStoryTest extends WindowStory {
  private String ended() throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup())) {
      return workspace
          .change(
              "test",
              tx -> {
                String developer = new PeopleStore().developerNamed(tx, "dev 1", null).id();
                Preparation known =
                    new Preparation(
                        developer,
                        null,
                        LocalDate.of(2026, 3, 31),
                        "s",
                        "Script",
                        "why",
                        Consent.YES,
                        false);
                Interview interview =
                    new Interview(tx.newId(), known).withStartedAt(1_774_947_600_000L);
                new InterviewsStore().save(tx, interview.withEndedAt(1_774_949_400_000L));
                return interview.id();
              })
          .join();
    }
  }

  private void save(String action, Path to) {
    saveTo.set(to);
    press(KeyCode.CONTROL, KeyCode.K);
    type(action);
    press(KeyCode.ENTER);
    waitFor(action, () -> Files.exists(to));
    settle();
  }

  @Test
  void byName() throws Exception {
    String id = ended();
    open();
    navigate(new ItemRef(InterviewsStore.INTERVIEW, id));
    save("Save synthesis", folder.resolve("s.md"));
    assertThat(folder.resolve("s.md")).content().startsWith("# Synthesis: dev 1\n");
    save("Save interview", folder.resolve("i.md"));
    assertThat(folder.resolve("i.md")).content().startsWith("# Interview with dev 1\n");
    save("Export all syntheses", folder.resolve("all.json"));
    assertThat(folder.resolve("all.json")).content().contains("\"groundwork.synthesis\"");
    press(KeyCode.CONTROL, KeyCode.K);
    type("Copy synthesis");
    press(KeyCode.ENTER);
    waitFor("the copy", () -> copied.get().startsWith("# Synthesis: dev 1\n"));
  }
}
