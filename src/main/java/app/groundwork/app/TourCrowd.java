package app.groundwork.app;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.util.List;
import java.util.Random;

/** Five hundred sessions over two years, in teams of which most wait less as time goes on. */
final class TourCrowd {
  private static final int SESSIONS = 500;
  private static final long DAY = 86_400_000;
  private static final long MINUTE = 60_000;
  private static final List<String> TEAMS =
      List.of("Accounts", "Billing", "Checkout", "Logistics", "Mobile", "Payments", "Search");
  private static final List<String> WORKFLOWS =
      List.of(
          "Deploy a service", "Renew a certificate", "Roll back a release", "Set up a database");

  private final PeopleStore people;
  private final ShadowingStore sessions;
  private final ShadowCapture capture;

  TourCrowd(PeopleStore people, ShadowingStore sessions) {
    this.people = people;
    this.sessions = sessions;
    this.capture = new ShadowCapture(people, sessions);
  }

  void add(Tx tx, long now) {
    // The same every time, so that the pictures are.
    Random random = new Random(1);
    people.teamNamed(tx, "Data platform");
    for (int i = 0; i < SESSIONS; i++) {
      long age = i * 730L / SESSIONS;
      add(tx, random, now - (age + 1) * DAY, age);
    }
  }

  private void add(Tx tx, Random random, long start, long age) {
    int developer = random.nextInt(40);
    long minutes = 80 + random.nextInt(50);
    boolean predicted = random.nextInt(3) == 0;
    ShadowSession session =
        capture.start(
            tx,
            new ShadowCapture.Start(
                "Developer " + (developer + 1),
                TEAMS.get(developer % TEAMS.size()),
                WORKFLOWS.get(random.nextInt(WORKFLOWS.size())),
                "",
                Consent.YES,
                null,
                predicted ? (10L + random.nextInt(20)) * MINUTE : null,
                predicted ? (5L + random.nextInt(20)) * MINUTE : null),
            start);
    for (int minute = 1; minute < minutes; minute += 4 + random.nextInt(12)) {
      long at = start + minute * MINUTE;
      int kind = random.nextInt(5);
      String line =
          switch (kind) {
            case 0 -> ".w the pipeline";
            case 1 -> ".e not allowed #console *";
            case 2 -> ".f how to #wiki";
            case 3 -> ".! one button for it";
            default -> ".o the guide #editor";
          };
      var entry = capture.log(tx, session.id(), line, at);
      if (kind == 0) {
        long waited = (1 + random.nextInt(3)) * MINUTE * (200 + age) / 400;
        sessions.save(tx, entry.withUntil(at + waited));
      }
    }
    capture.stop(tx, session.id(), start + minutes * MINUTE);
  }
}
