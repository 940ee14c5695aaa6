package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class X11DisplayTest {
  @TempDir private Path folder;
  private X11Display displays;

  @BeforeEach
  void plugIn() throws Exception {
    Files.createFile(folder.resolve("X1"));
    Path bound = folder.resolve("unix");
    String line = "0000000000000000: 00000002 00000000 00010000 0001 01 21373 ";
    Files.writeString(bound, "Num RefCount Path\n" + line + "@" + folder.resolve("X22") + "\n");
    displays = new X11Display(folder, bound);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {":1", ":1.0", "unix:1", " :1 ", ":22", ":22.1", "far:4321", "1.2.3.4:0.0"})
  void mayAnswerIfThereIsASocketOrItIsElsewhere(String display) {
    assertThat(displays.mayAnswer(display)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {":4321", ":2", "unix:2", ":11", ":0.0"})
  void doesNotAnswerWithoutASocket(String display) {
    assertThat(displays.mayAnswer(display)).isFalse();
  }

  @Test
  void whereTheKernelHasNoListTheFilesCount() {
    X11Display elsewhere = new X11Display(folder, folder.resolve("none"));
    assertThat(elsewhere.mayAnswer(":1")).isTrue();
    assertThat(elsewhere.mayAnswer(":22")).isFalse();
  }
}
