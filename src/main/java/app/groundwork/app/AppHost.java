package app.groundwork.app;

import app.groundwork.exchange.Samples;
import app.groundwork.store.Backups;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.ui.evidence.EvidenceArea;
import app.groundwork.ui.initiatives.InitiativesArea;
import app.groundwork.ui.interviews.InterviewsArea;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.people.PeopleArea;
import app.groundwork.ui.shadowing.ShadowingArea;
import app.groundwork.ui.shell.ShellHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Gives the window its files and its areas.
 *
 * @param sample where the user's own copy of the sample lies, or will
 */
record AppHost(Setup setup, Path sample) implements ShellHost {
  @Override
  public Workspace open(Path file) throws Refusal {
    return Workspace.open(file, setup);
  }

  @Override
  public Workspace create(Path file) throws Refusal {
    return Workspace.create(file, setup);
  }

  @Override
  public Workspace openSample() throws Refusal {
    try {
      Samples.createOnce(sample, setup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Workspace.open(sample, setup);
  }

  @Override
  public void restore(Path file, Path backup) throws Refusal {
    Backups.restore(file, backup);
  }

  @Override
  public List<Area> areas(Workspace workspace, AreaContext context) {
    return List.of(
        new ShadowingArea(workspace, context),
        new InterviewsArea(workspace, context),
        new EvidenceArea(workspace, context),
        new PeopleArea(workspace, context),
        new InitiativesArea(workspace, context));
  }
}
