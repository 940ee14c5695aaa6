package app.groundwork.exchange;

import app.groundwork.exchange.shadowing.Shadowings;
import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.Nameless;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowReport;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads shadowing sessions from the file, as far as consent lets them out. */
final class ShadowReports implements Shelf.Source<Shadowings> {
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();

  @Override
  public List<Listed> list(Tx tx) {
    ZoneId zone = ZoneId.systemDefault();
    OutwardNames names = people.outwardNames(tx);
    return sessions.sessions(tx).stream().map(session -> listed(tx, names, session, zone)).toList();
  }

  @Override
  public Shadowings read(Tx tx, @Nullable String idOrName) {
    OutwardNames names = people.outwardNames(tx);
    List<ShadowSession> chosen =
        idOrName == null ? sessions.sessions(tx) : List.of(one(tx, names, idOrName.strip()));
    List<ShadowReport> reports = new ArrayList<>();
    int leftOut = 0;
    boolean renamed = false;
    for (ShadowSession session : chosen) {
      if (consent(names, session) == Consent.NO) {
        leftOut++;
      } else {
        Told told = told(tx, names, session);
        reports.add(told.report);
        renamed |= told.renamed;
      }
    }
    if (idOrName != null && leftOut > 0) {
      throw new NotExported(texts().get("consent.refused"));
    }
    return new Shadowings(reports, leftOut, renamed, ZoneId.systemDefault());
  }

  @Override
  public List<String> remarks(Shadowings content, Format format) {
    long notAsked =
        content.reports().stream()
            .filter(report -> report.session().consent() == Consent.NOT_ASKED)
            .count();
    List<String> remarks =
        ConsentRemarks.ofSessions(content.leftOut(), content.renamed(), notAsked);
    long bare = content.reports().stream().filter(report -> report.log().isEmpty()).count();
    if (format == Format.CSV && bare > 0) {
      remarks.add(texts().get("csv.bare", bare));
    }
    return remarks;
  }

  /** A report, and whether somebody is called otherwise in it than in the file. */
  private record Told(ShadowReport report, boolean renamed) {}

  private Told told(Tx tx, OutwardNames names, ShadowSession session) {
    String developerId = session.developerId();
    Nameless nameless = new Nameless(names.mask(developerId, session.consent()));
    ShadowSession head = nameless.session(session);
    List<LogEntry> whole = sessions.log(tx, session.id());
    List<LogEntry> log = nameless.log(whole);
    String team = people.teamName(tx, session.teamId());
    List<Pause> pauses = sessions.pauses(tx, session.id());
    ShadowReport report =
        new ShadowReport(
            head.withConsent(consent(names, session)),
            names.called(developerId, session.consent()),
            nameless.text(team),
            pauses,
            log,
            SessionFigures.of(head, log, pauses, tx.now()));
    boolean renamed =
        names.renamed(developerId, session.consent())
            || !head.equals(session)
            || !log.equals(whole)
            || !Objects.equals(report.team(), team);
    return new Told(report, renamed);
  }

  private ShadowSession one(Tx tx, OutwardNames names, String idOrName) {
    ZoneId zone = ZoneId.systemDefault();
    return new Lookup<ShadowSession>(
            ShadowSession::id,
            session -> called(tx, names, session),
            session -> listed(tx, names, session, zone),
            new Words())
        .one(sessions.sessions(tx), idOrName);
  }

  private static final class Words implements Lookup.Words {
    @Override
    public String none(String name) {
      return texts().get("session.none", name);
    }

    @Override
    public String many(int count, String name, String lines) {
      return texts().get("session.many", count, name, lines);
    }
  }

  /** Its title, its workflow and task, and the developer under either name. */
  private Stream<@Nullable String> called(Tx tx, OutwardNames names, ShadowSession session) {
    String own = people.developer(tx, session.developerId()).map(Developer::name).orElse("");
    return Stream.of(
        own,
        session.workflow(),
        session.task(),
        names.called(session.developerId(), session.consent()),
        title(tx, names, session));
  }

  private Listed listed(Tx tx, OutwardNames names, ShadowSession session, ZoneId zone) {
    Instant start = Instant.ofEpochMilli(session.startedAt());
    return new Listed(session.id(), start.atZone(zone).toLocalDate(), title(tx, names, session));
  }

  private String title(Tx tx, OutwardNames names, ShadowSession session) {
    Nameless nameless = new Nameless(names.mask(session.developerId(), session.consent()));
    List<@Nullable String> parts = new ArrayList<>();
    parts.add(names.called(session.developerId(), session.consent()));
    parts.add(nameless.text(people.teamName(tx, session.teamId())));
    parts.add(nameless.text(session.workflow()));
    return parts.stream()
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static Consent consent(OutwardNames names, ShadowSession session) {
    return names.consent(session.developerId(), session.consent());
  }

  private static Texts texts() {
    return Texts.in(ShadowReports.class);
  }
}
