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
   * @param words what can be looked for: the whole name first, then its parts, then the names of
   *     those merged into this developer, and theirs
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
   * @param notes how often it is in interview notes
   * @param interviews how often it is in what else interviews hold
   * @param elsewhere how often it is in scripts, the ledger, teams, roles, the product trio, drafts
   *     and remembered places
   */
  public record Word(
      String text,
      boolean suggested,
      boolean shared,
      int entries,
      int sessions,
      int notes,
      int interviews,
      int elsewhere) {
    /** How often it is anywhere. */
    public int times() {
      return entries + sessions + notes + interviews + elsewhere;
    }
  }

  /** Finds out what {@link #run} would replace; changes nothing. */
  public CompletableFuture<Preview> preview(String developerId) {
    return workspace.queryAside(tx -> preview(tx, developerId));
  }

  /**
   * Looks into each backup, newest first, for the name (its whole and the {@code words} chosen); it
   * takes its time.
   */
  public CompletableFuture<Map<Backup, Holds>> backups(Preview preview, Collection<String> words) {
    NameMask mask = mask(preview, words, preview.pseudonym());
    return workspace
        .backups()
        .ask(tx -> NamedTexts.knows(tx, preview.developer(), preview.pseudonym(), mask));
  }

  /**
   * Does it: the name itself and {@code words} of the preview's in every text, in any case. Undo
   * starts anew; {@code condemned} backups are deleted, and a new one is made. What a kill or a
   * full disk cuts short after the replacement is ended later; before it, all is as it was. Fails
   * with {@link app.groundwork.store.WriteFailed}, or {@link IllegalStateException} if the
   * developer is gone or has another name by now.
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
          NameMask mask = mask(preview, words, preview.pseudonym());
          NamedTexts.each(
              tx,
              (place, key, text) -> {
                String masked = mask.replace(text);
                if (!masked.equals(text)) {
                  NamedTexts.write(tx, place, key, masked);
                }
              });
          NamedTexts.rename(tx);
          FormerNames.forget(tx, mask(preview, words, ""));
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

  /** The name itself is looked for in any case, whatever words were chosen beside it. */
  private static NameMask mask(Preview preview, Collection<String> words, String instead) {
    return NameMask.ofName(preview.developer().name(), words, instead, preview.others());
  }

  private Preview preview(Tx tx, String developerId) {
    Developer developer = named(tx, developerId);
    Set<String> others = new LinkedHashSet<>();
    for (Developer other : people.developers(tx)) {
      if (!other.id().equals(developerId)) {
        others.add(other.name());
      }
    }
    Set<String> words = new LinkedHashSet<>(List.of(developer.name().strip()));
    words.addAll(NameMask.parts(developer.name()));
    for (Developer former : FormerNames.developers(tx, people.developers(tx))) {
      if (former.id().equals(developerId)) {
        words.add(former.name());
        words.addAll(NameMask.parts(former.name()));
      } else {
        others.add(former.name());
      }
    }
    NameMask mask = NameMask.ofName(developer.name(), words, "", others);
    Map<String, int[]> counts = new LinkedHashMap<>();
    NamedTexts.each(
        tx,
        (place, key, text) -> {
          for (NameMask.Found found : mask.find(text)) {
            counts
                .computeIfAbsent(found.word(), word -> new int[NamedTexts.Of.values().length])[
                place.of().ordinal()]++;
          }
        });
    List<String> alsoNames = new ArrayList<>(others);
    alsoNames.addAll(NamedTexts.teamsAndTools(tx));
    List<Word> found = new ArrayList<>();
    for (String word : words) {
      int[] count = counts.getOrDefault(word, new int[NamedTexts.Of.values().length]);
      boolean whole = found.isEmpty();
      NameMask alone = NameMask.ofName(word, List.of(), "", List.of());
      boolean shared = alsoNames.stream().anyMatch(alone::isIn);
      boolean suggested = whole ? NameMask.letters(word) > 1 : !shared;
      found.add(
          new Word(
              word,
              suggested,
              shared,
              count[NamedTexts.Of.ENTRY.ordinal()],
              count[NamedTexts.Of.SESSION.ordinal()],
              count[NamedTexts.Of.NOTE.ordinal()],
              count[NamedTexts.Of.INTERVIEW.ordinal()],
              count[NamedTexts.Of.ELSE.ordinal()]));
    }
    return new Preview(
        developer, people.pseudonym(tx, developerId), tx.now(), List.copyOf(found), others);
  }

  private Developer named(Tx tx, String developerId) {
    return people
        .developer(tx, developerId)
        .orElseThrow(() -> new IllegalStateException(TEXTS.get("pseudonymise.changed")));
  }
}
