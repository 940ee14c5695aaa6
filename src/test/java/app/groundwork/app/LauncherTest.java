package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real script in a made-up image, with made-up Javas that say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private record Outcome(int exitCode, List<String> out, String err) {}

  @TempDir private Path folder;
  private Path image;
  private Path tools;

  @BeforeEach
  void layOut() throws Exception {
    image = folder.resolve("an image");
    Files.createDirectories(image.resolve("bin"));
    Files.copy(Path.of("packaging/launcher/groundwork"), image.resolve("bin/groundwork"));
    executable(image.resolve("bin/groundwork"));
    // A path with what the script needs and no Java.
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("readlink", "dirname", "sed", "uname", "locale")) {
      Path real = Path.of("/usr/bin", tool);
      String path = Files.exists(real) ? real.toString() : "/bin/" + tool;
      Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + path + " \"$@\"\n");
      executable(tools.resolve(tool));
    }
  }

  @Test
  void takesJavaHomeIfItIsNewEnough() throws Exception {
    Path java = java("a jdk", 25);
    Outcome outcome = run(Map.of("JAVA_HOME", java.toString()), "check", "a b.groundwork");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith(java.toString(), "--module-path", image.resolve("fx").toString())
        .contains("-Xmx256m", "-XX:+UseSerialGC", image.resolve("lib") + "/*")
        .endsWith("app.groundwork.app.Main", "check", "a b.groundwork");
  }

  @Test
  void elseTheOneOfTheBuildElseTheOneOnThePath() throws Exception {
    Path old = java("old", 17);
    Path built = java("built with", 25);
    Path onPath = java("path", 26);
    Files.createSymbolicLink(tools.resolve("java"), onPath.resolve("bin/java"));
    assertThat(run(Map.of("JAVA_HOME", old.toString())).out())
        .startsWith(tools.resolve("java").toString());
    Files.writeString(image.resolve("java-home"), built + "\n");
    assertThat(run(Map.of("JAVA_HOME", old.toString())).out()).startsWith(built.toString());
    assertThat(run(Map.of()).out()).startsWith(built.toString());
    Files.writeString(image.resolve("java-home"), folder.resolve("gone") + "\n");
    assertThat(run(Map.of()).out()).startsWith(tools.resolve("java").toString());
  }

  @Test
  void saysWhatToInstallWhenThereIsNone() throws Exception {
    Files.createSymbolicLink(tools.resolve("java"), java("path", 21).resolve("bin/java"));
    Outcome outcome = run(Map.of("JAVA_HOME", folder.resolve("nowhere").toString()));
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("needs Java 25").contains("JAVA_HOME");
  }

  @Test
  void findsItsImageThroughLinks() throws Exception {
    Path java = java("jdk", 25);
    Path one = Files.createSymbolicLink(folder.resolve("one"), image.resolve("bin/groundwork"));
    Path two = Files.createDirectories(folder.resolve("deep er")).resolve("two");
    Files.createSymbolicLink(two, Path.of("../one"));
    for (Path link : List.of(one, two)) {
      assertThat(run(link, Map.of("JAVA_HOME", java.toString())).out())
          .contains(image.resolve("fx").toString());
    }
  }

  private Path java(String name, int version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name).resolve("bin")).getParent();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.3\"\n");
    Path java = home.resolve("bin/java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "%d.0.3" 2026-01-01' >&2; exit 0; fi
        me=${0%%/bin/java}
        printf '%%s\\n' "$me" "$@"
        """
            .formatted(version));
    executable(java);
    return home;
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Outcome run(Map<String, String> environment, String... arguments) throws Exception {
    return run(image.resolve("bin/groundwork"), environment, arguments);
  }

  private Outcome run(Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", tools.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    List<String> out = process.inputReader().lines().toList();
    return new Outcome(process.waitFor(), out, Files.readString(err));
  }
}
