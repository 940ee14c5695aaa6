package app.groundwork.cli;

import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code tour FILE --to DIR}: a picture of every screen in every state. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {
  /** The looks a picture can have. */
  enum Theme implements Coded {
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Theme(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** A picture's size in pixels, 640×480 to 7680×4320. */
  record Size(int width, int height) {
    private static final Pattern WORD = Pattern.compile("(\\d{3,4})[xX×](\\d{3,4})");

    static Size parse(String word) {
      Matcher matcher = WORD.matcher(word);
      if (matcher.matches()) {
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        if (width >= 640 && width <= 7680 && height >= 480 && height <= 4320) {
          return new Size(width, height);
        }
      }
      throw new TypeConversionException(Texts.in(Cli.class).get("size.wrong", word));
    }
  }

  private final Surroundings around;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "tour.to")
  private Path to;

  @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "theme")
  private Theme theme = Theme.LIGHT;

  @Option(names = "--size", paramLabel = "WxH", descriptionKey = "size")
  private Size size = new Size(1280, 800);

  @Option(names = "--zoom", paramLabel = "PERCENT", descriptionKey = "zoom")
  private int zoom = 100;

  TourCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    if (zoom < 80 || zoom > 200) {
      throw Failure.refused(Texts.in(Cli.class).get("zoom.wrong", zoom));
    }
    return Tour.of(around, file, to, theme, size, zoom);
  }
}
