package app.groundwork.ui.initiatives;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Which initiative the area's panes speak of. */
final class ChosenInitiative {
  private final ReadOnlyStringWrapper id = new ReadOnlyStringWrapper();

  /** Its id; null while none is chosen. */
  ReadOnlyStringProperty id() {
    return id.getReadOnlyProperty();
  }

  /** Chooses that one; null for none. */
  void choose(@Nullable String initiativeId) {
    id.set(initiativeId);
  }
}
