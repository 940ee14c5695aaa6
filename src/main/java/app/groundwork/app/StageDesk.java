package app.groundwork.app;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the operating system does for a real window. */
final class StageDesk implements Desk {
  private static final Logger LOG = LoggerFactory.getLogger(StageDesk.class);
  private static final Texts TEXTS = Texts.in(StageDesk.class);

  private final Stage stage;
  private @Nullable Path folder;

  StageDesk(Stage stage) {
    this.stage = stage;
  }

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public Optional<Path> chooseToSave(String title, String suggested) {
    FileChooser chooser = chooser(title);
    chooser.setInitialFileName(suggested);
    return chosen(chooser.showSaveDialog(stage));
  }

  @Override
  public Optional<Path> chooseToOpen(String title, String... endings) {
    FileChooser chooser = chooser(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(TEXTS.get("files"), List.of(endings)));
    return chosen(chooser.showOpenDialog(stage));
  }

  @Override
  public void showInFolder(Path file) {
    Path shown = file.toAbsolutePath();
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command;
    if (os.startsWith("mac")) {
      command = List.of("open", "-R", shown.toString());
    } else if (os.startsWith("windows")) {
      command = List.of("explorer", "/select," + shown);
    } else {
      command = List.of("xdg-open", String.valueOf(shown.getParent()));
    }
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      LOG.warn("The system has no program to show a folder with", e);
    }
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chooser;
  }

  private Optional<Path> chosen(java.io.@Nullable File file) {
    if (file == null) {
      return Optional.empty();
    }
    folder = file.toPath().getParent();
    return Optional.of(file.toPath());
  }
}
