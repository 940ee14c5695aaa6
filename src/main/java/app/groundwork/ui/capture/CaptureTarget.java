package app.groundwork.ui.capture;

import app.groundwork.model.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where captured lines go: a method's live session. Called on the JavaFX thread. */
public interface CaptureTarget {
  /**
   * Logs one line; typing began at {@code typedAt} (UTC epoch ms). Completes after the commit.
   *
   * @return what to acknowledge, such as {@code 41:55}
   */
  CompletableFuture<String> log(String line, long typedAt);

  /** Changes the entry to what the line says, time included; completes after the commit. */
  CompletableFuture<String> edit(String entryId, String line);

  /** Why {@code line} cannot be what the entry becomes, for the user; empty if it can. */
  Optional<String> problem(String entryId, String line);

  /** The entry before that one in the log, newest first; with null the newest. */
  Optional<EditableLine> before(@Nullable String entryId);

  /** The entry after that one in the log; empty past the newest. */
  Optional<EditableLine> after(String entryId);

  /** Keeps a half-typed line where a crash does not reach it; an empty text forgets it. */
  CompletableFuture<@Nullable Void> keepDraft(String text, long begunAt);

  /** True if the line only repeats the one entered just before it: a bouncing key. */
  boolean isRepeat(String line, long at);

  /** The line as it would be typed with another kind's code, such as {@code .e}. */
  String marked(String line, String code);

  /** Typing begins on an empty line, at {@code at} (UTC epoch ms). */
  default void begun(long at) {}

  /** What the empty field asks for. */
  default String prompt() {
    return Texts.in(CaptureTarget.class).get("prompt");
  }

  /** How to type, in one line, while nothing is typed. */
  default String howTo() {
    return Texts.in(CaptureTarget.class).get("hint.empty");
  }

  /** What the line would become, in a few words, such as "Error"; empty for a blank line. */
  Optional<String> meaning(String line);

  /** All kinds with their letters on one line: what may follow a dot. */
  String codes();

  /** Tools named before, most used first. */
  List<String> tools();

  /**
   * An entry as the line that would log it.
   *
   * @param stamp its elapsed time, {@code mm:ss}
   */
  record EditableLine(String entryId, String stamp, String line) {}
}
