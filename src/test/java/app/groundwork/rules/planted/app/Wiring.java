package app.groundwork.rules.planted.app;

import app.groundwork.rules.planted.cli.RunsApp;

public final class Wiring {
  private Wiring() {}

  public static RunsApp wire() {
    return new RunsApp();
  }
}
