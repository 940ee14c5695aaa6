package app.groundwork.store;

import app.groundwork.model.shared.Texts;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Turns what SQLite says into words for the user. */
final class Failures {
  private static final Texts TEXTS = Texts.in(Failures.class);

  private Failures() {}

  /** The SQL failure behind {@code thrown}; null if it has another cause. */
  static @Nullable SQLException behind(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  /** What to throw for a write that failed: in words if the file was the cause. */
  static Exception write(Path file, Exception thrown) {
    SQLException sql = behind(thrown);
    return sql == null || thrown instanceof WriteFailed
        ? thrown
        : new WriteFailed(TEXTS.get("write." + writeKind(sql), file.getFileName()), sql);
  }

  /** What to throw for a read that failed: in words if the file was the cause. */
  static Exception read(Path file, Exception thrown) {
    SQLException sql = behind(thrown);
    return sql == null
        ? thrown
        : new ReadFailed(TEXTS.get("read." + readKind(sql), file.getFileName()), sql);
  }

  /** True if {@code sql} says that the file's content cannot be trusted. */
  static boolean damage(SQLException sql) {
    return kind(sql).equals("damaged");
  }

  /** True if another connection holds the file, for now. */
  static boolean busy(SQLException sql) {
    return kind(sql).equals("busy");
  }

  /** True if {@code sql} says that the file, or the log beside it, cannot be opened or written. */
  static boolean refused(SQLException sql) {
    return kind(sql).equals("refused");
  }

  /** True if the memory or the disk did not suffice. */
  static boolean room(SQLException sql) {
    String kind = kind(sql);
    return kind.equals("full") || kind.equals("memory");
  }

  private static String writeKind(SQLException sql) {
    String kind = kind(sql);
    return kind.equals("memory") ? "other" : kind;
  }

  private static String readKind(SQLException sql) {
    String kind = kind(sql);
    return kind.equals("damaged") || kind.equals("disk") || kind.equals("busy") ? kind : "other";
  }

  private static String kind(SQLException sql) {
    // The low byte is the primary code, whatever the extended one says in detail.
    int code = sql instanceof SQLiteException known ? known.getResultCode().code & 0xff : 0;
    return switch (code) {
      case 13 -> "full";
      case 7 -> "memory";
      case 10 -> "disk";
      case 3, 8, 14 -> "refused";
      case 5, 6 -> "busy";
      case 11, 26 -> "damaged";
      case 19 -> "rule";
      default -> "other";
    };
  }
}
