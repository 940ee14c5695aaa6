package app.groundwork.cli;

import app.groundwork.exchange.NotExported;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.ReadFailed;
import app.groundwork.store.Refusal;
import app.groundwork.store.WriteFailed;
import app.groundwork.store.shadowing.NotInSession;
import java.nio.file.FileSystemException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into words and an exit code; never a stack trace. */
final class Failures implements IExecutionExceptionHandler {
  private final Surroundings around;
  private final Texts texts;

  Failures(Surroundings around, Texts texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
    Throwable cause = thrown;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return switch (cause) {
      case Failure failure -> say(failure.getMessage(), failure.exitCode());
      case NoDisplay none -> say(texts.get("display.none", String.valueOf(none.getMessage())), 1);
      case NotExported not -> say(not.getMessage(), 2);
      case NotImported not -> say(not.getMessage(), 2);
      case Refusal refusal -> say(refusal.getMessage(), exitCode(refusal.reason()));
      case NotInSession not -> say(not.getMessage(), 2);
      case WriteFailed failed -> say(failed.getMessage(), 1);
      case ReadFailed failed -> say(failed.getMessage(), 1);
      case FileSystemException file -> {
        String reason = file.getReason() == null ? texts.get("file.denied") : file.getReason();
        yield say(texts.get("file.failed", file.getFile(), reason), 1);
      }
      default -> {
        LoggerFactory.getLogger(Failures.class).error("A command failed", cause);
        yield say(texts.get("unknown", around.log()), 1);
      }
    };
  }

  private static int exitCode(Refusal.Reason reason) {
    return switch (reason) {
      case DAMAGED, FAILED -> 1;
      case MISSING, EXISTS, EMPTY, FOREIGN, NEWER, READ_ONLY, IN_USE -> 2;
    };
  }

  private int say(@Nullable String message, int exitCode) {
    around.tell(String.valueOf(message));
    return exitCode;
  }
}
