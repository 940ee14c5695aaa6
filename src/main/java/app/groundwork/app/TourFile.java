package app.groundwork.app;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Area;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The workspaces that a tour goes through: the user's copy, and what it does not hold. */
enum TourFile {
  /** Nothing in it. */
  EMPTY(
      Set.of(
          "sessions",
          "start",
          "overview",
          "table",
          "interviews",
          "prepare",
          "prepare-problem",
          "ledger",
          "themes",
          "assumptions",
          "coverage",
          "declined",
          "ranking",
          "chart")),
  /** A session that has just begun. */
  BEGUN(Set.of("live")),
  /** As the user has it. */
  FULL(
      Set.of(
          "sessions",
          "review",
          "review-timeLine",
          "review-zoomed",
          "review-chosen",
          "review-several",
          "start",
          "start-problem",
          "import",
          "import-behaviours",
          "import-problem",
          "overview",
          "team",
          "developer",
          "trio",
          "add",
          "filter",
          "pseudonymise",
          "table",
          "table-filtered",
          "interviews",
          "prepare-filled",
          "scripts",
          "scripts-remark",
          "scripts-empty",
          "scripts-archived",
          "transcript",
          "transcript-unclear",
          "transcript-estimated",
          "transcript-problem",
          "synthesis-finished",
          "synthesis-consent",
          "ledger",
          "themes",
          "assumptions",
          "coverage",
          "declined",
          "ranking",
          "chart",
          "ranking-presented")),
  /** The same once more, for what changes it: no other picture sees what these leave behind. */
  CHANGED(
      Set.of(
          "synthesis-open",
          "synthesis-picking",
          "synthesis-blocked",
          "synthesis-notes",
          "synthesis-empty",
          "synthesis-transcript",
          "ranking-hidden")),
  /** The newest session, as if it were still running. */
  RUNNING(
      Set.of(
          "live",
          "live-paused",
          "live-hidden",
          "live-typing",
          "live-kinds",
          "live-editing",
          "live-question",
          "live-offTheRecord",
          "live-slept",
          "live-questions",
          "live-overrun",
          "live-warning",
          "presented",
          "strip")),
  /** The same with names and texts as long as people make them. */
  LONG(
      Set.of(
          "sessions",
          "live",
          "team",
          "developer",
          "table",
          "interviews",
          "prepare-filled",
          "ledger",
          "themes",
          "assumptions",
          "coverage",
          "declined",
          "ranking",
          "chart")),
  /** A newest session with next to nothing in it. */
  FEW(Set.of("sessions", "review")),
  /** A newest session that is longer than any should be, and thousands of initiatives. */
  MANY(Set.of("sessions", "review", "review-zoomed", "ranking")),
  /** Two years of sessions. */
  YEARS(Set.of("table", "table-filtered"));

  static final Setup SETUP = Setup.standard().sameThread();
  private static final long WATCHED = 43 * 60_000L;
  private static final long DAY = 86_400_000L;
  private static final int FEW_ENTRIES = 5;
  private static final int MANY_ENTRIES = 500;
  private static final String LONG_NAME = "Maximiliane von Hohenberg-Lichtenfels the Younger";
  private static final String LONG_TEAM = "Cross-functional checkout, invoicing and dunning";
  private static final String LONG_TEXT =
      " and then went through the whole deployment guide once more from the top, because the third"
          + " of its eleven steps did not say which of the two clusters the certificate belongs to";

  private final Set<String> stops;
  private final ShadowingStore sessions = new ShadowingStore();
  private final PeopleStore people = new PeopleStore();
  private final TourInterview interview = new TourInterview();

  TourFile(Set<String> stops) {
    this.stops = stops;
  }

  /** The state's name in a picture's file name. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True if the picture is taken of this workspace. */
  boolean takes(Area.Stop stop) {
    String name = stop.state().isEmpty() ? stop.screen() : stop.screen() + "-" + stop.state();
    return stops.contains(name);
  }

  /** Makes {@code copy} from the user's {@code file} and sets the clock. */
  void prepare(Path file, Path copy, TourClock clock) throws Refusal {
    Setup setup = SETUP.withClock(clock);
    if (this == EMPTY || this == BEGUN || this == YEARS) {
      Workspace.create(copy, setup).close();
    } else {
      try (Workspace source = Workspace.openToRead(file, setup)) {
        source.backups().saveCopy(copy).join();
      }
    }
    try (Workspace workspace = Workspace.open(copy, setup)) {
      workspace.change(word(), tx -> change(tx, clock)).join();
      workspace.backups().make().join();
    }
  }

