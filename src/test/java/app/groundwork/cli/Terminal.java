package app.groundwork.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.groundwork.store.Setup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
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
    public void requireDisplay() {
      if (!display) {
        throw new NoDisplay("There is no display.");
      }
    }

    @Override
    public int open(@Nullable Path file) {
      asked.add("open " + file);
      return 0;
    }

    @Override
    public int tour(
        Path file, Path scratch, Path to, String theme, int width, int height, int zoom) {
      strewn = List.of(scratch.toFile().list());
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
  String said = "";
  boolean display = true;
  Path toured;
  List<String> strewn;
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
    int exitCode = type(in, out, arguments);
    return new Outcome(exitCode, out.toString(UTF_8), said);
  }

  /** Lets the command write its data to {@code out}; what it tells is {@link #said}. */
  int type(InputStream in, OutputStream out, Object... arguments) {
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
    said = err.toString(UTF_8);
    return exitCode;
  }
}
