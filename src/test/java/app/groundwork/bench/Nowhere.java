package app.groundwork.bench;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.ui.kit.Navigator;

/** There is only one area in a measurement. */
final class Nowhere implements Navigator {
  @Override
  public void open(ItemRef item) {}

  @Override
  public void openArea(String areaId) {}
}
