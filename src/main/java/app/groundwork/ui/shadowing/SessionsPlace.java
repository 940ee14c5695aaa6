package app.groundwork.ui.shadowing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** All sessions, the way that the user chose: a list with one beside it, or a table. */
final class SessionsPlace extends StackPane {
  private final SessionsViewModel sessions;
  private final Supplier<SessionTableViewModel> rows;
  private final Function<String, ReviewViewModel> reviews;
  private final SessionsView list;
  private final Node empty;
  private final Consumer<String> goOn;
  private final Runnable turned;
  private @Nullable TableScreen table;
  private boolean asTable;

  /**
   * @param rows makes the view model of the table
   * @param reviews makes that of a session's review
   * @param empty stands here while there are no sessions
   * @param goOn opens the live screen of a running session
   * @param turned called whenever another review, or none, is on screen
   */
  SessionsPlace(
      SessionsViewModel sessions,
      Supplier<SessionTableViewModel> rows,
      Function<String, ReviewViewModel> reviews,
      Node empty,
      Consumer<String> goOn,
      Runnable turned) {
    this.sessions = sessions;
    this.rows = rows;
    this.reviews = reviews;
    this.empty = empty;
    this.goOn = goOn;
    this.turned = turned;
    this.list =
        new SessionsView(
            sessions,
            reviews,
            () -> sessions.running().ifPresent(session -> goOn.accept(session.id())));
    list.setOnChosen(turned);
  }

  /** Turns to the list; what is read in the table goes on in it. */
  void turnToList() {
    Optional<String> read = asTable ? table().shownId() : Optional.empty();
    asTable = false;
    place();
    read.ifPresent(list::select);
  }

  void turnToTable() {
    asTable = true;
    place();
  }

  /** Shows a session in the list; does nothing if it is gone. */
  void select(String sessionId) {
    list.select(sessionId);
  }

  /** Puts on screen what fits the sessions that there are now. */
  void place() {
    if (table != null) {
      table.keep(id -> sessions.row(id).isPresent());
    }
    Node here = isEmpty() ? empty : asTable ? table() : list;
    // What is on screen already stays there: taken out and put back it would lose the focus.
    if (!getChildren().equals(List.of(here))) {
      getChildren().setAll(here);
    }
  }

  /** Puts the focus on the list, or on the table. */
  void focus() {
    focus(list::focus);
  }

  /** The same where they are in front; else on the review that covers them. */
  void focusFront() {
    focus(list::focusFront);
  }

  private void focus(Runnable onList) {
    if (isEmpty()) {
      return;
    }
    if (asTable) {
      table().focus();
    } else {
      onList.run();
    }
  }

  /** One step back; false at the first place. */
  boolean back() {
    return asTable ? table().back() : list.back();
  }

  private boolean isEmpty() {
    return sessions.rows().isEmpty() && sessions.loaded().get();
  }

  /** True for the table, or a review that was opened from it. */
  boolean isAsTable() {
    return asTable;
  }

  /** The review on screen; empty for a running session and on the table. */
  Optional<ReviewView> review() {
    return asTable ? table().review() : list.review();
  }

  /** The session that is read; empty if there is none. */
  Optional<String> chosenId() {
    return asTable ? table().shownId() : list.chosenId();
  }

  /** The table; made when it is first asked for. */
  TableScreen table() {
    TableScreen made = table;
    if (made == null) {
      made = new TableScreen(rows.get(), reviews, goOn, turned);
      table = made;
    }
    return made;
  }

  void close() {
    if (table != null) {
      table.close();
    }
    list.close();
  }
}
