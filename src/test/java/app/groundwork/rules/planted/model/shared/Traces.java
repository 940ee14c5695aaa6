package app.groundwork.rules.planted.model.shared;

import java.io.PrintWriter;

final class Traces {
  void say(Exception e) {
    e.printStackTrace();
  }

  void write(Exception e, PrintWriter to) {
    e.printStackTrace(to);
  }
}
