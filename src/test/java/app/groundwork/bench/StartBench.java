package app.groundwork.bench;

import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start of the packaged program to its usable window, on the headless platform. */
@Bench
class StartBench {
  private static final int TIMES = 7;
  private static final Path IMAGE = Path.of(System.getProperty("groundwork.image"));
  private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";
  private static final Pattern USABLE = Pattern.compile("Workspace usable (\\d+) ms");
  private static final Pattern RSS = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  @TempDir Path folder;

  @Test
  void packagedStart(Table table) throws Exception {
    Path empty = folder.resolve("empty.groundwork");
    Workspace.create(empty, Setup.standard()).close();
    Path full = folder.resolve("full.groundwork");
    try (Workspace workspace = Workspace.create(full, Setup.standard())) {
      for (int i = 0; i < 500; i++) {
        Filled.finished(workspace, 200, i);
      }
    }
    Timings floor = new Timings();
    Timings ofEmpty = new Timings();
    Timings ofFull = new Timings();
    List<Long> kilobytes = new ArrayList<>();
    for (int i = -1; i < TIMES; i++) {
      long bare = bare();
      long small = start(empty, new ArrayList<>());
      long large = start(full, kilobytes);
      if (i >= 0) {
        floor.add(bare);
        ofEmpty.add(small);
        ofFull.add(large);
      }
    }
    table.row("floor: start to a bare table window, no AOT cache", floor, 50, 10_000);
    table.row("start to usable window, empty, no AOT cache", ofEmpty, 50, 10_000);
    table.row(
        "the same by the floor (limit is for the AOT cache)",
        ofEmpty.ms(50) / floor.ms(50),
        3,
        "times");
    table.row(
        "500 sessions, 100,000 entries: open to usable, more than empty",
        ofFull.ms(50) - ofEmpty.ms(50),
        500,
        "ms");
    double most = kilobytes.stream().mapToLong(Long::longValue).max().orElseThrow() / 1024.0;
    table.row("resident memory after opening 100,000 entries", most, 350, "MB");
  }

  /** ns from the start of the process to its usable window. */
  private long start(Path file, List<Long> kilobytes) throws Exception {
    Path data = Files.createTempDirectory(folder, "data");
    ProcessBuilder builder =
        new ProcessBuilder(IMAGE.resolve("bin/groundwork").toString(), file.toString());
    builder.environment().put("XDG_DATA_HOME", data.toString());
    builder.environment().put("DISPLAY", ":none");
    builder.environment().put("JDK_JAVA_OPTIONS", HEADLESS);
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile());
    Process process = builder.start();
    try {
      Path log = data.resolve("groundwork/groundwork.log");
      while (true) {
        Matcher usable = USABLE.matcher(Files.exists(log) ? Files.readString(log) : "");
        if (usable.find()) {
          kilobytes.add(rss(process.pid()));
          return TimeUnit.MILLISECONDS.toNanos(Long.parseLong(usable.group(1)));
        }
        if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
          throw new AssertionError("It ended: " + Files.readString(folder.resolve("out.txt")));
        }
      }
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static long bare() throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path",
            IMAGE.resolve("fx").toString(),
            "--add-modules",
            "javafx.controls,javafx.fxml",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-classpath",
            Path.of(BareWindow.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString(),
            BareWindow.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JDK_JAVA_OPTIONS", HEADLESS);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return TimeUnit.MILLISECONDS.toNanos(Long.parseLong(printed));
  }

  private static long rss(long pid) throws IOException {
    Matcher rss = RSS.matcher(Files.readString(Path.of("/proc", pid + "", "status")));
    if (!rss.find()) {
      throw new AssertionError("No resident size for " + pid);
    }
    return Long.parseLong(rss.group(1));
  }
}
