package app.groundwork.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the sources to the rules, and every rule to what is planted to break it. */
class SourceTreeTest {
  private static final int LONGEST = 500;
  private static final int MEDIAN = 80;

  private final SourceTree ours = new SourceTree(Path.of("src/main"));

  @TempDir Path folder;

  @Test
  void noFileIsLong() throws IOException {
    assertThat(ours.longerThan(LONGEST)).isEmpty();
    assertThat(new SourceTree(Path.of("src/test")).longerThan(LONGEST)).isEmpty();
    assertThat(new SourceTree(Path.of("packaging")).longerThan(LONGEST)).isEmpty();
  }

  @Test
  void mostFilesAreShort() throws IOException {
    assertThat(ours.medianLines()).isBetween(1, MEDIAN);
  }

  @Test
  void everyPublicTypeSaysWhatItIs() throws IOException {
    assertThat(ours.publicWithoutComment()).isEmpty();
  }

  @Test
  void everyMessageIsAskedForAndEveryOneAskedForIsThere() throws IOException {
    assertThat(ours.messagesUnusedOrMissing()).isEmpty();
  }

  @Test
  void aLongFileIsFound() throws IOException {
    plant("java/a/Long.java", "\n".repeat(501));
    plant("java/a/Short.java", "\n".repeat(500));
    plant("resources/a/long.css", "\n".repeat(501));
    plant("resources/a/long.fxml", "\n".repeat(501));
    plant("resources/a/long.txt", "\n".repeat(501));

    assertThat(new SourceTree(folder).longerThan(LONGEST))
        .containsExactly(
            "java/a/Long.java: 501 lines",
            "resources/a/long.css: 501 lines",
            "resources/a/long.fxml: 501 lines");
    assertThat(new SourceTree(folder).medianLines()).isEqualTo(501);
  }

  @Test
  void aPublicTypeWithoutCommentIsFound() throws IOException {
    plant("java/a/Bare.java", "package a;\n\npublic final class Bare {}\n");
    plant("java/a/Plain.java", "package a;\n\n/* No Javadoc. */\npublic interface Plain {}\n");
    plant(
        "java/a/Far.java", "/** Of the import. */\nimport java.util.List;\n\npublic enum Far {}\n");
    plant("java/a/Said.java", "/** Said. */\npublic record Said(int a) {}\n");
    plant("java/a/Noted.java", "/**\n * Noted.\n */\n@Deprecated\npublic class Noted {}\n");
    plant("java/a/Hidden.java", "class Hidden {}\n");

    assertThat(new SourceTree(folder).publicWithoutComment())
        .containsExactly(
            "java/a/Bare.java: Bare", "java/a/Far.java: Far", "java/a/Plain.java: Plain");
  }

  @Test
  void aMessageTooManyOrTooFewIsFound() throws IOException {
    plant("resources/a/messages.properties", "said=1\nnever=2\nkind.note=3\nform=4\n");
    plant(
        "java/a/Says.java",
        "a(texts.get(\"said\")); b(TEXTS.get(\"absent\", 1)); c(texts.get(\"kind.\" + code));");
    plant("resources/a/form.fxml", "<Label text=\"%form\"/><Label text=\"%gone\"/>");

    assertThat(new SourceTree(folder).messagesUnusedOrMissing())
        .containsExactly(
            "resources/a/messages.properties: nobody asks for never",
            "resources/a/messages.properties: there is no absent",
            "resources/a/messages.properties: there is no gone");
  }

  private void plant(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
