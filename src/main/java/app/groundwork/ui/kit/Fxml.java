package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;

/** Fills a view from the FXML file that bears its name and lies beside it. */
public final class Fxml {
  private Fxml() {}

  /**
   * Loads into {@code view}, which is both the file's {@code fx:root} and its controller.
   *
   * @param texts the words behind {@code %keys}
   */
  public static void into(Object view, Texts texts) {
    Class<?> type = view.getClass();
    FXMLLoader loader =
        new FXMLLoader(type.getResource(type.getSimpleName() + ".fxml"), texts.bundle());
    loader.setClassLoader(type.getClassLoader());
    loader.setRoot(view);
    loader.setController(view);
    try {
      loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException("The screen " + type.getSimpleName() + " cannot be read", e);
    }
  }
}
