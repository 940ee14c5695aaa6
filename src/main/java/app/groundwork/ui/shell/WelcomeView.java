package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The first screen, while no workspace is open. The first time it says what this is and offers
 * three ways to begin, the sample before all; later what was open last comes first. One button is
 * the primary one: it has the focus, so that Enter is enough.
 */
final class WelcomeView extends ScrollPane {
  private static final Texts TEXTS = Texts.in(WelcomeView.class);

  private final List<Button> buttons = new ArrayList<>();

  WelcomeView(Action sample, Action create, Action open, List<Path> recent, Consumer<Path> reopen) {
    Label name = new Label(TEXTS.get("app.name"));
    name.getStyleClass().add("number-large");
    Label purpose = new Label(TEXTS.get("welcome.purpose"));
    purpose.getStyleClass().addAll("emphasis", "muted", "purpose");
    purpose.setWrapText(true);
    purpose.setMinHeight(USE_PREF_SIZE);
    Button first = choice(sample, Feather.COMPASS, TEXTS.get("welcome.sample"));
    Button empty = choice(create, Feather.FILE_PLUS, TEXTS.get("welcome.new"));
    Button there = choice(open, Feather.FOLDER, TEXTS.get("welcome.open"));
    VBox inner = new VBox(name, purpose);
    inner.getStyleClass().add("inner");
    if (recent.isEmpty()) {
      buttons.addAll(List.of(first, empty, there));
      inner.getChildren().addAll(buttons);
    } else {
      recent.forEach(file -> buttons.add(recent(file, reopen)));
      inner.getChildren().add(head(TEXTS.get("welcome.recent")));
      inner.getChildren().addAll(buttons);
      inner.getChildren().addAll(head(TEXTS.get("welcome.begin")), empty, there, first);
      buttons.addAll(List.of(empty, there, first));
    }
    buttons.getFirst().getStyleClass().add("primary");
    StackPane page = new StackPane(inner);
    page.getStyleClass().add("welcome");
    setContent(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
  }

  /** Puts the focus on the primary button. */
  void takeFocus() {
    buttons.getFirst().requestFocus();
  }

  private static Button choice(Action action, Ikon icon, String meaning) {
    Label title = new Label(action.name());
    title.getStyleClass().add("strong");
    Label hint = new Label(meaning);
    hint.getStyleClass().add("hint");
    VBox words = new VBox(title, hint);
    return button(icon, words, action.name(), meaning, () -> action.run().run());
  }

  private static Button recent(Path file, Consumer<Path> reopen) {
    String name = String.valueOf(file.getFileName());
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    Path parent = file.getParent();
    Label folder = new Label(parent == null ? "" : parent.toString());
    folder.getStyleClass().add("hint");
    // The end of a path tells more than its beginning.
    folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    HBox words = new HBox(title, folder);
    words.getStyleClass().add("file");
    Button button = button(Feather.FILE, words, name, null, () -> reopen.accept(file));
    button.setTooltip(new Tooltip(file.toString()));
    return button;
  }

  private static Button button(
      Ikon icon, Node words, String name, @Nullable String meaning, Runnable run) {
    HBox content = new HBox(new FontIcon(icon), words);
    content.setAlignment(Pos.CENTER_LEFT);
    content.getStyleClass().add("content");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button button = new Button("", content);
    button.getStyleClass().add("start");
    button.setAccessibleText(name);
    button.setAccessibleHelp(meaning);
    // A graphic is as wide as it likes; here it is to fill the button and be cut off by it.
    content.prefWidthProperty().bind(button.widthProperty().subtract(32));
    content.setMinWidth(0);
    button.setOnAction(pressed -> run.run());
    button.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER && !key.isConsumed()) {
            key.consume();
            button.fire();
          }
        });
    return button;
  }

  private static Label head(String words) {
    Label head = new Label(words);
    head.getStyleClass().add("overline");
    return head;
  }
}
