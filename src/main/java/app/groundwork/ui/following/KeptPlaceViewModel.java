package app.groundwork.ui.following;

import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Remembers in the file how a page was left, and puts it so when it is opened again. */
public final class KeptPlaceViewModel {
  private final Workspace workspace;
  private final AreaContext context;
  private final String key;
  private final Supplier<String> now;
  private boolean found;
  private boolean led;
  private String kept = "";

  /**
   * @param key what it is remembered under
   * @param now how the page stands, in one line
   */
  public KeptPlaceViewModel(
      Workspace workspace, AreaContext context, String key, Supplier<String> now) {
    this.workspace = workspace;
    this.context = context;
    this.key = key;
    this.now = now;
  }

  /**
   * Gives what was remembered, and whether somebody was led to something meanwhile: then what is
   * chosen and what hides others stay as they are.
   */
  public void find(BiConsumer<String, Boolean> recall) {
    Answers.use(
        workspace.place().get(key),
        context,
        was -> {
          was.ifPresent(code -> recall.accept(code, led));
          found = true;
          note();
        },
        failure -> found = true);
  }

  /** Somebody is led to something: that counts more than where the page was left. */
  public void lead() {
    led = true;
  }

  /** Something may stand otherwise than it was remembered. */
  public void note() {
    String place = now.get();
    if (found && !place.equals(kept)) {
      kept = place;
      Answers.use(workspace.place().put(key, place), context, done -> {});
    }
  }
}
