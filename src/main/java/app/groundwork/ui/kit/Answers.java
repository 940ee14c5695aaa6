package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What becomes of an answer from the file: used on the JavaFX thread, or its failure is told. */
public final class Answers {
  private static final Texts TEXTS = Texts.in(Answers.class);

  private Answers() {}

  /** Hands the answer to {@code use}; a failure becomes a notice. */
  public static <T extends @Nullable Object> void use(
      CompletableFuture<T> asked, AreaContext context, Consumer<T> use) {
    use(asked, context, use, failure -> {});
  }

  /** The same; {@code failed} is called as well. */
  public static <T extends @Nullable Object> void use(
      CompletableFuture<T> asked,
      AreaContext context,
      Consumer<T> use,
      Consumer<Throwable> failed) {
    asked.whenComplete(
        (answer, failure) ->
            // Not in the future's own stage: what the handlers throw must not vanish in it.
            context
                .ui()
                .execute(
                    () -> {
                      if (failure == null) {
                        use.accept(answer);
                      } else {
                        warn(context, failure);
                        failed.accept(failure);
                      }
                    }));
  }

  /** Tells a failure as a notice. */
  public static void warn(AreaContext context, Throwable failure) {
    context.notices().warn(words(failure), failure.toString());
  }

  /** What went wrong, for the user. */
  public static String words(Throwable failure) {
    String message = Cause.of(failure).getMessage();
    return message == null ? TEXTS.get("failure.unknown") : message;
  }
}
