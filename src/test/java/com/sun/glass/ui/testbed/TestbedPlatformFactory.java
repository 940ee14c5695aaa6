package com.sun.glass.ui.testbed;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.ClipboardAssistance;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import java.util.HashMap;

/** Where JavaFX enters. */
public final class TestbedPlatformFactory extends HeadlessPlatformFactory {
  @Override
  public Application createApplication() {
    return new TestbedApplication();
  }

  /** Clipboards that live in this process: nothing blocks, and a system drag ends as it starts. */
  @Override
  public ClipboardDelegate createClipboardDelegate() {
    return LocalClipboard::new;
  }

  private static final class LocalClipboard extends Clipboard {
    LocalClipboard(String name) {
      super(name);
    }

    @Override
    public void flush(
        ClipboardAssistance source, HashMap<String, Object> data, int supportedActions) {
      super.flush(source, data, supportedActions);
      if (DND.equals(getName())) {
        actionPerformed(ACTION_NONE);
      }
    }
  }
}
