package app.groundwork.store.people;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameMask;
import app.groundwork.store.Tx;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.statement.Query;

/** Every text in the file in which people may be named. */
final class NamedTexts {
  /** Those of the open file; a new column that holds words belongs here. */
  static final List<Place> PLACES =
      List.of(
          new Place("log_entry", "id", "text", Of.ENTRY),
          new Place("log_entry", "id", "tool", Of.ENTRY),
          new Place("log_entry", "id", "friction", Of.ENTRY),
          new Place("log_entry", "id", "whom", Of.ENTRY),
          new Place("log_entry", "id", "place", Of.ENTRY),
          new Place("shadow_session", "id", "workflow", Of.SESSION),
          new Place("shadow_session", "id", "purpose", Of.SESSION),
          new Place("shadow_session", "id", "task", Of.SESSION),
          new Place("interview", "id", "script_title", Of.INTERVIEW),
          new Place("interview", "id", "purpose", Of.INTERVIEW),
          new Place("interview_slot", "id", "name", Of.INTERVIEW),
          new Place("interview_slot", "id", "value", Of.INTERVIEW),
          new Place("interview_part", "id", "title", Of.INTERVIEW),
          new Place("interview_question", "id", "text", Of.INTERVIEW),
          new Place("interview_note", "id", "text", Of.NOTE),
          new Place("interview_finding", "id", "context", Of.INTERVIEW),
          new Place("interview_action", "id", "text", Of.INTERVIEW),
          new Place("interview_action", "id", "owner", Of.INTERVIEW),
          new Place("script", "id", "title", Of.ELSE),
          new Place("script_part", "id", "title", Of.ELSE),
          new Place("script_question", "id", "text", Of.ELSE),
          new Place("assumption", "id", "statement", Of.ELSE),
          new Place("pain_point", "id", "title", Of.ELSE),
          new Place("pain_point", "id", "description", Of.ELSE),
          new Place("pain_point", "id", "problem_behind", Of.ELSE),
          new Place("pain_point", "id", "rejected_because", Of.ELSE),
          new Place("theme", "id", "name", Of.ELSE),
          new Place("declined_request", "id", "request", Of.ELSE),
          new Place("declined_request", "id", "asked_by", Of.ELSE),
          new Place("declined_request", "id", "reason", Of.ELSE),
          new Place("initiative", "id", "title", Of.ELSE),
          new Place("initiative", "id", "outcome", Of.ELSE),
          new Place("initiative", "id", "owner", Of.ELSE),
          new Place("initiative", "id", "tags", Of.ELSE),
          new Place("initiative", "id", "reach_note", Of.ELSE),
          new Place("initiative", "id", "impact_note", Of.ELSE),
          new Place("initiative", "id", "confidence_note", Of.ELSE),
          new Place("initiative", "id", "effort_note", Of.ELSE),
          new Place("initiative", "id", "kill_reason", Of.ELSE),
          new Place("initiative", "id", "kill_lesson", Of.ELSE),
          new Place("initiative", "id", "discussion_reason", Of.ELSE),
          new Place("success_criterion", "id", "criterion", Of.ELSE),
          new Place("success_criterion", "id", "target", Of.ELSE),
          new Place("developer", "id", "role", Of.ELSE),
          new Place("team", "id", "name", Of.ELSE),
          new Place("product_trio", "role", "holder", Of.ELSE),
          new Place("draft", "key", "text", Of.ELSE),
          new Place("ui_state", "key", "value", Of.ELSE));

  private NamedTexts() {}

  /** What a text is of. */
  enum Of {
    ENTRY,
    SESSION,
    NOTE,
    /** All else of an interview. */
    INTERVIEW,
    ELSE
  }

  /** A column of texts. */
  record Place(String table, String key, String column, Of of) {}

  /** Told of each text. */
  interface Told {
    void of(Place place, String key, String text);
  }

  private record Row(String key, String text) {}

  /** Tells {@code told} of all texts that are not empty; it may write each. */
  static void each(Tx tx, Told told) {
    for (Place place : PLACES) {
      List<Row> rows =
          tx.handle()
              .createQuery(
                  "SELECT %2$s, %3$s FROM %1$s WHERE %3$s <> ''"
                      .formatted(place.table, place.key, place.column))
              .map((row, context) -> new Row(row.getString(1), row.getString(2)))
              .list();
      rows.forEach(row -> told.of(place, row.key, row.text));
    }
  }

  /** Puts {@code text} where {@link #each} found another. */
  static void write(Tx tx, Place place, String key, String text) {
    tx.handle()
        .execute(
            "UPDATE %s SET %s = ? WHERE %s = ?".formatted(place.table, place.column, place.key),
            text,
            key);
  }

  /** Brings what is called by its text in line with it, once texts were written. */
  static void rename(Tx tx) {
    // Two names may have become the same one.
    tx.handle()
        .execute(
            "UPDATE OR REPLACE interview_slot SET id = interview_id || '/' || name"
                + " WHERE id <> interview_id || '/' || name");
  }

  /** What teams and tools are called. */
  static List<String> teamsAndTools(Tx tx) {
    return tx.handle()
        .select("SELECT name FROM team UNION SELECT tool FROM log_entry WHERE tool <> ''")
        .mapTo(String.class)
        .list();
  }

  /**
   * True if a backup knows {@code developer} by a name other than {@code pseudonym}, or has in any
   * row of any table, the journal among them, what {@code mask} finds.
   */
  static boolean knows(Tx backup, Developer developer, String pseudonym, NameMask mask) {
    boolean named =
        backup
            .handle()
            .select("SELECT name FROM developer WHERE id = ?", developer.id())
            .mapTo(String.class)
            .findOne()
            .filter(name -> !name.equals(pseudonym))
            .isPresent();
    return named || tables(backup).stream().anyMatch(table -> isIn(backup, table, mask));
  }

  private static List<String> tables(Tx tx) {
    return tx.handle()
        .select(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                + " AND name NOT LIKE 'sqlite~_%' ESCAPE '~'")
        .mapTo(String.class)
        .list();
  }

  private static boolean isIn(Tx tx, String table, NameMask mask) {
    try (Query query = tx.handle().createQuery("SELECT * FROM \"" + table + "\"")) {
      return query
          .map(
              (row, context) -> {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  if (row.getObject(i) instanceof String text && mask.isIn(text)) {
                    return true;
                  }
                }
                return false;
              })
          .stream()
          .filter(Objects::nonNull)
          .anyMatch(found -> found);
    }
  }
}
