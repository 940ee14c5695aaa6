package app.groundwork.store.people;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameMask;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names that no developer has any more and that texts may still hold. Rows like all others: undo
 * and redo of a removal or a merge take them along.
 */
final class FormerNames {
  private FormerNames() {}

  /**
   * Such a name.
   *
   * @param id of the developer who is gone
   * @param consent what they agreed to, if nobody goes on for them
   * @param number what a pseudonym calls them then
   * @param goesOn id of the developer they were merged into; null if they were removed
   */
  record Former(String id, String name, Consent consent, int number, @Nullable String goesOn) {}

  /** All of them, in the order of their developers' numbers. */
  static List<Former> all(Tx tx) {
    return tx.handle()
        .createQuery("SELECT * FROM former_name ORDER BY number")
        .map((row, context) -> former(row))
        .list();
  }

  /** Keeps the names of one who is removed, if they did not agree to be named by them. */
  static void keepRemoved(Tx tx, Developer gone) {
    // A later answer takes the place of what one of that name gave before.
    all(tx).stream()
        .filter(former -> former.goesOn == null && NameTrouble.same(former.name, gone.name()))
        .forEach(former -> delete(tx, former));
    if (gone.consent().letsName()) {
      tx.handle().execute("DELETE FROM former_name WHERE developer_id = ?", gone.id());
      return;
    }
    tx.handle()
        .execute(
            "UPDATE former_name SET consent = ?, number = ?, developer_id = NULL"
                + " WHERE developer_id = ?",
            gone.consent().code(),
            gone.number(),
            gone.id());
    insert(tx, gone, null);
  }

  /** Keeps the name of one who is {@code kept}, a developer's id, from now on. */
  static void keepMerged(Tx tx, Developer gone, String kept) {
    insert(tx, gone, kept);
  }

  /**
   * Those who had the names that none of {@code developers} has: as they agreed, or as the one who
   * goes on for them, under the former name.
   */
  static List<Developer> developers(Tx tx, List<Developer> developers) {
    Map<String, Developer> byId =
        developers.stream().collect(Collectors.toMap(Developer::id, Function.identity()));
    Predicate<Former> borne =
        former -> developers.stream().anyMatch(now -> NameTrouble.same(now.name(), former.name));
    return all(tx).stream()
        .filter(borne.negate())
        .map(
            former -> {
              Developer goesOn = former.goesOn == null ? null : byId.get(former.goesOn);
              return goesOn == null
                  ? new Developer(former.id, former.name, null, former.consent)
                      .withNumber(former.number)
                  : goesOn.withName(former.name);
            })
        .toList();
  }

  /** What somebody of that name agreed to who is gone; the strictest answer, if there are more. */
  static Optional<Consent> answer(Tx tx, String name) {
    return tx
        .handle()
        .createQuery(
            "SELECT f.name, ifnull(d.consent, f.consent) AS consent FROM former_name AS f"
                + " LEFT JOIN developer AS d ON d.id = f.developer_id")
        .map(
            (row, context) ->
                Map.entry(row.getString("name"), Coded.of(Consent.class, row.getString("consent"))))
        .stream()
        .filter(one -> NameTrouble.same(one.getKey(), name))
        .map(Map.Entry::getValue)
        .reduce(Consent::stricter);
  }

  /** Takes out of the names what {@code mask} replaces; a name of which nothing stays goes. */
  static void forget(Tx tx, NameMask mask) {
    for (Former former : all(tx)) {
      String rest = mask.replace(former.name).strip();
      if (NameMask.letters(rest) == 0) {
        delete(tx, former);
      } else if (!rest.equals(former.name)) {
        tx.handle().execute("UPDATE former_name SET name = ? WHERE id = ?", rest, former.id);
      }
    }
  }

  private static void insert(Tx tx, Developer gone, @Nullable String goesOn) {
    // What a pseudonym calls somebody hides them already.
    if (!gone.isPseudonymised()) {
      tx.handle()
          .execute(
              "INSERT INTO former_name (id, name, consent, number, developer_id)"
                  + " VALUES (?, ?, ?, ?, ?)",
              gone.id(),
              gone.name(),
              gone.consent().code(),
              gone.number(),
              goesOn);
    }
  }

  private static void delete(Tx tx, Former former) {
    tx.handle().execute("DELETE FROM former_name WHERE id = ?", former.id);
  }

  private static Former former(ResultSet row) throws SQLException {
    return new Former(
        row.getString("id"),
        row.getString("name"),
        Coded.of(Consent.class, row.getString("consent")),
        row.getInt("number"),
        row.getString("developer_id"));
  }
}
