package app.groundwork.ui.capture;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Calls back twice a second on the JavaFX thread while a clock is on screen. */
public final class Ticker implements AutoCloseable {
  private final Timeline timeline;

  /** Starts ticking. */
  public Ticker(Runnable tick) {
    timeline = new Timeline(new KeyFrame(Duration.millis(500), event -> tick.run()));
    timeline.setCycleCount(Animation.INDEFINITE);
    timeline.play();
  }

  @Override
  public void close() {
    timeline.stop();
  }
}
