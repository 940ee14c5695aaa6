package app.groundwork.ui.kit;

import app.groundwork.model.shared.ItemRef;

/** Takes the user from one area to another; areas know no more of each other. */
public interface Navigator {
  /** Shows the item in its area. */
  void open(ItemRef item);

  /** The same, led there from a part of it that another area has: a pain point's piece. */
  default void open(ItemRef item, ItemRef part) {
    open(item);
  }

  /** Shows the area, at the place it was left. */
  void openArea(String areaId);
}
