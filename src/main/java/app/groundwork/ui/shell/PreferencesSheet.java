package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Theme;
import app.groundwork.ui.kit.ZoomPane;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Theme, zoom and density; every choice works at once. */
final class PreferencesSheet extends VBox {
  private static final Texts TEXTS = Texts.in(PreferencesSheet.class);
  private static final List<Integer> ZOOMS = List.of(ZoomPane.LEAST, 100, 125, 150, ZoomPane.MOST);

  private final Button done = new Button(TEXTS.get("preferences.done"));

  PreferencesSheet(Preferences preferences, Runnable close) {
    getStyleClass().add("form-sheet");
    setSpacing(16);
    Label title = new Label(TEXTS.get("preferences.title"));
    title.getStyleClass().add("title");
    Settings now = preferences.get();
    done.getStyleClass().add("primary");
    done.setOnAction(pressed -> close.run());
    Region space = new Region();
    HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
    getChildren()
        .addAll(
            title,
            choice(
                "preferences.theme",
                List.of(Theme.values()),
                Map.of(
                    Theme.LIGHT, TEXTS.get("preferences.theme.light"),
                    Theme.DARK, TEXTS.get("preferences.theme.dark"),
                    Theme.SYSTEM, TEXTS.get("preferences.theme.system")),
                now.theme(),
                theme -> preferences.change(old -> old.withTheme(theme))),
            choice(
                "preferences.zoom",
                ZOOMS,
                IntStream.of(ZOOMS.stream().mapToInt(Integer::intValue).toArray())
                    .boxed()
                    .collect(
                        java.util.stream.Collectors.toMap(
                            zoom -> zoom, zoom -> TEXTS.get("status.zoom", zoom))),
                now.zoom(),
                zoom -> preferences.change(old -> old.withZoom(zoom))),
            choice(
                "preferences.density",
                List.of(false, true),
                Map.of(
                    false, TEXTS.get("preferences.density.comfortable"),
                    true, TEXTS.get("preferences.density.compact")),
                now.compact(),
                compact -> preferences.change(old -> old.withCompact(compact))),
            new HBox(space, done));
  }

  /** What gets the focus when the sheet is shown. */
  Button first() {
    return done;
  }

  private static <T> VBox choice(
      String key, List<T> values, Map<T, String> names, T now, Consumer<T> chosen) {
    Label label = new Label(TEXTS.get(key));
    label.getStyleClass().add("form-label");
    HBox row = new HBox(4);
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      ToggleButton button = new ToggleButton(names.get(value));
      button.setToggleGroup(group);
      button.setSelected(value.equals(now));
      button.setAccessibleText(TEXTS.get(key) + ": " + names.get(value));
      button.setOnAction(
          pressed -> {
            button.setSelected(true);
            chosen.accept(value);
          });
      row.getChildren().add(button);
    }
    label.setLabelFor(row);
    VBox choice = new VBox(label, row);
    choice.getStyleClass().add("form-row");
    return choice;
  }
}
