package app.groundwork.exchange;

import app.groundwork.exchange.incoming.Moments;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.logs.ReadEntry;
import app.groundwork.exchange.logs.ReadSession;
import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts read sessions into the file. */
final class ShadowImport {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Texts TEXTS = Texts.in(ShadowImport.class);

  private final PeopleStore people = new PeopleStore();
  private final Whose whose = new Whose();
  private final ShadowingStore sessions = new ShadowingStore();
  private final ZoneId zone = ZoneId.systemDefault();

  LogPlan plan(Tx tx, LogFile file, ImportOptions options) {
    List<KnownSessions.Sought> sought = new ArrayList<>();
    for (ReadSession read : file.log().settled().sessions()) {
      boolean undated = read.startedAt() == null && read.day() == null && options.date() == null;
      sought.add(new KnownSessions.Sought(session(read, options, file.changedAt()), undated));
    }
    KnownSessions here = new KnownSessions(tx, sought);
    List<LogPlan.Session> planned = new ArrayList<>();
    List<String> remarks = new ArrayList<>(file.log().remarks());
    Set<String> ids = new HashSet<>();
    boolean guessed = false;
    for (KnownSessions.Sought each : sought) {
      guessed |= each.undated();
      String id = each.session().read().id();
      boolean twice = id != null && !ids.add(id);
      planned.add(known(each.session(), twice ? id : here.sameAs(each)));
    }
    int left = (int) planned.stream().filter(session -> session.known() != null).count();
    if (left > 0) {
      remarks.add(TEXTS.get("import.leftOut", left));
    }
    if (guessed && left < planned.size()) {
      remarks.add(TEXTS.get("import.dayGuessed", planned.getFirst().date().toString()));
    }
    return new LogPlan(planned, remarks);
  }

  private LogPlan.Session session(ReadSession read, ImportOptions options, long changedAt) {
    ReadSession.Head head = read.head();
    String developer = Whose.said(options.developer(), head.developer());
    Long startedAt = read.startedAt();
    LocalDate date = options.date();
    if (startedAt == null || date != null) {
      ZonedDateTime known = startedAt == null ? null : Instant.ofEpochMilli(startedAt).atZone(zone);
      LocalDate day = date == null ? read.day() : date;
      LocalDate on =
          day == null
              ? Instant.ofEpochMilli(Moments.clamped(changedAt)).atZone(zone).toLocalDate()
              : day;
      LocalTime hour = known == null ? Whose.MORNING : known.toLocalTime();
      startedAt = on.atTime(hour).atZone(zone).toInstant().toEpochMilli();
    }
    return new LogPlan.Session(
        read,
        developer == null ? TEXTS.get("developer.unknown") : developer,
        Whose.said(options.team(), head.team()),
        Objects.requireNonNullElse(Whose.said(options.workflow(), head.workflow()), ""),
        startedAt,
        Instant.ofEpochMilli(startedAt).atZone(zone).toLocalDate(),
        null);
  }

  private static LogPlan.Session known(LogPlan.Session session, @Nullable String id) {
    return new LogPlan.Session(
        session.read(),
        session.developer(),
        session.team(),
        session.workflow(),
        session.startedAt(),
        session.date(),
        id);
  }

  /** Writes what is new in the file. */
  List<Imported> write(Tx tx, LogFile file, ImportOptions options) {
    // Once more: another change may have come between.
    List<LogPlan.Session> fresh = plan(tx, file, options).fresh();
    if (fresh.isEmpty()) {
      throw new NotImported(TEXTS.get("import.known", file.log().sessions().size()));
    }
    return fresh.stream().map(session -> write(tx, session)).toList();
  }

  private Imported write(Tx tx, LogPlan.Session planned) {
    ReadSession read = planned.read();
    ReadSession.Head head = read.head();
    String team = planned.team();
    String teamId = team == null ? null : people.teamNamed(tx, team).id();
    Developer developer = developer(tx, planned, teamId);
    Consent consent = head.consent();
    if (consent == null || consent == Consent.NOT_ASKED) {
      consent = developer.consent();
    } else if (developer.consent() == Consent.NOT_ASKED) {
      people.setConsent(tx, developer.id(), consent);
    }
    boolean ours = keepsIds(tx, read);
    long start = planned.startedAt();
    ShadowSession session =
        new ShadowSession(
            ours ? Objects.requireNonNull(read.id()) : tx.newId(),
            developer.id(),
            teamId == null ? developer.teamId() : teamId,
            planned.workflow(),
            head.purpose().strip(),
            consent,
            head.task(),
            head.observerPredictionMs(),
            head.developerPredictionMs(),
            start,
            start + read.endMs());
    sessions.save(tx, session);
    for (ReadSession.Stop stop : read.pauses()) {
      sessions.save(
          tx, new Pause(tx.newId(), session.id(), start + stop.fromMs(), start + stop.untilMs()));
    }
    sessions.save(tx, read.log().stream().map(entry -> entry(tx, session, entry, ours)).toList());
    return new Imported(session.id(), read.log().size(), planned.title(), planned.date());
  }

  private Developer developer(Tx tx, LogPlan.Session planned, @Nullable String teamId) {
    ReadSession.Head head = planned.read().head();
    Optional<Developer> known = Optional.empty();
    if (head.developerId() != null && planned.developer().equals(head.developer())) {
      known = people.developer(tx, head.developerId());
    }
    return whose.developer(tx, known, planned.developer(), teamId);
  }

  /** Ids are kept if they are sound and none of them is taken. */
  private boolean keepsIds(Tx tx, ReadSession read) {
    List<String> ids = new ArrayList<>();
    ids.add(Objects.requireNonNullElse(read.id(), ""));
    for (ReadEntry entry : read.log()) {
      ids.add(Objects.requireNonNullElse(entry.id(), ""));
    }
    return ids.stream().allMatch(id -> UUID.matcher(id).matches())
        && Set.copyOf(new HashSet<>(ids)).size() == ids.size()
        && sessions.entries(tx, ids).isEmpty();
  }

  private static LogEntry entry(Tx tx, ShadowSession session, ReadEntry read, boolean ours) {
    Long until = read.untilMs();
    return new LogEntry(
            ours ? Objects.requireNonNull(read.id()) : tx.newId(),
            session.id(),
            session.startedAt() + read.atMs(),
            until == null ? null : session.startedAt() + until,
            read.kind(),
            read.text(),
            null,
            read.severity(),
            read.friction(),
            read.whom(),
            read.place(),
            read.by())
        .withTool(read.tool());
  }
}
