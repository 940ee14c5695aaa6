package app.groundwork.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder {@code <name>.backups} beside a workspace and the names in it. */
record BackupFolder(Path folder) {
  /** How the name of a copy ends that is not finished. */
  static final String PARTIAL = ".partial";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Pattern NAME =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT[-\\d]{12}Z)(-[a-z0-9-]+)?\\.groundwork");

  /** That of the workspace {@code file}. */
  static BackupFolder of(Path file) {
    String name = file.getFileName().toString();
    String stem = name.endsWith(".groundwork") ? name.substring(0, name.length() - 11) : name;
    return new BackupFolder(file.toAbsolutePath().resolveSibling(stem + ".backups"));
  }

  /** Where a backup made at {@code at} goes; {@code why} (may be empty) marks one to be kept. */
  Path place(long at, String why) {
    String stamp = STAMP.format(Instant.ofEpochMilli(at));
    return folder.resolve(stamp + (why.isEmpty() ? "" : "-" + why) + ".groundwork");
  }

  /** The place of a plain backup made at {@code at}, or as soon after as a name is free. */
  Path freePlace(long at) {
    long free = at;
    while (Files.exists(place(free, ""))) {
      free++;
    }
    return place(free, "");
  }

  /** True if thinning leaves {@code backup} until it is a month old. */
  static boolean marked(Backups.Backup backup) {
    Matcher name = NAME.matcher(backup.file().getFileName().toString());
    return name.matches() && name.group(2) != null;
  }

  /** All backups, newest first. */
  List<Backups.Backup> list() {
    List<Backups.Backup> all = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          backup(file).ifPresent(all::add);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    all.sort(Comparator.comparingLong(Backups.Backup::at).reversed());
    return all;
  }

  /** Deletes a backup with whatever log was kept beside it. */
  void delete(Backups.Backup backup) throws IOException {
    for (String ending : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(folder.resolve(backup.file().getFileName() + ending));
    }
  }

  /** Deletes what an interrupted copy left. */
  void sweep() throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> rests = Files.newDirectoryStream(folder, "*" + PARTIAL + "*")) {
        for (Path rest : rests) {
          Files.deleteIfExists(rest);
        }
      }
    }
  }

  private static Optional<Backups.Backup> backup(Path file) throws IOException {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      long at = Instant.from(STAMP.parse(name.group(1))).toEpochMilli();
      return Optional.of(new Backups.Backup(file, at, Files.size(file)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
