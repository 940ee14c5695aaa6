package app.groundwork.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.groundwork.store.Setup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs command lines in process and keeps what they say. */
final class Terminal {
  /** How a command ended. */
  record Outcome(int exitCode, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  /** Takes no pictures; notes what it is asked for. */
  private final class PaperDesktop implements Desktop {
    @Override
    public boolean hasDisplay() {
      return display;
    }

    @Override
    public int open(@Nullable Path file) {
      asked.add("open " + file);
      return 0;
    }

    @Override
    public int tour(Path file, Path to, String theme, int width, int height, int zoom) {
      asked.add(
          "tour "
              + file.getFileName()
              + " "
              + to
              + " "
              + theme
              + " "
              + width
              + "x"
              + height
              + " "
              + zoom);
      toured = file;
      return 0;
    }
  }

  final List<String> asked = new ArrayList<>();
  boolean display = true;
  Path toured;
  private final Path folder;

  Terminal(Path folder) {
    this.folder = folder;
  }

  Path userFolder() {
    return folder.resolve("user");
  }

  Outcome run(Object... arguments) {
    return type("", arguments);
  }

  Outcome type(String in, Object... arguments) {
    return type(new ByteArrayInputStream(in.getBytes(UTF_8)), arguments);
  }

  Outcome type(InputStream in, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    Surroundings around =
        new Surroundings(
            new PaperDesktop(),
            Setup.standard(),
            userFolder(),
            folder.resolve(Surroundings.LOG),
            in,
            out,
            err);
    int exitCode = new Cli(around).run(words);
    return new Outcome(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}
