package app.groundwork.model.shared;

/**
 * An item by what it is called, to be offered by its letters.
 *
 * @param title as it is shown; two items may share it
 */
public record Titled(ItemRef item, String title) {
  /** The item's id in its table. */
  public String id() {
    return item.id();
  }
}
