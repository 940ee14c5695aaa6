package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.ui.kit.DraftText.State;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class DraftKeeperTest {
  private final HandDelay delay = new HandDelay();
  private final List<String> written = new ArrayList<>();
  private final List<CompletableFuture<Void>> writes = new ArrayList<>();
  private State state = State.SAVED;
  private final DraftKeeper keeper =
      new DraftKeeper("", this::write, delay, Runnable::run, now -> state = now);

  private CompletableFuture<Void> write(String text) {
    written.add(text);
    CompletableFuture<Void> write = new CompletableFuture<>();
    writes.add(write);
    return write;
  }

  @Test
  void typingIsWrittenWithinAQuarterOfASecondAlsoWhileItGoesOn() {
    for (int i = 1; i <= 10; i++) {
      keeper.typed("a".repeat(i));
      delay.pass(50);
    }
    assertThat(written).first().isEqualTo("aaaa");
    assertThat(state).isEqualTo(State.UNSAVED);
    assertThat(writes).as("one write at a time").hasSize(1);
  }

  @Test
  void whatWasTypedDuringAWriteFollowsIt() {
    keeper.typed("one");
    delay.pass(250);
    keeper.typed("one two");
    writes.getFirst().complete(null);
    assertThat(keeper.isClean()).isFalse();
    delay.pass(250);
    writes.getLast().complete(null);
    assertThat(written).containsExactly("one", "one two");
    assertThat(keeper.isClean()).isTrue();
    assertThat(state).isEqualTo(State.SAVED);
  }

  @Test
  void aFailedWriteIsTriedAgainUntilItSucceeds() {
    keeper.typed("kept");
    delay.pass(250);
    writes.getFirst().completeExceptionally(new IllegalStateException("disk full"));
    assertThat(state).isEqualTo(State.FAILED);
    delay.pass(1000);
    writes.get(1).completeExceptionally(new IllegalStateException("disk full"));
    delay.pass(1000);
    assertThat(writes).as("waits longer each time").hasSize(2);
    delay.pass(1000);
    writes.get(2).complete(null);
    assertThat(written).containsOnly("kept").hasSize(3);
    assertThat(state).isEqualTo(State.SAVED);
  }

  @Test
  void flushEndsWhenAllIsWrittenAndFailsWhenAWriteDoes() {
    keeper.typed("a");
    CompletableFuture<Void> first = keeper.flush();
    keeper.typed("ab");
    CompletableFuture<Void> second = keeper.flush();
    writes.getFirst().complete(null);
    assertThat(first).isDone();
    assertThat(second).isNotDone();
    writes.get(1).complete(null);
    assertThat(second).isCompleted();
    keeper.typed("abc");
    CompletableFuture<Void> third = keeper.flush();
    writes.get(2).completeExceptionally(new IllegalStateException("disk full"));
    assertThat(third).isCompletedExceptionally();
  }

  @Test
  void typingBackToWhatIsSavedNeedsNoWrite() {
    keeper.typed("a");
    keeper.typed("");
    delay.pass(1000);
    assertThat(written).isEmpty();
    assertThat(state).isEqualTo(State.SAVED);
  }

  @Test
  void whateverHappensTheLastTextIsWrittenLast() {
    for (int seed = 0; seed < 500; seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      HandDelay hand = new HandDelay();
      List<String> file = new ArrayList<>(List.of(""));
      List<Runnable> pending = new ArrayList<>();
      DraftKeeper kept =
          new DraftKeeper(
              "",
              text -> {
                CompletableFuture<Void> write = new CompletableFuture<>();
                pending.add(
                    () -> {
                      if (random.nextInt(4) == 0) {
                        write.completeExceptionally(new IllegalStateException());
                      } else {
                        file.add(text);
                        write.complete(null);
                      }
                    });
                return write;
              },
              hand,
              Runnable::run,
              now -> {});
      String text = "";
      for (int step = 0; step < 30; step++) {
        switch (random.nextInt(4)) {
          case 0, 1 -> kept.typed(text = text + random.nextInt(10));
          case 2 -> hand.pass(random.nextInt(400));
          default -> {
            if (!pending.isEmpty()) {
              pending.removeFirst().run();
            }
          }
        }
      }
      for (int i = 0; i < 200 && !kept.isClean(); i++) {
        hand.pass(5000);
        if (!pending.isEmpty()) {
          pending.removeFirst().run();
        }
      }
      assertThat(file.getLast()).as("seed %d", seed).isEqualTo(text);
      assertThat(kept.isClean()).isTrue();
    }
  }
}
