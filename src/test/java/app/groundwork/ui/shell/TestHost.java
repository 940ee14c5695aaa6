package app.groundwork.ui.shell;

import app.groundwork.store.Backups;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Path;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** Real files, gallery areas. */
final class TestHost implements ShellHost {
  private final Path folder;
  volatile List<GalleryArea> made = List.of();
  volatile Workspace opened;

  TestHost(Path folder) {
    this.folder = folder;
  }

  @Override
  public Workspace open(Path file) throws Refusal {
    return Workspace.open(file, Setup.standard());
  }

  @Override
  public Workspace create(Path file) throws Refusal {
    return Workspace.create(file, Setup.standard());
  }

  @Override
  public Workspace openSample() throws Refusal {
    return Workspace.create(folder.resolve("sample.groundwork"), Setup.standard());
  }

  @Override
  public void restore(Path file, Path backup) throws Refusal {
    Backups.restore(file, backup);
  }

  @Override
  public List<Area> areas(Workspace workspace, AreaContext context) {
    opened = workspace;
    made =
        List.of(
            new GalleryArea("shadowing", "Shadowing", "Research", Feather.EYE, false),
            new GalleryArea("people", "People", "Research", Feather.USERS, true),
            new GalleryArea("roadmap", "Roadmap", "Product", Feather.MAP, true));
    return List.copyOf(made);
  }
}
