package app.groundwork.ui.shadowing;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameMask;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.Nameless;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** "The platform team" or "support" was asked, not a person by name. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:the|a|an|some)\\s.*|(?:.*\\s)?(?:team|support|ops|devops|operations|sre|security"
              + "|infra|help ?desk|desk|on-?call|admins?|dba|qa|channel|chat|everybody|everyone"
              + "|somebody|someone|nobody|colleagues?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THING =
      Pattern.compile("\\b(?i:the|an?|our|their)\\s+(\\p{Ll}[\\p{L}\\p{M}\\p{N}_-]*)");

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
    OutwardNames outward = people.outwardNames(tx);
    if (outward.consent(session.developerId(), session.consent()) == Consent.NO) {
      return Optional.empty();
    }
    List<LogEntry> log = sessions.log(tx, session.id());
    NameMask names = NameMask.ofPeople(names(tx, session, log));
    Nameless nameless = new Nameless(names);
    List<LogEntry> shown =
        nameless.log(log).stream().map(entry -> entry.withAsked(null, null)).toList();
    String team = people.teamName(tx, session.teamId());
    return Optional.of(
        new Shown(
            names.replace(session.workflow()),
            people.pseudonym(tx, session.developerId()),
            nameless.text(team),
            SessionReading.of(
                nameless.session(session), shown, sessions.pauses(tx, session.id()), tx.now())));
  }

  /** Everybody whom the workspace knows by name, the one watched first. */
  private List<NameMask.Person> names(Tx tx, ShadowSession session, List<LogEntry> log) {
    List<NameMask.Person> names = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Developer developer : people.developers(tx)) {
      boolean watched = developer.id().equals(session.developerId());
      known.add(NameTrouble.key(developer.name()));
      names.add(
          watched ? 0 : names.size(),
          new NameMask.Person(developer.name(), people.pseudonym(tx, developer.id())));
    }
    people
        .formerNames(tx)
        .forEach(
            (name, pseudonym) -> {
              known.add(NameTrouble.key(name));
              names.add(new NameMask.Person(name, pseudonym));
            });
    Set<String> things = things(log);
    Stream<String> asked =
        log.stream()
            .flatMap(entry -> Stream.ofNullable(entry.whom()))
            .map(String::strip)
            .filter(whom -> !NOBODY.matcher(whom).matches())
            .filter(whom -> !things.contains(whom));
    people.teams(tx).forEach(team -> known.add(NameTrouble.key(team.name())));
    Stream.concat(people.trio(tx).holders().values().stream(), asked)
        .filter(name -> known.add(NameTrouble.key(name)))
        .forEach(name -> names.add(new NameMask.Person(name, TEXTS.get("present.colleague"))));
    return names;
  }

  /** Words in lower case that are used of a thing: "the vendor page". */
  private static Set<String> things(List<LogEntry> log) {
    return log.stream()
        .flatMap(entry -> THING.matcher(entry.text()).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
