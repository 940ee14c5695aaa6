package app.groundwork.ui.shadowing;

import app.groundwork.ui.kit.AreaContext;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What becomes of an answer from the file: used on the JavaFX thread, or its failure is told. */
final class Answers {
  private Answers() {}

  /** Hands the answer to {@code use}; a failure becomes a notice. */
  static <T extends @Nullable Object> void use(
      CompletableFuture<T> asked, AreaContext context, Consumer<T> use) {
    use(asked, context, use, failure -> {});
  }

  /** The same; {@code failed} is called as well. */
  static <T extends @Nullable Object> void use(
      CompletableFuture<T> asked,
      AreaContext context,
      Consumer<T> use,
      Consumer<Throwable> failed) {
    app.groundwork.ui.kit.Answers.use(asked, context, use, failed);
  }

  /** Tells a failure as a notice. */
  static void warn(AreaContext context, Throwable failure) {
    app.groundwork.ui.kit.Answers.warn(context, failure);
  }
}
