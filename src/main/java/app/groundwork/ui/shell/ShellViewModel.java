package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Backups.Backup;
import app.groundwork.store.SaveState;
import app.groundwork.store.Search;
import app.groundwork.store.Search.Hit;
import app.groundwork.store.Subscription;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.RelativeTime;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the frame says about the open workspace, and undo and redo. */
final class ShellViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(ShellViewModel.class);
  private static final String PLACE = "shell.area";
  private static final long LOOK_FOR_BACKUPS = 30_000;

  private final Workspace workspace;
  private final Search search;
  private final AreaContext context;
  private final Subscription subscription;
  private final ReadOnlyObjectWrapper<SaveWords> saved;
  private final ReadOnlyStringWrapper backup = new ReadOnlyStringWrapper("");
  private SaveState state = new SaveState(0, null);
  private long askedAt;
  private boolean asking;
  private long lookedAt;
  private long newestBackup;

  ShellViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.search = new Search(workspace);
    this.context = context;
    this.saved = new ReadOnlyObjectWrapper<>(words());
    this.subscription = workspace.onSaveState(now -> context.ui().execute(() -> stateChanged(now)));
    tick();
  }

  /** The save state in words. */
  ReadOnlyObjectProperty<SaveWords> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** When the last backup was made, in words; empty if there is none. */
  ReadOnlyStringProperty backupProperty() {
    return backup.getReadOnlyProperty();
  }

  /** The file. */
  Path file() {
    return workspace.file();
  }

  /** What the user should know about how the file is kept; empty if there is nothing special. */
  Optional<String> remark() {
    return Optional.ofNullable(workspace.remark());
  }

  /** Once a second: asks whether the file still answers, and counts the time. */
  void tick() {
    long now = context.clock().millis();
    if (!asking) {
      asking = true;
      askedAt = now;
      workspace
          .query(tx -> true)
          .whenComplete((answer, failure) -> context.ui().execute(() -> asking = false));
    }
    if (now - lookedAt >= LOOK_FOR_BACKUPS) {
      lookedAt = now;
      var _ =
          CompletableFuture.supplyAsync(() -> workspace.backups().list())
              .thenAcceptAsync(this::backupsFound, context.ui());
    }
    saved.set(words());
    backup.set(
        newestBackup == 0 ? "" : TEXTS.get("status.backup", RelativeTime.words(newestBackup, now)));
  }

  /** Takes the last step back, and says which it was. */
  void undo() {
    tell(workspace.undo(), "history.undone", "history.nothing.undo");
  }

  /** Brings the step last undone again, and says which it was. */
  void redo() {
    tell(workspace.redo(), "history.redone", "history.nothing.redo");
  }

  /** The backups, newest first; off the caller's thread. */
  CompletableFuture<List<Backup>> backups() {
    return CompletableFuture.supplyAsync(() -> workspace.backups().list());
  }

  /** Makes a backup now if one is due, and one at the end if something has changed. */
  void keepBackups() {
    workspace
        .backups()
        .keepUp()
        .whenComplete(
            (backup, failure) ->
                context
                    .ui()
                    .execute(
                        () -> {
                          if (failure != null) {
                            context.notices().warn(TEXTS.get("backup.failed"), failure.toString());
                          }
                        }));
  }

  /** All that holds what was typed; see {@link Search#find}. */
  CompletableFuture<List<Hit>> find(String typed) {
    return search.find(typed);
  }

  /** What has a name that fits what was typed; see {@link Search#findNamed}. */
  CompletableFuture<List<Hit>> findNamed(String typed) {
    return search.findNamed(typed);
  }

  /** Writes a verified copy. */
  CompletableFuture<Path> saveCopy(Path target) {
    return workspace.backups().saveCopy(target);
  }

  /** Remembers the area at the front, in the file. */
  void rememberPlace(String areaId) {
    // Not worth a word if it fails: the save state tells of a file that takes no writes.
    var _ = workspace.place().put(PLACE, areaId);
  }

  /** The area that was at the front last. */
  CompletableFuture<Optional<String>> lastPlace() {
    return workspace.place().get(PLACE);
  }

  @Override
  public void close() {
    subscription.close();
  }

  private void stateChanged(SaveState now) {
    state = now;
    saved.set(words());
  }

  private void backupsFound(List<Backup> backups) {
    newestBackup = backups.isEmpty() ? 0 : backups.getFirst().at();
  }

  private SaveWords words() {
    return SaveWords.of(
        state, asking ? askedAt : 0, context.clock().millis(), ZoneId.systemDefault());
  }

  private void tell(CompletableFuture<Optional<String>> step, String done, String nothing) {
    step.whenComplete(
        (label, failure) ->
            context
                .ui()
                .execute(
                    () -> {
                      if (failure != null) {
                        context.notices().warn(TEXTS.get("history.failed"), failure.toString());
                      } else {
                        context
                            .notices()
                            .say(
                                label
                                    .map(words -> TEXTS.get(done, words))
                                    .orElseGet(() -> TEXTS.get(nothing)));
                      }
                    }));
  }
}
