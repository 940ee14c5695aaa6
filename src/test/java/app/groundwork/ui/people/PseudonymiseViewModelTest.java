package app.groundwork.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Developer;
import app.groundwork.store.Backups.Backup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymiseViewModelTest {
  @TempDir Path folder;

  @Test
  void theNameGoesFromThePeopleAndTheirBackupsOnlyWhenItIsRun() throws Exception {
    try (PeopleFile file = new PeopleFile(folder)) {
      file.session("Tomas Okafor", "Payments", "Tomas asks in the chat");
      file.workspace.backups().make().join();
      file.clock.pass(Duration.ofHours(2));
      Developer tomas = file.developer("Tomas Okafor", null);
      List<String> done = new ArrayList<>();
      PseudonymiseViewModel model =
          new PseudonymiseViewModel(
              file.workspace, file.context, tomas.id(), () -> done.add("done"));
      assertThat(model.preview().get().words()).hasSize(3);
      assertThat(model.replaces("Tomas")).isTrue();
      Backup old = model.backups().get().keySet().iterator().next();
      assertThat(model.deletes(old)).isTrue();
      assertThat(file.now(tomas).name()).isEqualTo("Tomas Okafor");
      model.setReplaced("Okafor", false);
      assertThat(model.deletes(old)).isTrue();
      model.run();
      model.run();
      assertThat(done).containsExactly("done");
      assertThat(file.now(tomas).name()).isEqualTo("Developer 1");
      assertThat(file.now(tomas).isPseudonymised()).isTrue();
      String session = file.query(file.sessions::sessions).getFirst().id();
      assertThat(file.query(tx -> file.sessions.log(tx, session)).getFirst().text())
          .isEqualTo("Developer 1 asks in the chat");
      assertThat(file.workspace.backups().list()).doesNotContain(old);
      assertThat(file.said).hasSize(1);
      assertThat(file.workspace.undoState().join().undo()).isNull();
    }
  }

  @Test
  void whatStaysOfTheNameIsSaidBeforeAndAfter() throws Exception {
    try (PeopleFile file = new PeopleFile(folder)) {
      file.session("Tomas Okafor", "Payments", "Tomas asks in the chat", "Tomas Okafor waits");
      file.developer("Tomas Berg", "Payments");
      Developer tomas = file.developer("Tomas Okafor", null);
      PseudonymiseViewModel model =
          new PseudonymiseViewModel(file.workspace, file.context, tomas.id(), () -> {});
      assertThat(model.replaces("Tomas")).as("also in another name").isFalse();
      assertThat(model.staying()).isEqualTo("“Tomas” stays: once in entries.");
      model.setReplaced("Okafor", false);
      assertThat(model.staying())
          .as("nowhere but in the whole name")
          .isEqualTo("“Tomas” stays: once in entries.");
      model.setReplaced("Tomas", true);
      assertThat(model.staying()).isEmpty();
      model.setReplaced("Tomas", false);
      model.run();
      assertThat(file.said.getLast())
          .contains("“Tomas” stays: once in entries.")
          .doesNotContain("gone for good")
          .doesNotContain("Okafor");
    }
  }
}
