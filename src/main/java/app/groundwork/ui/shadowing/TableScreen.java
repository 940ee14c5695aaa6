package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.SessionRow;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The table of all sessions, or the review that was opened from it. */
final class TableScreen extends StackPane {
  private final SessionTableViewModel model;
  private final SessionTableView table;
  private final Function<String, ReviewViewModel> review;
  private final Consumer<String> goOn;
  private final Runnable turned;
  private @Nullable ReviewView shown;
  private @Nullable String shownId;

  /**
   * @param review makes the view model of a session's review
   * @param goOn opens the live screen of a running session
   * @param turned called whenever table and review take turns
   */
  TableScreen(
      SessionTableViewModel model,
      Function<String, ReviewViewModel> review,
      Consumer<String> goOn,
      Runnable turned) {
    this.model = model;
    this.review = review;
    this.goOn = goOn;
    this.turned = turned;
    this.table = new SessionTableView(model, this::open);
    getChildren().setAll(table);
  }

  SessionTableViewModel model() {
    return model;
  }

  /** The review shown; empty while the table is. */
  Optional<ReviewView> review() {
    return Optional.ofNullable(shown);
  }

  /** The session whose review is shown. */
  Optional<String> shownId() {
    return Optional.ofNullable(shownId);
  }

  void focus() {
    if (shown == null) {
      table.focus();
    } else {
      shown.focusFront();
    }
  }

  /** One step back; false on the table itself. */
  boolean back() {
    if (shown == null) {
      return table.back();
    }
    if (!shown.back()) {
      showTable();
    }
    return true;
  }

  /** Shows the table, where it was left. */
  void showTable() {
    if (shown != null) {
      shown.close();
      shown = null;
      shownId = null;
      getChildren().setAll(table);
      turned.run();
    }
    table.focus();
  }

  /** Leaves the review of a session that is gone. */
  void keep(Predicate<String> isThere) {
    if (shownId != null && !isThere.test(shownId)) {
      showTable();
    }
  }

  void close() {
    if (shown != null) {
      shown.close();
    }
    model.close();
  }

  private void open(SessionRow row) {
    if (row.session().isRunning()) {
      goOn.accept(row.id());
      return;
    }
    ReviewView view = new ReviewView(review.apply(row.id()), this::showTable);
    shown = view;
    shownId = row.id();
    getChildren().setAll(view);
    turned.run();
    view.focusLog();
  }
}
