package app.groundwork.exchange;

import app.groundwork.exchange.incoming.Decoded;
import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.logs.LogReader;
import app.groundwork.exchange.transcripts.TranscriptReader;
import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.OwnFiles;
import app.groundwork.store.Stepped;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What comes into the workspace: command line, menus and palette all ask here. */
public final class Imports {
  /** From how many new entries on a backup is made first. */
  public static final int BACKUP_FROM = 1_000;

  private static final Texts TEXTS = Texts.in(Imports.class);

  private Imports() {}

  /** What can be imported: the catalogue, one line for each. */
  public enum Kind implements Coded {
    SHADOWING("shadowing"),
    TRANSCRIPT("transcript");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * Reads a file, in whatever format its content shows it to be; touches no workspace.
   *
   * @param workspace whose own files are not read
   * @throws NotImported if it is none that can be imported; says what is wrong in which line
   */
  public static ImportFile read(Kind kind, Path from, Path workspace) throws IOException {
    return switch (kind) {
      case SHADOWING -> log(from, workspace);
      case TRANSCRIPT -> transcript(from, workspace);
    };
  }

  /** Reads a log, as {@link #read} does. */
  public static LogFile log(Path from, Path workspace) throws IOException {
    check(from, workspace);
    long changedAt = Files.getLastModifiedTime(from).toMillis();
    try (InputStream in = Files.newInputStream(from)) {
      return new LogFile(String.valueOf(from.getFileName()), LogReader.read(in), changedAt);
    }
  }

  /** Reads a transcript, as {@link #read} does. */
  public static TranscriptFile transcript(Path from, Path workspace) throws IOException {
    check(from, workspace);
    long changedAt = Files.getLastModifiedTime(from).toMillis();
    try (InputStream in = Files.newInputStream(from)) {
      String name = String.valueOf(from.getFileName());
      return new TranscriptFile(name, TranscriptReader.read(in), changedAt);
    }
  }

  private static void check(Path from, Path workspace) throws IOException {
    if (OwnFiles.hold(workspace, from)) {
      throw new NotImported(TEXTS.get("import.own", from));
    }
    if (!Files.exists(from)) {
      throw new NotImported(TEXTS.get("import.missing", from));
    }
    if (Files.isDirectory(from)) {
      throw new NotImported(TEXTS.get("import.folder", from));
    }
    if (!Files.isRegularFile(from)) {
      throw new NotImported(TEXTS.get("import.noFile", from));
    }
    if (Files.size(from) > Limits.BYTES) {
      throw Decoded.tooLarge();
    }
  }

  /** What importing the file would do; writes nothing. */
  public static ImportPlan plan(Tx tx, ImportFile file, ImportOptions options) {
    return switch (file) {
      case LogFile log -> plan(tx, log, options);
      case TranscriptFile transcript -> plan(tx, transcript, options);
    };
  }

  /** What importing the log would do; writes nothing. */
  public static LogPlan plan(Tx tx, LogFile file, ImportOptions options) {
    return new ShadowImport().plan(tx, file, options);
  }

  /** What importing the transcript would do; writes nothing. */
  public static TranscriptPlan plan(Tx tx, TranscriptFile file, ImportOptions options) {
    return new TranscriptImport().plan(tx, file, options);
  }

  /**
   * Imports what is new in the file, all or nothing, as one step that can be undone; after a backup
   * if it is much. Fails with {@link NotImported} if all of it is in the workspace already, or if
   * the plan says that it cannot be.
   */
  public static CompletableFuture<List<Imported>> into(
      Workspace workspace, ImportFile file, ImportOptions options) {
    return stepInto(workspace, file, options).thenApply(Stepped::result);
  }

  /** The same, with the step that can be undone. */
  public static CompletableFuture<Stepped<List<Imported>>> stepInto(
      Workspace workspace, ImportFile file, ImportOptions options) {
    return workspace
        .query(tx -> plan(tx, file, options))
        .thenCompose(
            plan -> {
              List<ImportPlan.Item> fresh =
                  plan.items().stream().filter(item -> item.known() == null).toList();
              int entries = fresh.stream().mapToInt(ImportPlan.Item::entries).sum();
              CompletableFuture<?> safe =
                  entries < BACKUP_FROM || plan.refusal() != null
                      ? CompletableFuture.completedFuture(true)
                      : workspace.backups().make();
              String label =
                  switch (plan) {
                    case LogPlan log -> TEXTS.get("step.import", fresh.size());
                    case TranscriptPlan transcript -> TEXTS.get("step.transcript");
                  };
              return safe.thenCompose(
                  made -> workspace.step(label, tx -> write(tx, file, options)));
            });
  }

  private static List<Imported> write(Tx tx, ImportFile file, ImportOptions options) {
    return switch (file) {
      case LogFile log -> new ShadowImport().write(tx, log, options);
      case TranscriptFile transcript ->
          List.of(new TranscriptImport().write(tx, transcript, options));
    };
  }
}
