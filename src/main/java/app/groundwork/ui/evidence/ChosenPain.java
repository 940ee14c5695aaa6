package app.groundwork.ui.evidence;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Which pain point the ledger's panes speak of. */
final class ChosenPain {
  private final ReadOnlyStringWrapper id = new ReadOnlyStringWrapper();

  /** Its id; null while none is chosen. */
  ReadOnlyStringProperty id() {
    return id.getReadOnlyProperty();
  }

  /** Chooses that one; null for none. */
  void choose(@Nullable String painPointId) {
    id.set(painPointId);
  }
}
