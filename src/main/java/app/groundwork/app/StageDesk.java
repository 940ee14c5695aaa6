package app.groundwork.app;

import app.groundwork.ui.kit.Desk;
import app.groundwork.ui.kit.FxThread;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the operating system does for a real window. */
final class StageDesk implements Desk {
  private static final Logger LOG = LoggerFactory.getLogger(StageDesk.class);

  private @Nullable Path folder;
  private boolean asking;

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public Optional<Path> chooseToSave(String title, String suggested) {
    return ask(new FileDialog.Question(true, title, folder, suggested, "", List.of()));
  }

  @Override
  public Optional<Path> chooseToOpen(String title, String files, String... endings) {
    return ask(new FileDialog.Question(false, title, folder, "", files, List.of(endings)));
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

  /** Waits for the answer while the window goes on: its clock, its field and its saving. */
  private Optional<Path> ask(FileDialog.Question question) {
    if (asking) {
      return Optional.empty();
    }
    asking = true;
    try {
      Process dialog = start(question);
      Object loop = new Object();
      CompletableFuture<String> answer =
          CompletableFuture.supplyAsync(() -> read(dialog.getInputStream()));
      answer.whenComplete(
          (path, failure) ->
              FxThread.later(
                  () -> Platform.exitNestedEventLoop(loop, failure == null ? path : "")));
      String chosen = String.valueOf(Platform.enterNestedEventLoop(loop));
      if (chosen.isEmpty()) {
        return Optional.empty();
      }
      Path file = Path.of(chosen);
      folder = file.getParent();
      return Optional.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      asking = false;
    }
  }

  private static Process start(FileDialog.Question question) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(FileDialog.class.getName());
    command.addAll(question.arguments());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String read(InputStream answer) {
    try (answer) {
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
