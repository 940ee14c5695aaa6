package app.groundwork.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("config").resolve("preferences.properties");
  }

  @Test
  void whatIsSetIsThereNextTime() {
    Settings.Bounds window = new Settings.Bounds(-20, 40.5, 1280, 800, true);
    new Preferences(file)
        .change(
            old ->
                old.withTheme(Theme.DARK)
                    .withZoom(150)
                    .withCompact(true)
                    .withWindow(window)
                    .opened(Path.of("/tmp/a b=ü.groundwork")));
    Settings read = new Preferences(file).get();
    assertThat(read.theme()).isEqualTo(Theme.DARK);
    assertThat(read.zoom()).isEqualTo(150);
    assertThat(read.compact()).isTrue();
    assertThat(read.window()).isEqualTo(window);
    assertThat(read.recent()).containsExactly(Path.of("/tmp/a b=ü.groundwork"));
  }

  @Test
  void recentFilesStandNewestFirstOnceAndNotForever() {
    Settings settings = Settings.FIRST;
    for (int i = 0; i < 20; i++) {
      settings = settings.opened(Path.of("f" + i % 12));
    }
    assertThat(settings.recent()).hasSize(Settings.RECENT).doesNotHaveDuplicates();
    assertThat(settings.recent().getFirst()).isEqualTo(Path.of("f7"));
    assertThat(settings.without(Path.of("f7")).recent()).doesNotContain(Path.of("f7"));
  }

  @Test
  void zoomStaysInItsRange() {
    assertThat(Settings.FIRST.withZoom(500).zoom()).isEqualTo(200);
    assertThat(Settings.FIRST.withZoom(1).zoom()).isEqualTo(80);
  }

  @Test
  void aBrokenFileIsAsOnTheFirstDay() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "zoom=a lot\ntheme=pink\nwindow.width=NaN\nwindow.height=\\u12\nrecent.0=\n");
    assertThat(new Preferences(file).get()).isEqualTo(Settings.FIRST);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < 200; i++) {
      byte[] noise = new byte[random.nextInt(300)];
      random.nextBytes(noise);
      Files.write(file, noise);
      assertThat(new Preferences(file).get()).isNotNull();
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoError() throws IOException {
    Files.writeString(folder.resolve("config"), "a file where the folder should be");
    Preferences preferences = new Preferences(file);
    preferences.change(old -> old.withZoom(120));
    assertThat(preferences.get().zoom()).isEqualTo(120);
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    Preferences preferences = new Preferences(file);
    preferences.change(old -> old.withZoom(120));
    preferences.change(old -> old.withZoom(130));
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }
}
