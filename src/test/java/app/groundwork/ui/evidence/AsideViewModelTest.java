package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Theme;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.ui.following.AsideViewModel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test's thread is the screen's. */
class AsideViewModelTest {
  @TempDir Path folder;
  private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final Semaphore reads = new Semaphore(1);
  private final EvidenceStore evidence = new EvidenceStore();
  private ResearchFile file;
  private AsideViewModel<Integer> model;
  private volatile Thread writing = Thread.currentThread();

  /** Of reads, which are one at a time. */
  private volatile int begun;

  private int heardOf;
  private int written;

  @BeforeEach
  void open() throws Exception {
    file = new ResearchFile(folder, Setup.standard(), screen::add);
    file.workspace.onChanged(change -> screen.add(() -> heardOf++));
    model =
        new AsideViewModel<>(file.workspace, file.context, Set.of(EvidenceStore.THEME), this::read);
    model.setLooking(true);
    await(() -> model.shown().get() != null);
  }

  @AfterEach
  void close() {
    reads.release(100);
    model.close();
    file.close();
  }

  @SuppressWarnings("NonAtomicOperationOnVolatileField")
  private Integer read(Tx tx) {
    begun++;
    int now = evidence.themes(tx).size();
    if (Thread.currentThread() != writing) {
      reads.acquireUninterruptibly();
    }
    return now;
  }

  /** Another theme, until the screen has heard of it. */
  private void write() {
    int before = heardOf;
    file.run(
        tx -> {
          writing = Thread.currentThread();
          evidence.save(tx, new Theme("t" + written, "Theme " + written));
        });
    written++;
    await(() -> heardOf > before);
  }

  private void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("time is up").isLessThan(end);
      try {
        Runnable task = screen.poll(10, TimeUnit.MILLISECONDS);
        if (task != null) {
          task.run();
        }
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Test
  void whatIsWrittenFasterThanItIsReadIsShownAfterAFewRounds() {
    assertThat(model.shown().get()).isZero();
    write();
    for (int round = 0; round < AsideViewModel.ROUNDS; round++) {
      // Under way is an answer that will be behind.
      write();
      int before = begun;
      reads.release();
      await(() -> begun > before);
    }
    await(() -> model.shown().get() > 0);
    assertThat(model.shown().get()).isEqualTo(written);
    write();
    reads.release();
    await(() -> model.shown().get() == written);
  }
}
