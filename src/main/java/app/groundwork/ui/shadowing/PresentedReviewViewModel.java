package app.groundwork.ui.shadowing;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.HiddenNames;
import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A stopped session as a room may see it: the names that the workspace knows are taken out before
 * anything is made of it. Read once; nothing can be changed meanwhile.
 */
final class PresentedReviewViewModel {
  private static final Texts TEXTS = Texts.in(PresentedReviewViewModel.class);

  /** "The platform team" was asked, not a person by name. */
  private static final Pattern NOBODY =
      Pattern.compile("(?:the|a|an|some)\\s.*", Pattern.CASE_INSENSITIVE);

  private final ShadowingStore sessions = new ShadowingStore();
  private final PeopleStore people = new PeopleStore();
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final TimeLineViewModel timeLine;

  /**
   * What is shown.
   *
   * @param developer a pseudonym
   * @param team null if not known
   */
  record Shown(String workflow, String developer, @Nullable String team, SessionReading reading) {}

  PresentedReviewViewModel(Workspace workspace, AreaContext context, String sessionId) {
    // No session's: it neither recalls nor remembers what part is in view.
    this.timeLine = new TimeLineViewModel(workspace, context, "", id -> Optional.empty());
    Answers.use(
        workspace.query(tx -> read(tx, sessionId)),
        context,
        read -> {
          read.ifPresent(known -> timeLine.show(known.reading()));
          shown.set(read.orElse(null));
        });
  }

  /** Null until it is read, and if it may not be shown. */
  ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  TimeLineViewModel timeLine() {
    return timeLine;
  }

  private Optional<Shown> read(Tx tx, String sessionId) {
    return sessions.session(tx, sessionId).flatMap(session -> read(tx, session));
  }

  private Optional<Shown> read(Tx tx, ShadowSession session) {
    Consent now =
        people
            .developer(tx, session.developerId())
            .map(Developer::consent)
            .orElse(Consent.NOT_ASKED);
    if (session.consent().stricter(now) == Consent.NO) {
      return Optional.empty();
    }
    List<LogEntry> log = sessions.log(tx, session.id());
    HiddenNames names = new HiddenNames(names(tx, log));
    List<LogEntry> nameless = log.stream().map(entry -> without(names, entry)).toList();
    String teamId = session.teamId();
    return Optional.of(
        new Shown(
            names.in(session.workflow()),
            people.pseudonym(tx, session.developerId()),
            teamId == null ? null : people.team(tx, teamId).map(Team::name).orElse(null),
            SessionReading.of(session, nameless, sessions.pauses(tx, session.id()), tx.now())));
  }

  private static LogEntry without(HiddenNames names, LogEntry entry) {
    String friction = entry.friction();
    return entry
        .withText(names.in(entry.text()))
        .withFriction(friction == null ? null : names.in(friction))
        .withAsked(null, null);
  }

  private Map<String, String> names(Tx tx, List<LogEntry> log) {
    List<String> teams =
        people.teams(tx).stream().map(team -> team.name().toLowerCase(Locale.ROOT)).toList();
    Map<String, String> names = new HashMap<>();
    log.stream()
        .flatMap(entry -> Stream.ofNullable(entry.whom()))
        .map(String::strip)
        .filter(whom -> !NOBODY.matcher(whom).matches())
        .filter(whom -> !teams.contains(whom.toLowerCase(Locale.ROOT)))
        .forEach(whom -> names.put(whom, TEXTS.get("present.colleague")));
    for (Developer developer : people.developers(tx)) {
      names.keySet().removeIf(developer.name()::equalsIgnoreCase);
      names.put(developer.name(), people.pseudonym(tx, developer.id()));
    }
    return names;
  }
}
