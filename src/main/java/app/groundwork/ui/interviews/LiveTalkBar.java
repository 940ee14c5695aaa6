package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkLevel;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Who talks: three buttons, and how much the interviewer has talked so far. */
final class LiveTalkBar extends FlowPane {
  private static final Texts TEXTS = Texts.in(LiveTalkBar.class);
  private static final int MOST_TENS = 9;

  private final Map<Speaker, ToggleButton> buttons = new EnumMap<>(Speaker.class);
  private final MenuButton since = new MenuButton(TEXTS.get("live.since"));
  private final Label share = new Label();
  private final LiveShareBar bar = new LiveShareBar();
  private final Label level = new Label();
  private final Label longest = new Label();

  /**
   * @param done called after each click: the focus goes back to the line
   */
  LiveTalkBar(LiveViewModel model, Runnable done) {
    getStyleClass().add("live-talk");
    Label head = new Label(TEXTS.get("live.talk"));
    head.getStyleClass().add("meta");
    HBox who =
        new HBox(
            button(model, Speaker.ME, TEXTS.get("live.talk.me"), "left-pill", done),
            button(model, Speaker.THEM, TEXTS.get("live.talk.them"), "center-pill", done),
            button(model, Speaker.SILENCE, TEXTS.get("live.talk.silence"), "right-pill", done));
    for (int tens = 1; tens <= MOST_TENS; tens++) {
      int seconds = tens * 10;
      MenuItem item = new MenuItem(TEXTS.get("live.since.seconds", seconds, tens));
      item.setOnAction(
          event -> {
            model.talksSince(seconds);
            done.run();
          });
      since.getItems().add(item);
    }
    since.setId("talk-since");
    since.setFocusTraversable(false);
    since.getStyleClass().addAll("quiet", "small");
    since.setTooltip(new Tooltip(TEXTS.get("live.since.tip")));
    share.getStyleClass().add("strong");
    share.setId("talk-share");
    Label limit = new Label(Percent.of(TalkLevel.LIMIT));
    limit.getStyleClass().add("meta");
    HBox figures = new HBox(share, bar, limit, level);
    figures.getStyleClass().add("talk-figures");
    figures.setAlignment(Pos.CENTER_LEFT);
    level.setId("talk-level");
    longest.getStyleClass().add("meta");
    longest.setId("talk-longest");
    Label estimated = new Label(TEXTS.get("live.estimated"));
    estimated.getStyleClass().add("meta");
    HBox turns = new HBox(head, who, since);
    turns.getStyleClass().add("talk-figures");
    turns.setAlignment(Pos.CENTER_LEFT);
    HBox rest = new HBox(longest, estimated);
    rest.getStyleClass().add("talk-figures");
    rest.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(turns, figures, rest);
    model.face().subscribe(this::show);
  }

  private ToggleButton button(
      LiveViewModel model, Speaker speaker, String name, String shape, Runnable done) {
    ToggleButton button = new ToggleButton(name);
    button.setId("talk-" + speaker.code());
    button.getStyleClass().addAll(shape, "small");
    button.setFocusTraversable(false);
    button.setOnAction(
        event -> {
          // The file says who talks: pressing the one who does changes nothing.
          button.setSelected(true);
          model.talk(speaker);
          done.run();
        });
    buttons.put(speaker, button);
    return button;
  }

  /** Opens the list of times since when who talks now has talked. */
  void askSince() {
    since.show();
  }

  private void show(@Nullable LiveFace face) {
    if (face == null) {
      return;
    }
    buttons.forEach((speaker, button) -> button.setSelected(speaker == face.speaker()));
    TalkShare talked = face.share();
    TalkLevel now = talked.levelSoFar();
    share.setText(LiveWords.share(talked));
    bar.show(now == TalkLevel.EARLY ? 0 : talked.share().orElse(0), now);
    bar.setAccessibleText(share.getText());
    level.setText(
        switch (now) {
          case EARLY -> TEXTS.get("live.level.early");
          case CALM -> TEXTS.get("live.level.calm");
          case HINT -> TEXTS.get("live.level.hint");
          case WARNING -> TEXTS.get("live.level.warning");
        });
    level.getStyleClass().removeAll("meta", "accent", "warning");
    level
        .getStyleClass()
        .add(now == TalkLevel.WARNING ? "warning" : now == TalkLevel.HINT ? "accent" : "meta");
    longest.setText(TEXTS.get("live.longest", Elapsed.stamp(talked.longestMs())));
  }
}
