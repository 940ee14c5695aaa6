package app.groundwork.ui.evidence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** Themes. */
final class ThemesPage implements EvidencePage {
  private final VBox view = new VBox();

  ThemesPage(ThemesViewModel model) {
    view.getStyleClass().add("page");
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public List<Node> tools() {
    return List.of();
  }

  @Override
  public void focus() {}

  @Override
  public void close() {}
}
