package app.groundwork.store.people;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameMask;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Backups.Backup;
import app.groundwork.store.Backups.Holds;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Puts a pseudonym in the place of a developer's name, everywhere in the file and for good: no undo
 * step, no draft, no index and no free page keeps it. What it was is asked with {@link #preview}
 * and {@link #backups} first.
 */
public final class Pseudonymise {
  private static final Texts TEXTS = Texts.in(Pseudonymise.class);

  /** Parts of a name with fewer letters are not looked for by themselves. */
  private static final int SHORTEST_PART = 3;

  private final Workspace workspace;
  private final PeopleStore people = new PeopleStore();

  /** In this workspace, open for writing. */
  public Pseudonymise(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * What would be done.
   *
   * @param at when this was found out, UTC epoch ms; backups made since go in any case
   * @param words what can be looked for: the whole name first, then its parts
   */
  public record Preview(
      Developer developer, String pseudonym, long at, List<Word> words, Set<String> others) {}

  /**
   * A word of the name.
   *
   * @param suggested true if it is distinctive enough to be replaced unless the user says otherwise
   * @param shared true if it is also in the name of another developer, a team or a tool
   * @param entries how often it is in entries
   * @param sessions how often it is in what sessions say of themselves
   * @param elsewhere how often it is in teams, roles, the product trio, drafts and remembered
   *     places
   */
  public record Word(
      String text, boolean suggested, boolean shared, int entries, int sessions, int elsewhere) {}

  /** Finds out what {@link #run} would replace; changes nothing. */
  public CompletableFuture<Preview> preview(String developerId) {
    return workspace.queryAside(tx -> preview(tx, developerId));
  }

  /**
   * Looks into each backup, newest first, for the name (its whole and the {@code words} chosen); it
   * takes its time.
   */
  public CompletableFuture<Map<Backup, Holds>> backups(Preview preview, Collection<String> words) {
    NameMask mask = new NameMask(withWhole(preview, words), preview.others());
    return workspace
        .backups()
        .ask(tx -> NamedTexts.knows(tx, preview.developer(), preview.pseudonym(), mask));
  }

  /**
   * Does it: {@code words} of the preview's in every text, the name itself in any case. Undo starts
   * anew; {@code condemned} backups are deleted, and a new one is made. What a kill or a full disk
   * cuts short after the replacement is ended later; before it, all is as it was. Fails with {@link
   * app.groundwork.store.WriteFailed}, or {@link IllegalStateException} if the developer is gone or
   * has another name by now.
   */
  public CompletableFuture<@Nullable Void> run(
      Preview preview, Collection<String> words, Collection<Backup> condemned) {
    return workspace.forget(
        preview.at(),
        condemned,
        tx -> {
          Developer now = named(tx, preview.developer().id());
          if (!now.name().equals(preview.developer().name())) {
            throw new IllegalStateException(TEXTS.get("pseudonymise.changed"));
          }
          Rename rename = new Rename(now.name(), preview.pseudonym(), words, preview.others());
          NamedTexts.each(
              tx,
              (place, key, text) -> {
                String masked = rename.of(text);
                if (!masked.equals(text)) {
                  NamedTexts.write(tx, place, key, masked);
                }
              });
          tx.handle()
              .execute(
                  "UPDATE developer SET name = ?, consent = CASE WHEN consent IN (?, ?) THEN ?"
                      + " ELSE consent END, pseudonymised_at = ? WHERE id = ?",
                  preview.pseudonym(),
                  Consent.YES.code(),
                  Consent.NOT_ASKED.code(),
                  Consent.PSEUDONYM_ONLY.code(),
                  tx.now(),
                  now.id());
          return null;
        });
  }

  private record Rename(String name, String pseudonym, NameMask mask) {
    Rename(String name, String pseudonym, Collection<String> words, Collection<String> others) {
      this(name, pseudonym, new NameMask(words, others));
    }

    /** A text that is the name and nothing else is meant, however short the name. */
    String of(String text) {
      return text.strip().equals(name.strip()) ? pseudonym : mask.replace(text, pseudonym);
    }
  }

  private Preview preview(Tx tx, String developerId) {
    Developer developer = named(tx, developerId);
    Set<String> others = new LinkedHashSet<>();
    for (Developer other : people.developers(tx)) {
      if (!other.id().equals(developerId)) {
        others.add(other.name());
      }
    }
    Set<String> words = words(developer.name());
    NameMask mask = new NameMask(words, others);
    Map<String, int[]> counts = new LinkedHashMap<>();
    NamedTexts.each(
        tx,
        (place, key, text) -> {
          for (NameMask.Found found : mask.find(text)) {
            counts.computeIfAbsent(found.word(), word -> new int[3])[place.of().ordinal()]++;
          }
        });
    List<String> alsoNames = new ArrayList<>(others);
    alsoNames.addAll(NamedTexts.teamsAndTools(tx));
    List<Word> found = new ArrayList<>();
    for (String word : words) {
      int[] count = counts.getOrDefault(word, new int[3]);
      boolean whole = found.isEmpty();
      NameMask alone = new NameMask(List.of(word), List.of());
      boolean shared = alsoNames.stream().anyMatch(alone::isIn);
      boolean suggested = whole ? letters(word) > 1 : !shared;
      found.add(new Word(word, suggested, shared, count[0], count[1], count[2]));
    }
    return new Preview(
        developer, people.pseudonym(tx, developerId), tx.now(), List.copyOf(found), others);
  }

  private Developer named(Tx tx, String developerId) {
    return people
        .developer(tx, developerId)
        .orElseThrow(() -> new IllegalStateException(TEXTS.get("pseudonymise.changed")));
  }

  private static List<String> withWhole(Preview preview, Collection<String> words) {
    List<String> all = new ArrayList<>(words);
    String name = preview.developer().name().strip();
    if (letters(name) > 1) {
      all.add(name);
    }
    return all;
  }

  /** The whole name, its parts, and the parts of those with a hyphen. */
  private static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    words.add(name.strip());
    for (String part : name.strip().split("[\\s\\u00a0]+")) {
      addPart(words, part);
      for (String piece : part.split("[-\u2010\u2011]")) {
        addPart(words, piece);
      }
    }
    return words;
  }

  private static void addPart(Set<String> words, String part) {
    String bare = part.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$", "");
    if (letters(bare) >= SHORTEST_PART) {
      words.add(bare);
    }
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
