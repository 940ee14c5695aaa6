import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the folder of the Java that runs it to a file: the launcher's fallback. */
final class JavaHome {
  private JavaHome() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, System.getProperty("java.home") + "\n");
  }
}
