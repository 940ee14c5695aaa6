package app.groundwork.app;

import app.groundwork.model.shared.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/**
 * The system's file dialog in a process of its own. GTK's looks into every file of the folder that
 * it lists, and closing a file drops all locks that its process holds on it: inside the window's
 * process a glance at the folder would unlock the open workspace.
 */
final class FileDialog {
  private FileDialog() {}

  /**
   * What is asked.
   *
   * @param save true to choose where to save, false to choose what to open
   * @param folder where to begin; null for where the system likes
   * @param suggested a file name; empty when opening
   * @param filter the name of the {@code endings}
   * @param endings such as {@code *.groundwork}; empty for all files
   */
  record Question(
      boolean save,
      String title,
      @Nullable Path folder,
      String suggested,
      String filter,
      List<String> endings) {

    List<String> arguments() {
      List<String> arguments =
          new java.util.ArrayList<>(
              List.of(
                  save ? "save" : "open",
                  title,
                  folder == null ? "" : folder.toString(),
                  suggested,
                  filter));
      arguments.addAll(endings);
      return arguments;
    }

    static Question of(List<String> arguments) {
      String folder = arguments.get(2);
      return new Question(
          arguments.get(0).equals("save"),
          arguments.get(1),
          folder.isEmpty() ? null : Path.of(folder),
          arguments.get(3),
          arguments.get(4),
          List.copyOf(arguments.subList(5, arguments.size())));
    }
  }

  /** Asks as the arguments say and prints the file that was chosen; nothing if none was. */
  public static void main(String[] arguments) {
    Question question = Question.of(List.of(arguments));
    CompletableFuture<String> chosen = new CompletableFuture<>();
    Platform.startup(() -> chosen.complete(show(question)));
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(chosen.join().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.exit(0);
  }

  /** Shows the dialog in this process; the whole path of what was chosen, empty if nothing was. */
  private static String show(Question question) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(question.title());
    if (question.folder() != null && java.nio.file.Files.isDirectory(question.folder())) {
      chooser.setInitialDirectory(question.folder().toFile());
    }
    if (!question.suggested().isEmpty()) {
      chooser.setInitialFileName(question.suggested());
    }
    if (!question.endings().isEmpty()) {
      chooser
          .getExtensionFilters()
          .addAll(
              new FileChooser.ExtensionFilter(question.filter(), question.endings()),
              new FileChooser.ExtensionFilter(Texts.in(FileDialog.class).get("files.all"), "*.*"));
    }
    java.io.File file =
        question.save() ? chooser.showSaveDialog(null) : chooser.showOpenDialog(null);
    return file == null ? "" : file.getAbsolutePath();
  }
}
