package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.ui.kit.FxThread;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a log are chosen. Rows move, are replaced and come back; the choice goes along,
 * by the entries' ids.
 */
final class LogChoice {
  /** So many rows are shown above the one that was jumped to. */
  private static final int ABOVE = 3;

  private final ListView<LogEntry> log;
  private final ReviewViewModel model;
  private final Runnable onChosen;
  private Set<String> ids = Set.of();
  private Set<String> removed = Set.of();
  private @Nullable String lead;
  private @Nullable String wanted;
  private @Nullable String brought;
  private int place;
  private boolean keeping;

  /**
   * @param onChosen called when the user has chosen otherwise
   */
  LogChoice(ListView<LogEntry> log, ReviewViewModel model, Runnable onChosen) {
    this.log = log;
    this.model = model;
    this.onChosen = onChosen;
    selection().setSelectionMode(SelectionMode.MULTIPLE);
    selection()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> selectionChanged());
    log.heightProperty()
        .addListener(
            observed -> {
              if (brought != null) {
                FxThread.later(this::bring);
              }
            });
  }

  /** The chosen entries as the file has them now, in the log's order. */
  List<LogEntry> entries() {
    return ids.stream().flatMap(id -> model.entry(id).stream()).toList();
  }

  /** The chosen entry that the keys move from; empty if none is chosen. */
  Optional<LogEntry> lead() {
    return Optional.ofNullable(lead).flatMap(model::entry);
  }

  /** Chooses the first entry if none is chosen. */
  void atLeastOne() {
    if (selection().isEmpty() && !log.getItems().isEmpty()) {
      selection().selectFirst();
    }
  }

  /** Chooses the first {@code count} entries. */
  void first(int count) {
    selection().selectRange(0, Math.min(count, log.getItems().size()));
  }

  /** Of several, chooses the one that the keys move from; false if there are not several. */
  boolean one() {
    if (ids.size() < 2) {
      return false;
    }
    lead().ifPresent(entry -> selection().clearAndSelect(row(entry)));
    return ids.size() < 2;
  }

  /**
   * Chooses one entry and scrolls to it, as soon as the log is read; says so if it is not there.
   */
  void jumpTo(String entryId) {
    wanted = entryId;
    jump();
  }

  private void jump() {
    String id = wanted;
    if (id == null || model.head().get() == null) {
      return;
    }
    wanted = null;
    model
        .entry(id)
        .ifPresentOrElse(
            entry -> {
              int row = row(entry);
              selection().clearAndSelect(row);
              log.getFocusModel().focus(row);
              // Where nothing is laid out yet it does so as soon as the rows are.
              log.scrollTo(Math.max(0, row - ABOVE));
              brought = id;
              bring();
            },
            model::sayGone);
  }

  /**
   * Scrolls to what was jumped to, and again when all around it has its size: rows that were never
   * laid out have no height yet, and the entry's fields take room from the log.
   */
  private void bring() {
    String id = brought;
    if (id == null || log.getScene() == null || log.getHeight() <= 0) {
      // The log's height calls again.
      return;
    }
    scroll(id);
    FxThread.later(
        () -> {
          if (id.equals(brought)) {
            brought = null;
            scroll(id);
          }
        });
  }

  private void scroll(String id) {
    Optional<LogEntry> entry = model.entry(id);
    if (entry.isPresent() && log.getScene() != null) {
      log.getScene().getRoot().applyCss();
      log.getScene().getRoot().layout();
      log.scrollTo(Math.max(0, row(entry.get()) - ABOVE));
    }
  }

  /** The rows are in step with the file again: chooses what was chosen, or its neighbour. */
  void keep() {
    keeping = true;
    try {
      if (!removed.isEmpty() && removed.stream().allMatch(id -> model.entry(id).isPresent())) {
        ids = removed;
        removed = Set.of();
      }
      List<Integer> rows = rows();
      if (rows.isEmpty()) {
        keepNeighbour();
      } else {
        select(rows);
      }
    } finally {
      keeping = false;
    }
    jump();
  }

  private void keepNeighbour() {
    if (!ids.isEmpty()) {
      removed = ids;
    }
    if (log.getItems().isEmpty()) {
      ids = Set.of();
      lead = null;
      selection().clearSelection();
    } else {
      selection().clearAndSelect(Math.clamp(place, 0, log.getItems().size() - 1));
      take();
    }
  }

  /** Only what differs is touched: the anchor of Shift with arrows stays. */
  private void select(List<Integer> rows) {
    BitSet want = new BitSet();
    rows.forEach(want::set);
    List<Integer> selected = List.copyOf(selection().getSelectedIndices());
    List<Integer> surplus = selected.stream().filter(row -> !want.get(row)).toList();
    if (surplus.size() == selected.size()) {
      selection().clearSelection();
    } else {
      surplus.forEach(selection()::clearSelection);
      selected.forEach(want::clear);
    }
    if (!want.isEmpty()) {
      int first = want.nextSetBit(0);
      want.clear(first);
      selection().selectIndices(first, want.stream().toArray());
    }
    lead().ifPresent(entry -> log.getFocusModel().focus(row(entry)));
    ids = idsOf(rows);
    place = rows.getFirst();
  }

  private void selectionChanged() {
    // While rows are moved they let go of the choice for a moment: nobody chose otherwise.
    if (!keeping && !model.isMending()) {
      removed = Set.of();
      brought = null;
      take();
      onChosen.run();
    }
  }

  private void take() {
    List<Integer> rows = List.copyOf(selection().getSelectedIndices());
    ids = idsOf(rows);
    if (!rows.isEmpty()) {
      place = rows.getFirst();
    }
    LogEntry focused = selection().getSelectedItem();
    lead =
        focused != null && ids.contains(focused.id())
            ? focused.id()
            : ids.stream().findFirst().orElse(null);
  }

  private Set<String> idsOf(List<Integer> rows) {
    ObservableList<LogEntry> items = log.getItems();
    Set<String> found = new LinkedHashSet<>();
    for (int row : rows) {
      if (row >= 0 && row < items.size()) {
        found.add(items.get(row).id());
      }
    }
    return found;
  }

  private List<Integer> rows() {
    List<Integer> rows = new ArrayList<>();
    if (ids.size() < 2) {
      // The usual case, also while a long log is typed in.
      entries().forEach(entry -> rows.add(row(entry)));
      return rows;
    }
    ObservableList<LogEntry> items = log.getItems();
    for (int row = 0; row < items.size(); row++) {
      if (ids.contains(items.get(row).id())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private int row(LogEntry entry) {
    return Collections.binarySearch(log.getItems(), entry, LogEntry.IN_ORDER);
  }

  private MultipleSelectionModel<LogEntry> selection() {
    return log.getSelectionModel();
  }
}
