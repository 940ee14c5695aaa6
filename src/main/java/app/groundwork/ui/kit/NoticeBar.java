package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The notices at the right end of the screen's foot, over the status line, where nothing is
 * pressed; over its head while the user types behind them. Takes no focus, blocks nothing, and
 * moves nothing: what one is about to press stays where it is.
 */
public final class NoticeBar extends VBox implements Notices {
  private static final Texts TEXTS = Texts.in(NoticeBar.class);

  private static final double WIDEST_TIP = 480;
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final NoticeQueue queue;
  private final Consumer<String> clipboard;

  /** Copies details to {@code clipboard}. */
  public NoticeBar(Consumer<String> clipboard) {
    this(clipboard, Delay.onFxThread());
  }

  NoticeBar(Consumer<String> clipboard, Delay delay) {
    this.clipboard = clipboard;
    this.queue = new NoticeQueue(delay, () -> isHover() || isFocusWithin(), this::draw);
    getStyleClass().add("notice-bar");
    setPickOnBounds(false);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> makeRoomOnceLaidOut());
  }

  @Override
  public void say(String text) {
    add(new NoticeQueue.Notice(text, null, null, null, false, null));
  }

  @Override
  public void offer(String text, String actionName, Runnable action) {
    add(new NoticeQueue.Notice(text, actionName, action, null, false, null));
  }

  @Override
  public void warn(String text, @Nullable String details) {
    add(new NoticeQueue.Notice(text, null, null, details, true, null));
  }

  @Override
  public void refuse(String matter, String text) {
    add(new NoticeQueue.Notice(text, null, null, null, true, matter));
  }

  @Override
  public void settled(String matter) {
    FxThread.EXECUTOR.execute(() -> queue.settle(matter));
  }

  /** Puts the newest notice away; false if there is none. */
  public boolean putAway() {
    return queue.removeNewest();
  }

  private void add(NoticeQueue.Notice notice) {
    FxThread.EXECUTOR.execute(() -> queue.add(notice));
  }

  private void draw(List<NoticeQueue.Notice> notices) {
    getChildren().setAll(notices.stream().map(this::floating).toList());
    makeRoomOnceLaidOut();
  }

  private void makeRoomOnceLaidOut() {
    Scene scene = getScene();
    if (scene != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              makeRoom();
            }
          });
      Platform.requestNextPulse();
    }
  }

  /** Out of the way of what is being typed, if that lies where they would stand. */
  private void makeRoom() {
    boolean low = true;
    if (getScene() != null && getScene().getFocusOwner() instanceof TextInputControl field) {
      double typing = field.localToScene(field.getLayoutBounds()).getMaxY();
      low = typing <= getScene().getHeight() - high();
    }
    pseudoClassStateChanged(LOW, low);
  }

  /** How much of the scene's height the notices take. */
  private double high() {
    double high = 0;
    for (Node notice : getChildren()) {
      high += notice.localToScene(notice.getLayoutBounds()).getHeight() + getSpacing();
    }
    return high;
  }

  private Node floating(NoticeQueue.Notice notice) {
    Label text = new Label(NoticeWords.brief(notice.text()));
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox box = new HBox(text);
    box.getStyleClass().add("floating");
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setAccessibleText(notice.text());
    if (!text.getText().equals(notice.text())) {
      Tooltip whole = new Tooltip(notice.text());
      whole.setWrapText(true);
      whole.setMaxWidth(WIDEST_TIP);
      text.setTooltip(whole);
    }
    if (notice.warning()) {
      text.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    }
    Runnable action = notice.action();
    if (action != null && notice.actionName() != null) {
      box.getChildren().add(button(notice.actionName(), notice, action));
    }
    String details = notice.details();
    if (details != null) {
      box.getChildren()
          .add(button(TEXTS.get("notice.copy"), null, () -> clipboard.accept(details)));
    }
    Button close = button("", notice, () -> {});
    close.setGraphic(new FontIcon(Feather.X));
    close.getStyleClass().add("icon-only");
    close.setAccessibleText(TEXTS.get("notice.close"));
    box.getChildren().add(close);
    return box;
  }

  private Button button(String name, NoticeQueue.@Nullable Notice closes, Runnable action) {
    Button button = new Button(name);
    button.setMinWidth(USE_PREF_SIZE);
    // A click on a notice must not take the focus from where the user types.
    button.setFocusTraversable(false);
    button.setOnAction(
        pressed -> {
          if (closes != null) {
            queue.remove(closes);
          }
          action.run();
        });
    return button;
  }
}
