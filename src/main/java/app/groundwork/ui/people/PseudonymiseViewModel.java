package app.groundwork.ui.people;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Backups.Backup;
import app.groundwork.store.Backups.Holds;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.Pseudonymise;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What it takes to replace a developer's name for good, and the doing of it. */
final class PseudonymiseViewModel {
  private static final Texts TEXTS = Texts.in(PseudonymiseViewModel.class);

  private final AreaContext context;
  private final Pseudonymise operation;
  private final Runnable done;
  private final ReadOnlyObjectWrapper<Pseudonymise.@Nullable Preview> preview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Map<Backup, Holds>> backups =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<Backup> condemned = new LinkedHashSet<>();
  private int asked;

  /**
   * Looks what would be done; nothing is changed before {@link #run}.
   *
   * @param done called when the name is gone
   */
  PseudonymiseViewModel(
      Workspace workspace, AreaContext context, String developerId, Runnable done) {
    this.context = context;
    this.operation = new Pseudonymise(workspace);
    this.done = done;
    Answers.use(operation.preview(developerId), context, this::found);
  }

  /** What would be replaced; null until it is found out. */
  ReadOnlyObjectProperty<Pseudonymise.@Nullable Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  /** Which backups hold the name; null while they are looked into. */
  ReadOnlyObjectProperty<@Nullable Map<Backup, Holds>> backups() {
    return backups.getReadOnlyProperty();
  }

  /** True from {@link #run} on. */
  ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }

  /** True if that word of the name is to be replaced. */
  boolean replaces(String word) {
    return words.contains(word);
  }

  /** Says whether a word of the name is to be replaced, and looks into the backups for it. */
  void setReplaced(String word, boolean replaced) {
    if (replaced ? words.add(word) : words.remove(word)) {
      lookIntoBackups();
    }
  }

  /** Where a word of the name is, for the user. */
  static String found(Pseudonymise.Word word) {
    int elsewhere = word.sessions() + word.interviews() + word.elsewhere();
    List<String> found = new ArrayList<>();
    if (word.entries() > 0) {
      found.add(TEXTS.get("pseudonymise.found.entries", word.entries()));
    }
    if (word.notes() > 0) {
      found.add(TEXTS.get("pseudonymise.found.notes", word.notes()));
    }
    if (elsewhere > 0) {
      found.add(TEXTS.get("pseudonymise.found.elsewhere", elsewhere));
    }
    return found.isEmpty() ? TEXTS.get("pseudonymise.found.nowhere") : String.join(", ", found);
  }

  /** What of the name stays as things are chosen, and where, for the user; empty if nothing. */
  String staying() {
    Pseudonymise.Preview now = preview.get();
    if (now == null) {
      return "";
    }
    // The first is the whole name, which goes in any case.
    return now.words().stream()
        .skip(1)
        .filter(word -> !words.contains(word.text()))
        .filter(word -> word.times() > 0)
        .map(word -> TEXTS.get("pseudonymise.stays", word.text(), found(word)))
        .collect(Collectors.joining(" "));
  }

  /** True if that backup is to be deleted. */
  boolean deletes(Backup backup) {
    return condemned.contains(backup);
  }

  /** Says whether a backup is to be deleted. */
  void setDeleted(Backup backup, boolean deleted) {
    if (deleted) {
      condemned.add(backup);
    } else {
      condemned.remove(backup);
    }
  }

  /** Does it, for good; once. */
  void run() {
    Pseudonymise.Preview now = preview.get();
    if (now == null || backups.get() == null || working.get()) {
      return;
    }
    working.set(true);
    String staying = staying();
    Answers.use(
        operation.run(now, Set.copyOf(words), Set.copyOf(condemned)),
        context,
        gone -> {
          context
              .notices()
              .say(
                  staying.isEmpty()
                      ? TEXTS.get("pseudonymise.done", now.pseudonym())
                      : TEXTS.get("pseudonymise.done.stays", now.pseudonym(), staying));
          done.run();
        },
        failure -> {
          // What was cut short after the replacement goes on by itself; this sheet is over.
          done.run();
        });
  }

  private void found(Pseudonymise.Preview now) {
    now.words().stream()
        .filter(Pseudonymise.Word::suggested)
        .map(Pseudonymise.Word::text)
        .forEach(words::add);
    preview.set(now);
    lookIntoBackups();
  }

  private void lookIntoBackups() {
    Pseudonymise.Preview now = preview.get();
    if (now == null) {
      return;
    }
    int turn = ++asked;
    backups.set(null);
    Answers.use(
        operation.backups(now, Set.copyOf(words)),
        context,
        found -> {
          // Only the latest answer counts.
          if (turn == asked) {
            condemned.clear();
            found.forEach(
                (backup, holds) -> {
                  if (holds == Holds.YES) {
                    condemned.add(backup);
                  }
                });
            backups.set(found);
          }
        });
  }
}
