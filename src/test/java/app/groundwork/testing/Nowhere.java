package app.groundwork.testing;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.ui.kit.Navigator;

/** Leads nowhere: there is one area only. */
public final class Nowhere implements Navigator {
  @Override
  public void open(ItemRef item) {}

  @Override
  public void openArea(String areaId) {}
}
