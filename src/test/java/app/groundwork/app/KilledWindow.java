package app.groundwork.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of its own: a session in the window, up to the middle of a line. Then it is killed. */
final class KilledWindow extends WindowStory {
  static final String LOGGED = ".o release page #wiki";
  static final String HALF_TYPED = ".e quota ex";

  private KilledWindow(Path folder) {
    this.folder = folder;
  }

  /** Works on the story file in the folder {@code arguments[0]} until it is killed. */
  public static void main(String[] arguments) throws Exception {
    startToolkit();
    KilledWindow window = new KilledWindow(Path.of(arguments[0]));
    window.makeStage();
    window.captureToTheMiddleOfALine();
    System.out.println("typed");
    System.out.flush();
    Thread.currentThread().join();
  }

  /** Starts it as this process was started. */
  static Process start(Path folder) throws IOException {
    return start(folder, KilledWindow.class);
  }

  /** The same for another program that is to be killed. */
  static Process start(Path folder, Class<?> program) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    Stream.of("glass.platform", "prism.order", "testfx.robot", "testfx.headless")
        .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(program.getName(), folder.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private void captureToTheMiddleOfALine() throws Exception {
    startEmpty();
    open();
    start("dev 1");
    clock.pass(Duration.ofMinutes(3));
    log(LOGGED);
    clock.pass(Duration.ofMinutes(2));
    type(HALF_TYPED.substring(0, 4));
    clock.pass(Duration.ofMinutes(1));
    type(HALF_TYPED.substring(4));
    waitFor("the draft in the file", () -> draft().equals(Optional.of(HALF_TYPED)));
  }

  private Optional<String> draft() {
    String id = session().id();
    return read(workspace -> workspace.drafts().get("shadowing/" + id).join())
        .map(draft -> draft.text());
  }
}
