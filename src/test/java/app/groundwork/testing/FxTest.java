package app.groundwork.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.ui.kit.FxThread;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;

/**
 * A screen test extends this class. It runs on the desktop of {@code com.sun.glass.ui.testbed}: no
 * display, one screen of 2560×1440, real focus and modality. Every test gets a new {@link #stage},
 * and after it all windows are hidden, the clipboard is emptied, and what was thrown on the JavaFX
 * thread fails the test. The pointer starts in the far corner.
 *
 * <p>How to write a screen story:
 *
 * <pre>{@code
 * class StartStoryTest extends FxTest {
 *   @TempDir Path folder;
 *
 *   @Test
 *   void aSessionStartsByKeyboardAlone() throws Exception {
 *     try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard())) {
 *       show(() -> new ShadowingArea(workspace, context).view(), 1280, 800);
 *       focus(named("Developer"));               // a field is called what its label says
 *       type("dev1");                            // goes to the focused node, any letters
 *       press(KeyCode.ENTER);                    // one key, or a chord: press(CONTROL, Z)
 *       waitFor("the clock", () -> exists("Capture field"));
 *       assertFocused("Capture field");
 *       assertThat(workspace.query(...).get()).isEqualTo(...);   // what is in the file counts
 *     }
 *   }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>The test runs on a thread of its own. Touch nodes only inside {@link #fx}; commits come
 *       back later, so look with {@link #waitFor} and never sleep.
 *   <li>Find things as a user or a screen reader does, by {@link #named name}; by {@link #id} only
 *       what has no name.
 *   <li>Use keys and {@link #fire} for most things; the mouse ({@link #click}, {@link #drag}) where
 *       the gesture itself is the point.
 * </ul>
 */
@ResourceLock("toolkit")
public abstract class FxTest {
  private static final long LIMIT_SECONDS = 10;

  /** TestFX's robot, for what has no method here; give it {@link Motion#DIRECT}. */
  protected final FxRobot robot = new FxRobot();

  /** A window of this test's own; {@link #show} shows it. */
  protected Stage stage;

  /**
   * What was thrown on the JavaFX thread and not caught; a test that means it clears the list. It
   * stands in front of the program's own handler.
   */
  protected final List<Throwable> uncaught = new CopyOnWriteArrayList<>();

  private Robot hand;

