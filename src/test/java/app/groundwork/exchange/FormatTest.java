package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void theEndingOfAFileNamesItsFormat() {
    for (Format format : Format.values()) {
      assertThat(Format.of(Path.of("a.b." + format.code()))).contains(format);
      assertThat(Format.of(Path.of("A." + format.code().toUpperCase()))).contains(format);
      assertThat(Format.of(Path.of("a" + format.code()))).isEmpty();
    }
    assertThat(Format.of(Path.of("page.htm"))).contains(Format.HTML);
    assertThat(Format.of(Path.of("folder.md", "report"))).isEmpty();
    assertThat(Format.of(Path.of("notes.txt"))).isEmpty();
  }
}
