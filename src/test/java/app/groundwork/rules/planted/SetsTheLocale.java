package app.groundwork.rules.planted;

import java.util.Locale;

final class SetsTheLocale {
  void set() {
    Locale.setDefault(Locale.ROOT);
  }
}