  /** Starts JavaFX; a program of its own that tells a story calls it first. */
  @BeforeAll
  protected static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
  }

  /** Makes {@link #stage}; a program of its own that tells a story calls it second. */
  @BeforeEach
  protected final void makeStage() {
    fx(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
          stage = new Stage();
          hand = new Robot();
          hand.mouseMove(2559, 1439);
          return null;
        });
  }

  @AfterEach
  final void putBack() {
    fx(
        () -> {
          for (Window window : Window.getWindows().toArray(Window[]::new)) {
            window.hide();
          }
          Clipboard.getSystemClipboard().clear();
          return null;
        });
    settle();
    assertThat(uncaught).as("thrown on the JavaFX thread").isEmpty();
  }

  /** Shows {@code root}, made on the JavaFX thread, in the test's window at (0, 0), with focus. */
  protected final <P extends Parent> P show(Callable<P> root, double width, double height) {
    P shown =
        fx(
            () -> {
              P made = root.call();
              stage.setScene(new Scene(made, width, height));
              stage.setX(0);
              stage.setY(0);
              stage.show();
              return made;
            });
    settle();
    return shown;
  }

  /** Runs {@code work} on the JavaFX thread; its result, or its exception as it was thrown. */
  protected static <T> T fx(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    FxThread.EXECUTOR.execute(task);
    try {
      return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw FxTest.<RuntimeException>asItIs(e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      throw new AssertionError("The JavaFX thread is busy for more than 10 s", e);
    }
  }

  /** Waits until what is under way on the JavaFX thread is done, laid out and drawn. */
  protected static void settle() {
    int[] pulses = {0};
    waitFor("two pulses", () -> ++pulses[0] == 2);
  }

  /**
   * Waits until {@code condition}, asked at every pulse on the JavaFX thread, is true; fails after
   * 10 s.
   *
   * @param what is waited for, for the message
   */
  protected static void waitFor(String what, Callable<Boolean> condition) {
    CompletableFuture<Void> met = new CompletableFuture<>();
    FxThread.EXECUTOR.execute(
        () ->
            new AnimationTimer() {
              @Override
              public void handle(long now) {
                try {
                  if (!met.isDone() && condition.call()) {
                    met.complete(null);
                  }
                } catch (Exception e) {
                  met.completeExceptionally(e);
                }
                if (met.isDone()) {
                  stop();
                }
              }
            }.start());
    try {
      met.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw FxTest.<RuntimeException>asItIs(e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      met.cancel(false);
      throw new AssertionError("Waited " + LIMIT_SECONDS + " s in vain for " + what, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E asItIs(Throwable e) throws E {
    throw (E) e;
  }

  /**
   * The node of that name in any window, the front one first: what a screen reader would say. Waits
   * until it is there.
   */
  protected static Node named(String name) {
    return named(Node.class, name);
  }

  /** The same, of that type. */
  protected static <N extends Node> N named(Class<N> type, String name) {
    waitFor("‘" + name + "’ on the screen", () -> Names.find(type, name).isPresent());
    return fx(() -> Names.find(type, name).orElseThrow());
  }

  /** True if something of that name can be seen now; call inside {@link #fx} or a wait. */
  protected static boolean exists(String name) {
    return Names.find(Node.class, name).isPresent();
  }

  /** The node of that name as it is now; call inside {@link #fx} or a wait. */
  protected static Node find(String name) {
    return Names.find(Node.class, name).orElseThrow(() -> new AssertionError("No ‘" + name + "’"));
  }

  /** True if {@code part} can be read somewhere now; call inside {@link #fx} or a wait. */
  protected static boolean shows(String part) {
    return Names.shows(part);
  }

  /** The node with that id, in any window. Waits until it is there. */
  protected static <N extends Node> N id(Class<N> type, String id) {
    waitFor("#" + id + " on the screen", () -> Names.findId(type, id).isPresent());
    return fx(() -> Names.findId(type, id).orElseThrow());
  }

  /** Gives {@code node} the focus, as Tab would. */
  protected final void focus(Node node) {
    fx(
        () -> {
          node.requestFocus();
          return null;
        });
    waitFor("the focus on " + node, node::isFocused);
  }

  /** Types into whatever has the focus; any letters, as they come from any keyboard. */
  protected final void type(String text) {
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            letter -> asTheToolkit(() -> Names.focused().orElseThrow().fireEvent(typed(letter))));
    settle();
  }

  private static KeyEvent typed(String letter) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
  }

  /** Presses one key, or several together; they are let go in the opposite order. */
  protected final void press(KeyCode... chord) {
    down(chord);
    up(chord);
  }

  /** Presses the keys, one after the other, and keeps them down. */
  protected final void down(KeyCode... keys) {
    for (KeyCode key : keys) {
      hand(hand -> hand.keyPress(key));
    }
  }

  /** Lets the keys go, the last first. */
  protected final void up(KeyCode... keys) {
    for (KeyCode key : List.of(keys).reversed()) {
      hand(hand -> hand.keyRelease(key));
    }
  }

  /** Fires the button's own action without the mouse. */
  protected final void fire(ButtonBase button) {
    fx(
        () -> {
          button.fire();
          return null;
        });
    settle();
  }

  /** Clicks in the middle of {@code node}, with the keys {@code held} down. */
  protected final void click(Node node, KeyCode... held) {
    moveTo(node);
    down(held);
    hand(hand -> hand.mousePress(MouseButton.PRIMARY));
    hand(hand -> hand.mouseRelease(MouseButton.PRIMARY));
    up(held);
  }

  /** Clicks with the other button: asks for the context menu. */
  protected final void clickOther(Node node) {
    moveTo(node);
    hand(hand -> hand.mousePress(MouseButton.SECONDARY));
    hand(hand -> hand.mouseRelease(MouseButton.SECONDARY));
  }

  /** Presses on {@code from}, goes to {@code to} in several moves and lets go there. */
  protected final void drag(Node from, Node to) {
    drag(from, middle(to));
  }

  /** The same, to a place on the screen. */
  protected final void drag(Node from, Point2D to) {
    Point2D start = middle(from);
    hand(hand -> hand.mouseMove(start));
    hand(hand -> hand.mousePress(MouseButton.PRIMARY));
    for (int step = 1; step <= 4; step++) {
      Point2D on = start.interpolate(to, step / 4.0);
      hand(hand -> hand.mouseMove(on));
    }
    hand(hand -> hand.mouseRelease(MouseButton.PRIMARY));
  }

  /** Turns the wheel over {@code node}; positive is down, as the content of a list moves up. */
  protected final void wheel(Node node, int notches) {
    moveTo(node);
    hand(hand -> hand.mouseWheel(notches));
  }

  /** Puts the pointer on the middle of {@code node}. */
  protected final void moveTo(Node node) {
    Point2D on = middle(node);
    hand(hand -> hand.mouseMove(on));
  }

  /** What stands in {@code field} now. */
  protected static String textOf(TextInputControl field) {
    return fx(field::getText);
  }

  /** Waits until what is called {@code name} has the focus of the window that has it. */
  protected static void assertFocused(String name) {
    assertFocused(named(name));
  }

  /** Waits until {@code node} has the focus, in a window that has it. */
  protected static void assertFocused(Node node) {
    waitFor(
        "the focus on " + node, () -> node.isFocused() && node.getScene().getWindow().isFocused());
  }

  private static Point2D middle(Node node) {
    return fx(
        () -> {
          Bounds bounds = node.localToScreen(node.getLayoutBounds());
          return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
  }

  /** One thing the hand does, and what follows from it. */
  private void hand(Consumer<Robot> move) {
    asTheToolkit(() -> move.accept(hand));
    settle();
  }

  /** Does it on the JavaFX thread; what it throws goes where the toolkit would take it. */
  private static void asTheToolkit(Runnable event) {
    fx(
        () -> {
          Thread thread = Thread.currentThread();
          try {
            event.run();
          } catch (RuntimeException | Error e) {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
          }
          return null;
        });
  }
}
