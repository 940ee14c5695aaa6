package app.groundwork.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Makes an empty workspace: aside and whole, then under its name. */
final class NewFile {
  private NewFile() {}

  /** Makes {@code file}, which must not exist. */
  static void make(Path file, Setup setup, Migrations migrations) throws Refusal {
    Path folder = Medium.folder(file);
    if (Files.exists(file)) {
      throw Refusals.exists(file);
    }
    if (!Files.isDirectory(folder)) {
      throw Refusals.missingFolder(folder);
    }
    if (Medium.marked(folder)) {
      throw Refusals.notMade(file);
    }
    Path partial = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".partial");
    try {
      try (Connection connection = new Connections(setup.connections()).toWrite(partial)) {
        Sql.run(connection, "PRAGMA application_id=" + FileHeader.GROUNDWORK);
        migrations.run(connection, migrations.newest());
      }
      Files.move(partial, file);
      Medium.syncFolder(folder);
    } catch (FileAlreadyExistsException e) {
      throw Refusals.exists(file);
    } catch (IOException | SQLException e) {
      Refusal refusal = Refusals.notMade(file);
      refusal.initCause(e);
      throw refusal;
    } finally {
      for (String ending : new String[] {"", "-journal"}) {
        try {
          Files.deleteIfExists(folder.resolve(partial.getFileName() + ending));
        } catch (IOException e) {
          // The refusal under way says what matters.
        }
      }
    }
  }
}
