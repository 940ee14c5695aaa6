package app.groundwork.ui.shell;

import app.groundwork.ui.kit.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the {@link Settings} in a small properties file, replaced whole after each change. What
 * cannot be read there is as on the first day; what cannot be written lasts until the end.
 */
public final class Preferences {
  private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

  private final Path file;
  private final ReadOnlyObjectWrapper<Settings> settings;

  /** Reads {@code file}, which need not exist. */
  public Preferences(Path file) {
    this.file = file;
    this.settings = new ReadOnlyObjectWrapper<>(read(file));
  }

  /** What is set now. */
  public Settings get() {
    return settings.get();
  }

  /** What is set for this run only. */
  public void preset(UnaryOperator<Settings> how) {
    settings.set(how.apply(get()));
  }

  /** What is set, to follow. */
  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** Changes what is set and writes it down. */
  public void change(UnaryOperator<Settings> how) {
    Settings now = how.apply(get());
    if (!now.equals(get())) {
      settings.set(now);
      try {
        write(now);
      } catch (IOException e) {
        LOG.warn("The preferences cannot be written: {}", e.toString());
      }
    }
  }

  private static Settings read(Path file) {
    Properties values = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("The preferences cannot be read, starting with the first ones: {}", e.toString());
      }
    }
    return new Settings(
        theme(values.getProperty("theme", "")),
        (int) number(values.getProperty("zoom"), Settings.FIRST.zoom()),
        Boolean.parseBoolean(values.getProperty("compact")),
        recent(values),
        window(values));
  }

  private static Theme theme(String word) {
    for (Theme theme : Theme.values()) {
      if (theme.name().equalsIgnoreCase(word)) {
        return theme;
      }
    }
    return Settings.FIRST.theme();
  }

  private static List<Path> recent(Properties values) {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < Settings.RECENT; i++) {
      String name = values.getProperty("recent." + i);
      if (name != null && !name.isBlank()) {
        try {
          files.add(Path.of(name));
        } catch (java.nio.file.InvalidPathException e) {
          LOG.debug("Not a path among the recent files", e);
        }
      }
    }
    return files;
  }

  private static Settings.@Nullable Bounds window(Properties values) {
    double width = number(values.getProperty("window.width"), 0);
    double height = number(values.getProperty("window.height"), 0);
    if (width < 1 || height < 1) {
      return null;
    }
    return new Settings.Bounds(
        number(values.getProperty("window.x"), 0),
        number(values.getProperty("window.y"), 0),
        width,
        height,
        Boolean.parseBoolean(values.getProperty("window.maximized")));
  }

  private static double number(@Nullable String word, double otherwise) {
    try {
      double number = word == null ? otherwise : Double.parseDouble(word);
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private void write(Settings now) throws IOException {
    Properties values = new Properties();
    values.setProperty("theme", now.theme().name().toLowerCase(Locale.ROOT));
    values.setProperty("zoom", Integer.toString(now.zoom()));
    values.setProperty("compact", Boolean.toString(now.compact()));
    for (int i = 0; i < now.recent().size(); i++) {
      values.setProperty("recent." + i, now.recent().get(i).toString());
    }
    Settings.Bounds window = now.window();
    if (window != null) {
      values.setProperty("window.x", Double.toString(window.x()));
      values.setProperty("window.y", Double.toString(window.y()));
      values.setProperty("window.width", Double.toString(window.width()));
      values.setProperty("window.height", Double.toString(window.height()));
      values.setProperty("window.maximized", Boolean.toString(window.maximized()));
    }
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path next = Files.createTempFile(folder, "preferences", ".new");
    try {
      try (Writer out = Files.newBufferedWriter(next)) {
        values.store(out, null);
      }
      replace(next);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private void replace(Path next) throws IOException {
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
