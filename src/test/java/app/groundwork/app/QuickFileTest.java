package app.groundwork.app;

import app.groundwork.store.Setup;
import org.junit.jupiter.api.Test;

/** The file answers before the window has drawn itself for the first time. */
class QuickFileTest extends WindowStory {
  @Override
  Setup setup() {
    return super.setup().sameThread();
  }

  @Test
  void theCaptureLineHasTheFocusOfAWindowJustOpened() {
    open();
    start("dev 1");
    close();
    open();
    assertFocused(line());
  }
}
