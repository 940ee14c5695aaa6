package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first screen, while no workspace is open: what this is, and three ways to begin. */
final class WelcomeView extends VBox {
  private static final Texts TEXTS = Texts.in(WelcomeView.class);

  WelcomeView(Action sample, Action create, Action open, List<Path> recent, Consumer<Path> reopen) {
    getStyleClass().add("welcome");
    Label name = new Label(TEXTS.get("app.name"));
    name.getStyleClass().add("number-large");
    Label purpose = new Label(TEXTS.get("welcome.purpose"));
    purpose.getStyleClass().addAll("emphasis", "muted");
    purpose.setWrapText(true);
    VBox inner = new VBox(name, purpose);
    inner.getStyleClass().add("inner");
    VBox.setMargin(purpose, new javafx.geometry.Insets(0, 0, 16, 0));
    Button first = start(create, Feather.FILE_PLUS);
    first.getStyleClass().add("primary");
    inner.getChildren().addAll(first, start(open, Feather.FOLDER), start(sample, Feather.COMPASS));
    if (!recent.isEmpty()) {
      Label head = new Label(TEXTS.get("welcome.recent"));
      head.getStyleClass().add("overline");
      VBox.setMargin(head, new javafx.geometry.Insets(16, 0, 0, 0));
      inner.getChildren().add(head);
      for (Path file : recent) {
        Button button = new Button(file.getFileName() + "", new FontIcon(Feather.FILE));
        button.getStyleClass().addAll("quiet", "start");
        button.setTooltip(new Tooltip(file.toString()));
        button.setOnAction(pressed -> reopen.accept(file));
        inner.getChildren().add(button);
      }
    }
    getChildren().add(inner);
  }

  private static Button start(Action action, Ikon icon) {
    Button button = new Button(action.name(), new FontIcon(icon));
    button.getStyleClass().add("start");
    button.setOnAction(pressed -> action.run().run());
    return button;
  }
}
