package app.groundwork.rules.planted.cli;

import app.groundwork.rules.planted.app.Wiring;

public final class RunsApp {
  void run() {
    Wiring.wire();
  }
}
