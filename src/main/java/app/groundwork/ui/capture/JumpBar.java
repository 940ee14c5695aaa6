package app.groundwork.ui.capture;

import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Asks whether a stretch that nobody watched was a pause; lies above the line, blocks nothing. */
public final class JumpBar extends HBox {
  private static final Texts TEXTS = Texts.in(JumpBar.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

  private final Label words = new Label();

  /**
   * @param jump what is asked about; the bar shows while it is not null
   * @param answer takes whether it was a pause
   */
  public JumpBar(ReadOnlyObjectProperty<ClockWatch.@Nullable Jump> jump, Consumer<Boolean> answer) {
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    setHgrow(words, Priority.ALWAYS);
    getChildren()
        .addAll(
            words,
            button(TEXTS.get("jump.pause"), () -> answer.accept(true)),
            button(TEXTS.get("jump.went-on"), () -> answer.accept(false)));
    getStyleClass().addAll("notice", "warning");
    visibleProperty().bind(jump.isNotNull());
    managedProperty().bind(visibleProperty());
    jump.subscribe(this::show);
  }

  private static Button button(String text, Runnable run) {
    Button button = new Button(text);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }

  private void show(ClockWatch.@Nullable Jump jump) {
    if (jump != null) {
      words.setText(
          TEXTS.get(
              "jump",
              Elapsed.stamp(jump.until() - jump.from()),
              TIME.format(local(jump.from())),
              TIME.format(local(jump.until()))));
    }
  }

  private static ZonedDateTime local(long at) {
    return Instant.ofEpochMilli(at).atZone(ZoneId.systemDefault());
  }
}
