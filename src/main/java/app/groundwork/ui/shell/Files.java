package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opening one file in place of another, off the JavaFX thread, and saying why not in words. */
final class Files {
  static final String ENDING = ".groundwork";

  private static final Logger LOG = LoggerFactory.getLogger(Files.class);
  private static final Texts TEXTS = Texts.in(Files.class);

  /** Gets a workspace open. */
  @FunctionalInterface
  private interface Opening {
    Workspace open() throws Refusal;
  }

  private final Shell shell;
  private final ShellHost host;
  private final Preferences preferences;
  private final AreaContext context;
  private boolean busy;

  Files(Shell shell, ShellHost host, Preferences preferences, AreaContext context) {
    this.shell = shell;
    this.host = host;
    this.preferences = preferences;
    this.context = context;
  }

  /** Opens {@code file} unless it is the open one. */
  void open(Path file) {
    Path whole = file.toAbsolutePath();
    if (shell
        .view()
        .filter(view -> view.model().file().toAbsolutePath().equals(whole))
        .isPresent()) {
      context.notices().say(TEXTS.get("file.open.already", name(file)));
      return;
    }
    begin(
        name(file),
        () -> {
          try {
            return host.open(whole);
          } catch (Refusal refusal) {
            if (refusal.reason() == Refusal.Reason.MISSING) {
              context.ui().execute(() -> preferences.change(old -> old.without(whole)));
            }
            throw refusal;
          }
        });
  }

  /** Asks which file, and opens it. */
  void chooseToOpen() {
    context
        .desk()
        .chooseToOpen(TEXTS.get("file.open.title"), TEXTS.get("file.open.files"), "*" + ENDING)
        .ifPresent(this::open);
  }

  /** Asks where, and makes a new workspace there. */
  void chooseToCreate() {
    context
        .desk()
        .chooseToSave(TEXTS.get("file.new.title"), TEXTS.get("file.new.name") + ENDING)
        .ifPresent(file -> begin(name(file), () -> host.create(ended(file))));
  }

  void openSample() {
    begin(TEXTS.get("file.sample"), host::openSample);
  }

  /** Asks where, and writes a copy of the open file there. */
  void chooseToCopy(ShellViewModel model) {
    String name = name(model.file()).replace(ENDING, "");
    context
        .desk()
        .chooseToSave(TEXTS.get("file.copy.title"), TEXTS.get("file.copy.name", name) + ENDING)
        .ifPresent(
            file ->
                model
                    .saveCopy(ended(file))
                    .whenCompleteAsync(
                        (copy, failure) -> {
                          if (failure == null) {
                            context
                                .notices()
                                .offer(
                                    TEXTS.get("file.copy.done", name(copy)),
                                    TEXTS.get("file.copy.show"),
                                    () -> context.desk().showInFolder(copy));
                          } else {
                            failed(failure);
                          }
                        },
                        context.ui()));
  }

  /** Puts {@code backup} in the place of the open file and opens that again. */
  void restore(Path file, Path backup) {
    if (busy) {
      return;
    }
    shell.welcome();
    begin(
        name(file),
        () -> {
          try {
            host.restore(file, backup);
          } catch (Refusal refusal) {
            context.ui().execute(() -> failed(refusal));
            return host.open(file);
          }
          Workspace restored = host.open(file);
          context.ui().execute(() -> context.notices().say(TEXTS.get("backups.done", name(file))));
          return restored;
        });
  }

  private void begin(String name, Opening opening) {
    if (busy) {
      return;
    }
    busy = true;
    if (shell.view().isEmpty()) {
      shell.opening(TEXTS.get("file.opening", name));
    }
    CompletableFuture<Void> closed = shell.closed();
    Thread.ofVirtual()
        .name("opening")
        .start(
            () -> {
              try {
                closed.join();
                Workspace opened = opening.open();
                context.ui().execute(() -> finish(() -> show(opened)));
              } catch (Refusal | RuntimeException failure) {
                context.ui().execute(() -> finish(() -> refused(failure)));
              }
            });
  }

  private void show(Workspace opened) {
    shell.show(opened);
    shell.view().flatMap(view -> view.model().remark()).ifPresent(context.notices()::say);
  }

  private void finish(Runnable what) {
    busy = false;
    what.run();
  }

  private void refused(Throwable failure) {
    if (shell.view().isEmpty()) {
      shell.welcome();
    }
    failed(failure);
  }

  private void failed(Throwable failure) {
    Throwable cause =
        failure.getCause() != null && !(failure instanceof Refusal) ? failure.getCause() : failure;
    if (cause instanceof Refusal refusal) {
      context.notices().warn(String.valueOf(refusal.getMessage()), null);
    } else {
      LOG.error("A file could not be opened, made or copied", cause);
      context.notices().warn(TEXTS.get("file.failed"), String.valueOf(cause));
    }
  }

  private static Path ended(Path file) {
    return name(file).contains(".") ? file : file.resolveSibling(name(file) + ENDING);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
