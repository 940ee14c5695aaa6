package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasksTest {
  private final ArrayDeque<Runnable> background = new ArrayDeque<>();
  private final List<Object> told = new ArrayList<>();
  private final Tasks tasks = new Tasks(background::add, Runnable::run);

  @Test
  void ofTwoInOneSlotTheLaterWins() {
    tasks.start("search", progress -> "a", told::add, told::add);
    tasks.start("search", progress -> "ab", told::add, told::add);
    tasks.start("export", progress -> "file", told::add, told::add);
    while (!background.isEmpty()) {
      background.poll().run();
    }
    assertThat(told).containsExactly("ab", "file");
  }

  @Test
  void progressIsToldAndACancelledJobStopsAtItsNextWord() {
    List<Double> reached = new ArrayList<>();
    Tasks.Running[] running = new Tasks.Running[1];
    running[0] =
        tasks.start(
            "export",
            progress -> {
              progress.accept(0.5);
              reached.add(running[0].progressProperty().get());
              running[0].cancel();
              progress.accept(0.6);
              reached.add(0.6);
              return "never";
            },
            told::add,
            told::add);
    assertThat(running[0].progressProperty().get()).isEqualTo(-1);
    background.poll().run();
    assertThat(reached).containsExactly(0.5);
    assertThat(told).isEmpty();
  }

  @Test
  void aFailureIsTold() {
    IOException failure = new IOException("disk full");
    tasks.start(
        "export",
        progress -> {
          throw failure;
        },
        told::add,
        told::add);
    background.poll().run();
    assertThat(told).containsExactly(failure);
  }
}