  private @Nullable Void change(Tx tx, TourClock clock) {
    List<ShadowSession> all = sessions.sessions(tx);
    if (this == YEARS) {
      new TourCrowd(people, sessions).add(tx, clock.millis());
    } else if (this == BEGUN) {
      begin(tx, "dev 1", "Payments", "Deploy a service", clock.millis());
      interview.begin(tx, "dev 2", "Payments", "Why they go round the portal", clock.millis());
    } else if (!all.isEmpty()) {
      ShadowSession newest = all.getFirst();
      if (this == FULL || this == CHANGED) {
        clock.set(newest.startedAt() + 3 * DAY);
      } else if (this == FEW || this == MANY) {
        long start = newest.startedAt() + DAY;
        clock.set(start + 3 * DAY);
        fill(tx, all, this == FEW ? FEW_ENTRIES : MANY_ENTRIES, start);
        if (this == MANY) {
          new TourInitiatives().addMany(tx);
        }
      } else {
        clock.set(newest.startedAt() + WATCHED);
        rerun(tx, newest, clock.millis());
        if (this == LONG) {
          interview.rerun(tx, LONG_NAME, LONG_TEAM, LONG_TEXT, clock.millis());
          new TourEvidence().add(tx, LONG_NAME, LONG_TEAM, LONG_TEXT, clock.millis());
          new TourInitiatives().addLong(tx, LONG_NAME, LONG_TEXT, clock.millis());
        } else {
          interview.rerun(tx, "Developer 3", "Payments", "", clock.millis());
        }
      }
    }
    return null;
  }

  private ShadowSession begin(Tx tx, String developer, String team, String workflow, long now) {
    return new ShadowCapture(people, sessions)
        .start(
            tx,
            new ShadowCapture.Start(developer, team, workflow, "", Consent.YES, null, null, null),
            now);
  }

  /** A stopped session of {@code count} entries out of the logs of {@code all}, at double speed. */
  private void fill(Tx tx, List<ShadowSession> all, int count, long start) {
    ShadowSession made = begin(tx, "Developer 3", "Payments", all.getFirst().workflow(), start);
    long at = start;
    int left = count;
    int entries = -1;
    while (left > 0 && entries != left) {
      entries = left;
      for (ShadowSession from : all) {
        for (LogEntry entry : sessions.log(tx, from.id()).stream().limit(left).toList()) {
          long offset = at - from.startedAt() / 2;
          Long until = entry.until();
          save(
              tx,
              made,
              entry,
              offset + entry.at() / 2,
              until == null ? null : offset + until / 2,
              entry.text());
          left--;
        }
        at += (Objects.requireNonNullElse(from.endedAt(), from.startedAt()) - from.startedAt()) / 2;
      }
    }
    long last = sessions.lastAt(tx, made.id()).orElse(start);
    sessions.save(tx, made.withEndedAt(last + 60_000));
  }

  /** A running session with so much of the log of {@code from} as had been seen by {@code now}. */
  private void rerun(Tx tx, ShadowSession from, long now) {
    ShadowSession running =
        this == LONG
            ? begin(tx, LONG_NAME, LONG_TEAM, from.workflow() + LONG_TEXT, from.startedAt())
            : begin(tx, "Developer 3", "Payments", from.workflow(), from.startedAt());
    for (LogEntry entry : sessions.log(tx, from.id())) {
      if (entry.at() <= now) {
        Long until = entry.until();
        save(
            tx,
            running,
            entry,
            entry.at(),
            until != null && until > now ? null : until,
            this == LONG ? entry.text() + LONG_TEXT : entry.text());
      }
    }
  }

  /** Writes {@code like} into the log of {@code into}, at another time and in other words. */
  private void save(
      Tx tx, ShadowSession into, LogEntry like, long at, @Nullable Long until, String text) {
    sessions.save(
        tx,
        new LogEntry(
            tx.newId(),
            into.id(),
            at,
            until,
            like.kind(),
            text,
            like.tool(),
            like.severity(),
            like.friction(),
            like.whom(),
            like.place(),
            like.by()));
  }
}
