package app.groundwork.store.interviews;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.interviews.ScriptQuestion;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Tx;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scripts that interviews are led by. The default one is offered as long as nobody has changed
 * it, without a row of its own.
 */
public final class Scripts {
  /** The tables, for {@link app.groundwork.store.Changed}. */
  public static final String SCRIPT = "script";

  public static final String PART = "script_part";
  public static final String QUESTION = "script_question";

  /** All scripts in the order in which they were made, the default one first. */
  public List<Script> all(Tx tx) {
    List<Script> scripts = read(tx, "");
    if (scripts.stream().noneMatch(script -> script.id().equals(DefaultScript.ID))) {
      scripts.addFirst(DefaultScript.script());
    }
    return List.copyOf(scripts);
  }

  /** The script of that id. */
  public Optional<Script> script(Tx tx, String id) {
    Optional<Script> kept = read(tx, id).stream().findFirst();
    return kept.isEmpty() && id.equals(DefaultScript.ID)
        ? Optional.of(DefaultScript.script())
        : kept;
  }

  /** Writes a script as a whole: parts and questions that it has no more go. */
  public void save(Tx tx, Script script) {
    tx.handle()
        .execute(
            "INSERT INTO script (id, title, archived_at) VALUES (?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET title = excluded.title,"
                + " archived_at = excluded.archived_at",
            script.id(),
            script.title(),
            script.archivedAt());
    Set<String> parts = new HashSet<>();
    Set<String> questions = new HashSet<>();
    for (int i = 0; i < script.parts().size(); i++) {
      ScriptPart part = script.parts().get(i);
      parts.add(part.id());
      save(tx, script.id(), i, part);
      for (int j = 0; j < part.questions().size(); j++) {
        questions.add(part.questions().get(j).id());
        save(tx, part.id(), j, part.questions().get(j));
      }
    }
    // Questions first: one that has moved to another part must not go with the one it was in.
    forget(
        tx,
        "SELECT q.id FROM script_question q JOIN script_part p ON p.id = q.part_id"
            + " WHERE p.script_id = ?",
        script.id(),
        QUESTION,
        questions);
    forget(tx, "SELECT id FROM script_part WHERE script_id = ?", script.id(), PART, parts);
  }

  /**
   * Removes a script; interviews keep what they copied. The default one is offered again as new.
   */
  public void remove(Tx tx, String id) {
    tx.handle().execute("DELETE FROM script WHERE id = ?", id);
  }

  private static void save(Tx tx, String scriptId, int position, ScriptPart part) {
    tx.handle()
        .execute(
            "INSERT INTO script_part (id, script_id, position, kind, title, minutes)"
                + " VALUES (?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET script_id = excluded.script_id,"
                + " position = excluded.position, kind = excluded.kind, title = excluded.title,"
                + " minutes = excluded.minutes",
            part.id(),
            scriptId,
            position,
            part.kind().code(),
            part.title(),
            part.minutes());
  }

  private static void save(Tx tx, String partId, int position, ScriptQuestion question) {
    tx.handle()
        .execute(
            "INSERT INTO script_question (id, part_id, position, text) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET part_id = excluded.part_id,"
                + " position = excluded.position, text = excluded.text",
            question.id(),
            partId,
            position,
            question.text());
  }

  private static void forget(Tx tx, String sql, String id, String table, Set<String> kept) {
    List<String> there = tx.handle().select(sql, id).mapTo(String.class).list();
    for (String one : there) {
      if (!kept.contains(one)) {
        tx.handle().execute("DELETE FROM " + table + " WHERE id = ?", one);
      }
    }
  }

  /** A row of a script without its parts. */
  private record Head(String id, String title, @Nullable Long archivedAt) {}

  /**
   * @param id of the only one wanted; all if empty
   */
  private static List<Script> read(Tx tx, String id) {
    Map<String, List<ScriptQuestion>> questions = new LinkedHashMap<>();
    tx.handle()
        .createQuery(
            "SELECT q.id, q.part_id, q.text FROM script_question q"
                + " JOIN script_part p ON p.id = q.part_id"
                + " WHERE :id = '' OR p.script_id = :id ORDER BY q.position, q.id")
        .bind("id", id)
        .map(
            (row, context) ->
                Map.entry(
                    row.getString("part_id"),
                    new ScriptQuestion(row.getString("id"), row.getString("text"))))
        .forEach(
            one ->
                questions
                    .computeIfAbsent(one.getKey(), part -> new ArrayList<>())
                    .add(one.getValue()));
    Map<String, List<ScriptPart>> parts = new LinkedHashMap<>();
    tx.handle()
        .createQuery(
            "SELECT * FROM script_part WHERE :id = '' OR script_id = :id ORDER BY position, id")
        .bind("id", id)
        .map(
            (row, context) ->
                Map.entry(
                    row.getString("script_id"),
                    new ScriptPart(
                        row.getString("id"),
                        Coded.of(PartKind.class, row.getString("kind")),
                        row.getString("title"),
                        row.getInt("minutes"),
                        questions.getOrDefault(row.getString("id"), List.of()))))
        .forEach(
            one ->
                parts
                    .computeIfAbsent(one.getKey(), script -> new ArrayList<>())
                    .add(one.getValue()));
    List<Script> scripts = new ArrayList<>();
    tx.handle()
        .createQuery("SELECT * FROM script WHERE :id = '' OR id = :id ORDER BY id <> 'default', id")
        .bind("id", id)
        .map(
            (row, context) -> {
              String own = row.getString("id");
              String title = row.getString("title");
              long archived = row.getLong("archived_at");
              return new Head(own, title, row.wasNull() ? null : archived);
            })
        .forEach(
            head ->
                scripts.add(
                    new Script(
                        head.id,
                        head.title,
                        parts.getOrDefault(head.id, List.of()),
                        head.archivedAt)));
    return scripts;
  }
}
