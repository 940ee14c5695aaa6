package app.groundwork.ui.initiatives;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A line of the table: it stays while what it tells changes, so that a change of all ranks costs
 * only what is on screen.
 */
final class InitiativeLine {
  private final ReadOnlyObjectWrapper<InitiativeRow> row;

  InitiativeLine(InitiativeRow row) {
    this.row = new ReadOnlyObjectWrapper<>(row);
  }

  String id() {
    return now().id();
  }

  /** What it tells now. */
  InitiativeRow now() {
    return row.get();
  }

  /** What it tells. */
  ReadOnlyObjectProperty<InitiativeRow> row() {
    return row.getReadOnlyProperty();
  }

  void set(InitiativeRow now) {
    row.set(now);
  }
}
