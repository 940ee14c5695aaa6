package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.ShadowSession;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsViewModelTest {
  @TempDir Path folder;
  private ScreenFile file;
  private SessionsViewModel list;

  @BeforeEach
  void open() throws Exception {
    file = new ScreenFile(folder);
    list = new SessionsViewModel(file.workspace, file.context);
  }

  @AfterEach
  void close() {
    list.close();
    file.close();
  }

  @Test
  void followsTheFileNewestFirst() {
    assertThat(list.loaded().get()).isTrue();
    assertThat(list.rows()).isEmpty();
    ShadowSession early = file.start("dev 1");
    file.change(
        tx -> {
          file.capture.stop(tx, early.id(), file.clock.millis());
          return true;
        });
    assertThat(list.running()).isEmpty();
    file.pass(60_000);
    ShadowSession late = file.start("dev 2");
    assertThat(list.rows()).extracting(row -> row.developer()).containsExactly("dev 2", "dev 1");
    assertThat(list.running()).contains(late);
    assertThat(list.row(early.id())).isPresent();
  }

  @Test
  void saysHowLongASessionLastedWithoutItsPauses() {
    ShadowSession session = file.start("dev 1");
    file.pass(600_000);
    file.change(
        tx -> {
          file.capture.pause(tx, session.id(), file.clock.millis() - 240_000);
          return true;
        });
    assertThat(list.rows().getFirst().elapsedMs()).isNull();
    file.change(
        tx -> {
          file.capture.stop(tx, session.id(), file.clock.millis());
          return true;
        });
    assertThat(list.rows().getFirst().elapsedMs()).isEqualTo(360_000);
  }

  @Test
  void aRemovedSessionComesBackWithItsLog() {
    ShadowSession session = file.start("dev 1");
    file.log(session, "one");
    list.remove(session.id());
    assertThat(list.rows()).isEmpty();
    assertThat(file.said).containsExactly("Session removed");
    file.notices.offered.run();
    assertThat(list.row(session.id())).isPresent();
    assertThat(file.log(session)).hasSize(1);
  }

  @Test
  void aFailedRemovalIsToldAndChangesNothing() {
    ShadowSession session = file.start("dev 1");
    file.disk.failAt(1, false);
    list.remove(session.id());
    assertThat(file.said.getFirst()).contains("disk is full");
    assertThat(list.rows()).hasSize(1);
  }

  @Test
  void aListThatCannotBeReadIsTold() {
    file.start("dev 1");
    file.disk.failReadsOf("shadow_session");
    SessionsViewModel other = new SessionsViewModel(file.workspace, file.context);
    assertThat(other.loaded().get()).isFalse();
    assertThat(file.said).hasSize(1);
    file.disk.failReadsOf("");
    file.start("dev 2");
    assertThat(other.rows()).hasSize(2);
    other.close();
  }
}
