package app.groundwork.cli;

import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command works with. Text goes in and out as UTF-8, whatever the locale.
 *
 * @param userFolder where the user's own data lie, such as the personal sample
 * @param log the log file, for the user to pass on
 * @param in standard input
 * @param out standard output: data only
 * @param err standard error: messages
 */
public record Surroundings(
    Desktop desktop,
    Setup setup,
    Path userFolder,
    Path log,
    InputStream in,
    OutputStream out,
    OutputStream err) {

  /** What the log file is called. */
  public static final String LOG = "groundwork.log";

  /** Says {@code message} to the user. */
  void tell(String message) {
    errWriter().println(message);
  }

  /** Opens a workspace for reading; says what the user should know about it. */
  Workspace toRead(Path file) throws Refusal {
    return told(Workspace.openToRead(file, setup));
  }

  /** Opens a workspace for writing; says what the user should know about it. */
  Workspace toWrite(Path file) throws Refusal {
    return told(Workspace.open(file, setup));
  }

  private Workspace told(Workspace workspace) {
    String remark = workspace.remark();
    if (remark != null) {
      tell(remark);
    }
    return workspace;
  }

  /** A fresh writer on standard error that flushes each line. */
  PrintWriter errWriter() {
    return writer(err);
  }

  /** A fresh writer on standard output that flushes each line. */
  PrintWriter outWriter() {
    return writer(out);
  }

  /** Standard output for data; one is made for each command. */
  Data data() {
    return new Data(out);
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }
}
