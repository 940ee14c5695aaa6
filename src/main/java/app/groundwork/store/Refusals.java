package app.groundwork.store;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Refusal.Reason;
import java.nio.file.Path;
import java.util.Optional;

/** The words of each refusal. */
final class Refusals {
  private static final Texts TEXTS = Texts.in(Refusals.class);

  private Refusals() {}

  static Refusal missing(Path file) {
    return refuse(Reason.MISSING, "missing", file);
  }

  static Refusal missingFolder(Path folder) {
    return refuse(Reason.MISSING, "missing.folder", folder);
  }

  static Refusal exists(Path file) {
    return refuse(Reason.EXISTS, "exists", file);
  }

  static Refusal empty(Path file) {
    return refuse(Reason.EMPTY, "empty", file);
  }

  static Refusal foreign(Path file) {
    return refuse(Reason.FOREIGN, "foreign", file);
  }

  static Refusal folder(Path file) {
    return refuse(Reason.FOREIGN, "foreign.folder", file);
  }

  /** {@code kind} and {@code name}: the part of the schema that is not ours. */
  static Refusal foreignPart(Path file, String kind, String name) {
    return refuse(Reason.FOREIGN, "foreign.part", file, kind, harmless(name));
  }

  /** {@code name} without what would steer a terminal or turn the reading direction. */
  private static String harmless(String name) {
    return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "\uFFFD");
  }

  static Refusal newer(Path file, int schema, int known) {
    return refuse(Reason.NEWER, "newer", file, schema, known);
  }

  static Refusal damaged(Path file, Optional<Path> soundBackup) {
    return soundBackup
        .map(backup -> refuse(Reason.DAMAGED, "damaged.backup", file, backup))
        .orElseGet(() -> refuse(Reason.DAMAGED, "damaged", file));
  }

  static Refusal readOnly(Path file) {
    return refuse(Reason.READ_ONLY, "readonly", file);
  }

  static Refusal notMade(Path file) {
    return refuse(Reason.READ_ONLY, "notmade", file);
  }

  static Refusal unreadable(Path file) {
    return refuse(Reason.READ_ONLY, "unreadable", file);
  }

  static Refusal inUse(Path file, String holder) {
    return refuse(Reason.IN_USE, "inuse", file, holder);
  }

  static Refusal notUpdated(Path file) {
    return refuse(Reason.FAILED, "notupdated", file);
  }

  static Refusal noRoom(Path file) {
    return refuse(Reason.FAILED, "noroom", file);
  }

  static Refusal notCopied(Path file) {
    return refuse(Reason.FAILED, "notcopied", file, System.getProperty("java.io.tmpdir"));
  }

  private static Refusal refuse(Reason reason, String key, Path file, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = file;
    for (int i = 0; i < more.length; i++) {
      // Numbers as they are: no thousands separators in a schema number.
      values[i + 1] = more[i].toString();
    }
    return new Refusal(reason, TEXTS.get("refusal." + key, values));
  }
}
