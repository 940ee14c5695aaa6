package app.groundwork.rules.planted.model.people;

import java.time.Instant;

final class AsksTheClock {
  Instant now() {
    return Instant.now();
  }
}
