package app.groundwork.ui.shell;

import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Path;
import java.util.List;

/**
 * What the window asks of whoever wires the program: files and areas. All but {@link #areas} is
 * called off the JavaFX thread; a refusal is shown in its own words.
 */
public interface ShellHost {
  /** Opens a workspace for writing. */
  Workspace open(Path file) throws Refusal;

  /** Makes a new workspace and opens it. */
  Workspace create(Path file) throws Refusal;

  /** Opens the user's own copy of the sample, making it first if there is none. */
  Workspace openSample() throws Refusal;

  /** Puts {@code backup} in the place of {@code file}, which is closed; keeps what was there. */
  void restore(Path file, Path backup) throws Refusal;

  /** The areas of an open workspace, in the order of the side bar; on the JavaFX thread. */
  List<Area> areas(Workspace workspace, AreaContext context);
}
