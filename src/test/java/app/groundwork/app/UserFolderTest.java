package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
  private static final Path HOME = Path.of("/home/me");

  @Test
  void followsTheHabitsOfEachSystem() {
    assertThat(UserFolder.of("Linux", HOME, Map.of()))
        .isEqualTo(HOME.resolve(".local/share/groundwork"));
    assertThat(UserFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/groundwork"));
    assertThat(UserFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "not/absolute")))
        .isEqualTo(HOME.resolve(".local/share/groundwork"));
    assertThat(UserFolder.of("Mac OS X", HOME, Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/Groundwork"));
    assertThat(UserFolder.of("Windows 11", HOME, Map.of("APPDATA", "/roaming")))
        .isEqualTo(Path.of("/roaming/Groundwork"));
  }
}
