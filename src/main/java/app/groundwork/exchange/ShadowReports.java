package app.groundwork.exchange;

import app.groundwork.exchange.shadowing.Shadowings;
import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.LogEntry;
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
import org.jspecify.annotations.Nullable;

/** Reads shadowing sessions from the file, as far as consent lets them out. */
final class ShadowReports implements Shelf.Source<Shadowings> {
  /** How many sessions of one name are told one by one. */
  private static final int DESCRIBED = 20;

  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();

  @Override
  public List<Listed> list(Tx tx) {
    ZoneId zone = ZoneId.systemDefault();
    return sessions.sessions(tx).stream().map(session -> listed(tx, session, zone)).toList();
  }

  @Override
  public Shadowings read(Tx tx, @Nullable String idOrName) {
    List<ShadowSession> chosen =
        idOrName == null ? sessions.sessions(tx) : List.of(one(tx, idOrName.strip()));
    List<ShadowReport> reports = new ArrayList<>();
    int leftOut = 0;
    for (ShadowSession session : chosen) {
      Consent consent = consent(tx, session);
      if (consent == Consent.NO) {
        leftOut++;
      } else {
        reports.add(report(tx, session, consent));
      }
    }
    if (idOrName != null && leftOut > 0) {
      throw new NotExported(texts().get("consent.refused"));
    }
    return new Shadowings(reports, leftOut, ZoneId.systemDefault());
  }

  @Override
  public List<String> remarks(Shadowings content) {
    List<String> remarks = new ArrayList<>();
    if (content.leftOut() > 0) {
      remarks.add(texts().get("consent.leftOut", content.leftOut()));
    }
    long notAsked =
        content.reports().stream()
            .filter(report -> report.session().consent() == Consent.NOT_ASKED)
            .count();
    if (notAsked > 0) {
      remarks.add(texts().get("consent.notAsked", notAsked));
    }
    return remarks;
  }

  private ShadowReport report(Tx tx, ShadowSession session, Consent consent) {
    List<LogEntry> log = sessions.log(tx, session.id());
    List<Pause> pauses = sessions.pauses(tx, session.id());
    return new ShadowReport(
        session.withConsent(consent),
        called(tx, session, consent),
        teamName(tx, session),
        pauses,
        log,
        SessionFigures.of(session, log, pauses, tx.now()));
  }

  private ShadowSession one(Tx tx, String idOrName) {
    List<ShadowSession> all = sessions.sessions(tx);
    for (ShadowSession session : all) {
      if (session.id().equalsIgnoreCase(idOrName)) {
        return session;
      }
    }
    List<ShadowSession> named =
        all.stream().filter(session -> isCalled(tx, session, idOrName)).toList();
    if (named.isEmpty()) {
      throw new NotExported(texts().get("session.none", idOrName));
    }
    if (named.size() > 1) {
      throw new NotExported(
          texts().get("session.many", named.size(), idOrName, described(tx, named)));
    }
    return named.getFirst();
  }

  /** A line each, as a command lists them: id, day and title. */
  private String described(Tx tx, List<ShadowSession> many) {
    ZoneId zone = ZoneId.systemDefault();
    return many.stream()
        .limit(DESCRIBED)
        .map(session -> listed(tx, session, zone))
        .map(each -> "\n" + each.id() + "  " + each.date() + "  " + each.title())
        .collect(Collectors.joining());
  }

  /** By its title, its workflow or task, or the developer under either name. */
  private boolean isCalled(Tx tx, ShadowSession session, String name) {
    String own = people.developer(tx, session.developerId()).map(Developer::name).orElse("");
    return name.equalsIgnoreCase(own)
        || name.equalsIgnoreCase(session.workflow())
        || (session.task() != null && name.equalsIgnoreCase(session.task()))
        || name.equalsIgnoreCase(called(tx, session, consent(tx, session)))
        || name.equalsIgnoreCase(title(tx, session));
  }

  private Listed listed(Tx tx, ShadowSession session, ZoneId zone) {
    Instant start = Instant.ofEpochMilli(session.startedAt());
    return new Listed(session.id(), start.atZone(zone).toLocalDate(), title(tx, session));
  }

  private String title(Tx tx, ShadowSession session) {
    List<String> parts = new ArrayList<>();
    parts.add(called(tx, session, consent(tx, session)));
    parts.add(Objects.requireNonNullElse(teamName(tx, session), ""));
    parts.add(session.workflow());
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  private String called(Tx tx, ShadowSession session, Consent consent) {
    boolean byName = consent == Consent.YES || consent == Consent.NOT_ASKED;
    return byName
        ? people.developer(tx, session.developerId()).map(Developer::name).orElse("")
        : people.pseudonym(tx, session.developerId());
  }

  private @Nullable String teamName(Tx tx, ShadowSession session) {
    String teamId = session.teamId();
    return teamId == null ? null : people.team(tx, teamId).map(Team::name).orElse(null);
  }

  private Consent consent(Tx tx, ShadowSession session) {
    Consent current =
        people
            .developer(tx, session.developerId())
            .map(Developer::consent)
            .orElse(session.consent());
    return stricter(session.consent(), current);
  }

  /** The stricter answer of the two; an answer counts more than none. */
  static Consent stricter(Consent one, Consent other) {
    return one.stricter(other);
  }

  private static Texts texts() {
    return Texts.in(ShadowReports.class);
  }
}
