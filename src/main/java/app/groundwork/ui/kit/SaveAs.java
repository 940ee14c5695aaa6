package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Where a document is saved, and what is said once it is. */
public final class SaveAs {
  private static final Texts TEXTS = Texts.in(SaveAs.class);

  private SaveAs() {}

  /**
   * The file that is meant by {@code chosen}. A name that says nothing of its format gets the
   * {@code usual} ending, unless that would replace a file that nobody chose: that is told.
   *
   * @param named true if the name says its format
   * @param usual an ending without its dot
   */
  public static Optional<Path> target(
      AreaContext context, Path chosen, boolean named, String usual) {
    if (named) {
      return Optional.of(chosen);
    }
    Path file = chosen.resolveSibling(chosen.getFileName() + "." + usual);
    if (Files.exists(file)) {
      context.notices().warn(TEXTS.get("save.there", file.getFileName()), "");
      return Optional.empty();
    }
    return Optional.of(file);
  }

  /** Once it is on the disk, says so, with what must be known of it; or why it is not. */
  public static void tell(AreaContext context, CompletableFuture<List<String>> saved, Path file) {
    Answers.use(saved, context, remarks -> tell(context, remarks, file));
  }

  /** Says that it is saved, with what must be known of it and the way to its folder. */
  public static void tell(AreaContext context, List<String> remarks, Path file) {
    context
        .notices()
        .offer(
            Told.of(TEXTS.get("save.saved", file.getFileName()), remarks),
            TEXTS.get("save.showInFolder"),
            () -> context.desk().showInFolder(file));
  }
}
