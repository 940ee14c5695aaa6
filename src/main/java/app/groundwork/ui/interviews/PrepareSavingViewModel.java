package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.PreparationSteps;
import app.groundwork.model.interviews.ScriptSteps;
import app.groundwork.store.Drafts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is typed before an interview into the file: into the interview, or into drafts while
 * there is none. All that it gives completes after the commit.
 */
final class PrepareSavingViewModel {
  private final Workspace workspace;
  private final InstantSource clock;
  private final PrepareFileViewModel file;

  /** The interview; under way while it is made, null while nobody is named. */
  private @Nullable CompletableFuture<String> made;

  PrepareSavingViewModel(Workspace workspace, InstantSource clock, PrepareFileViewModel file) {
    this.workspace = workspace;
    this.clock = clock;
    this.file = file;
  }

  /** The interview; null while nobody is named. */
  @Nullable CompletableFuture<String> made() {
    return made;
  }

  /** Goes on with another interview, or with drafts if null. */
  void turnTo(@Nullable CompletableFuture<String> interview) {
    made = interview;
  }

  /** True while an interview is made. */
  boolean isMaking() {
    return made != null && !made.isDone();
  }

  /** What is done to an interview. */
  interface Doing<T extends @Nullable Object> {
    T to(Tx tx, String interview);
  }

  /** Keeps a half-typed text; an empty one takes it away. */
  CompletableFuture<?> keep(PrepareField field, String text) {
    return made == null
        ? draft(null, field, text)
        : made.thenCompose(interview -> draft(interview, field, text));
  }

  private CompletableFuture<?> draft(@Nullable String interview, PrepareField field, String text) {
    return workspace.drafts().put(key(interview, field), draft(field, text));
  }

  private Drafts.Draft draft(PrepareField field, String text) {
    return new Drafts.Draft(field.draft(text), clock.millis());
  }

  private static String key(@Nullable String interview, PrepareField field) {
    return PrepareField.drafts(interview) + field.key();
  }

  /** Saves a field; typing in one is one step until it is left. */
  CompletableFuture<?> save(PrepareField field, String text) {
    return made == null
        ? draft(null, field, text)
        : change(field, (tx, interview) -> written(tx, interview, field, text));
  }

  /** The same as a step of its own. */
  CompletableFuture<?> reword(PrepareField field, String text) {
    return made == null
        ? draft(null, field, text)
        : made.thenCompose(
            interview ->
                workspace.change(
                    ScriptSteps.REWORD_QUESTION.label(),
                    tx -> written(tx, interview, field, text)));
  }

  /** Undo may have taken the interview away a moment ago: then what was typed is a draft again. */
  private boolean written(Tx tx, String interview, PrepareField field, String text) {
    if (file.developerOf(tx, interview) == null) {
      Drafts.write(tx, key(null, field), draft(field, text));
    } else {
      file.set(tx, interview, field, text);
    }
    return true;
  }

  /** Does something to the interview; joined with what was done to that field right before. */
  <T extends @Nullable Object> CompletableFuture<T> change(PrepareField field, Doing<T> doing) {
    if (made == null) {
      return CompletableFuture.failedFuture(new IllegalStateException("Nobody is named"));
    }
    return made.thenCompose(
        interview ->
            workspace.change(
                PreparationSteps.EDIT.label(),
                interview + "/" + field.key(),
                tx -> {
                  Drafts.remove(tx, key(interview, field));
                  return doing.to(tx, interview);
                }));
  }

  /** Changes two fields of a kind over, places from 1: one step. */
  CompletableFuture<?> swap(PrepareField.Kind kind, int one, int other) {
    if (made == null) {
      return workspace
          .drafts()
          .swap(
              key(null, new PrepareField(kind, Integer.toString(one))),
              key(null, new PrepareField(kind, Integer.toString(other))));
    }
    return made.thenCompose(
        interview ->
            workspace.change(
                PreparationSteps.EDIT.label(),
                tx -> {
                  file.swap(tx, interview, kind, one, other);
                  return true;
                }));
  }
}
