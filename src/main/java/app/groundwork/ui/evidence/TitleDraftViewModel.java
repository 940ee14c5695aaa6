package app.groundwork.ui.evidence;

import app.groundwork.store.Drafts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the half-typed title of a new pain point, so that a crash does not lose it: one write under
 * way, the newest text waiting behind it.
 */
final class TitleDraftViewModel {
  private static final String KEY = "evidence.newPain";

  private final Workspace workspace;
  private final AreaContext context;
  private boolean busy;
  private @Nullable String waiting;

  TitleDraftViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
  }

  /** Gives what was typed and neither made nor given up when the file was left; if anything was. */
  void find(Consumer<String> use) {
    Answers.use(
        workspace.drafts().get(KEY),
        context,
        found -> found.ifPresent(draft -> use.accept(draft.text())));
  }

  /** Keeps the text; an empty one forgets it. */
  void keep(String text) {
    if (busy) {
      waiting = text;
      return;
    }
    busy = true;
    Answers.use(
        workspace.drafts().put(KEY, new Drafts.Draft(text, context.clock().millis())),
        context,
        done -> next(),
        failure -> next());
  }

  /** The title is being made to a pain point: what waits is kept no more. */
  void drop() {
    waiting = null;
  }

  /** Inside the change that makes it: forgets the text. */
  static void done(Tx tx) {
    Drafts.remove(tx, KEY);
  }

  private void next() {
    busy = false;
    String text = waiting;
    waiting = null;
    if (text != null) {
      keep(text);
    }
  }
}
