package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.EmptyState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

class InterviewsViewTest extends FxTest {
  @TempDir Path folder;
  private final List<Runnable> waiting = new ArrayList<>();

  /** Each return to the list makes one; what was left must not be kept by what lives on. */
  @Test
  void aListThatWasLeftHearsNothingMore() throws Exception {
    AreaContext context =
        new AreaContext(
            waiting::add, new HandClock(), new Nowhere(), new SaidNotices(), new TestDesk());
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread())) {
      fx(
          () -> {
            InterviewsViewModel model = new InterviewsViewModel(workspace, context);
            InterviewsView left = list(model);
            InterviewsView stays = list(model);
            left.close();
            while (!waiting.isEmpty()) {
              waiting.removeFirst().run();
            }
            assertThat(model.loaded().get()).isTrue();
            assertThat(stays.getChildren()).hasSize(1);
            assertThat(left.getChildren()).isEmpty();
            stays.close();
            model.close();
            return left;
          });
    }
  }

  private static InterviewsView list(InterviewsViewModel model) {
    EmptyState empty = new EmptyState(Feather.MESSAGE_CIRCLE, "None", "Prepare one", null);
    return new InterviewsView(model, null, List::of, empty, new TalkTrendViewModel(model));
  }
}
