package app.groundwork.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said once something has left the workspace. */
public final class Told {
  private Told() {}

  /** What was done, and what must be known of it, in one line. */
  public static String of(String done, List<String> remarks) {
    return Stream.concat(Stream.of(done), remarks.stream()).collect(Collectors.joining(" · "));
  }
}
