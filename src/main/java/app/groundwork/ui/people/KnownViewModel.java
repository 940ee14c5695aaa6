package app.groundwork.ui.people;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewSummary;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewSummaries;
import app.groundwork.store.interviews.InterviewedPeople;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.Highlights;
import app.groundwork.store.shadowing.ShadowedPeople;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All that is known of one team or developer, read anew only while somebody looks. */
final class KnownViewModel implements AutoCloseable {
  private final Workspace workspace;
  private final AreaContext context;
  private final ItemRef of;
  private final PeopleStore people = new PeopleStore();
  private final ShadowedPeople shadowed = new ShadowedPeople();
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewSummaries summaries = new InterviewSummaries();
  private final InterviewedPeople interviewed = new InterviewedPeople();
  private final Highlights highlights = new Highlights();
  private final ObservableList<KnownLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Sum> sum = new ReadOnlyObjectWrapper<>();
  private final Subscription subscription;
  private boolean looking;
  private boolean stale = true;
  private boolean asking;
  private Changed missed = Changed.NOTHING;
  private Map<String, Highlights.Of> read = Map.of();
  private boolean closed;

  /**
   * What the lines add up to.
   *
   * @param lastAt when the newest session began, UTC epoch ms; null if there is none
   * @param heardAt when the newest interview that was held began; null for none
   */
  record Sum(
      int sessions, int friction, int wishes, @Nullable Long lastAt, @Nullable Long heardAt) {}

  private record Read(List<KnownLine> lines, Sum sum, Map<String, Highlights.Of> read) {}

  /**
   * @param of a team or a developer
   */
  KnownViewModel(Workspace workspace, AreaContext context, ItemRef of) {
    this.workspace = workspace;
    this.context = context;
    this.of = of;
    // To the screen's thread first: there alone it is known whether anybody looks.
    subscription = workspace.onChanged(change -> context.ui().execute(() -> onChanged(change)));
  }

  ObservableList<KnownLine> lines() {
    return lines;
  }

  /** Null until it is read. */
  ReadOnlyObjectProperty<@Nullable Sum> sum() {
    return sum.getReadOnlyProperty();
  }

  /** Says whether the lines are on screen: what nobody sees costs nothing while one captures. */
  void setLooking(boolean now) {
    looking = now;
    if (looking && stale) {
      reload();
    }
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }

  private void onChanged(Changed change) {
    if (change.touches(ShadowingStore.SESSION)
        || change.touches(ShadowingStore.ENTRY)
        || change.touches(ShadowingStore.PAUSE)
        || change.touches(InterviewsStore.INTERVIEW)
        || change.touches(InterviewsStore.NOTE)
        || change.touches(InterviewsStore.PAUSE)
        || change.touches(TalkSpans.SPAN)
        || change.touches(PeopleStore.DEVELOPER)
        || change.touches(PeopleStore.TEAM)) {
      stale = true;
      missed = missed.and(change);
      setLooking(looking);
    }
  }

  /** One question at a time, about the logs that changed since the one before. */
  private void reload() {
    if (closed || asking) {
      return;
    }
    asking = true;
    stale = false;
    Changed since = missed;
    missed = Changed.NOTHING;
    Map<String, Highlights.Of> before = read;
    Answers.use(
        workspace.queryAside(tx -> read(tx, before, since)),
        context,
        this::show,
        failure -> {
          asking = false;
          stale = true;
          read = Map.of();
        });
  }

  private void show(Read answer) {
    asking = false;
    if (!closed) {
      read = answer.read();
      lines.setAll(answer.lines());
      sum.set(answer.sum());
      if (stale) {
        setLooking(looking);
      }
    }
  }

  private Read read(Tx tx, Map<String, Highlights.Of> before, Changed since) {
    boolean ofTeam = of.kind().equals(PeopleStore.TEAM);
    List<ShadowSession> newestFirst =
        ofTeam ? shadowed.ofTeam(tx, of.id()) : shadowed.ofDeveloper(tx, of.id());
    Map<String, Developer> developers =
        ofTeam
            ? people.developers(tx).stream()
                .collect(Collectors.toMap(Developer::id, Function.identity()))
            : Map.of();
    Map<String, String> teams =
        ofTeam
            ? Map.of()
            : people.teams(tx).stream().collect(Collectors.toMap(Team::id, Team::name));
    Map<String, Highlights.Of> now =
        highlights.of(tx, newestFirst, before, since, context.clock().millis());
    List<KnownLine> told = new ArrayList<>();
    List<KnownLine.Entry> friction = new ArrayList<>();
    List<KnownLine.Entry> wishes = new ArrayList<>();
    for (ShadowSession session : newestFirst) {
      Developer developer = developers.get(session.developerId());
      String team = session.teamId() == null ? null : teams.get(session.teamId());
      String who = developer != null ? developer.name() : team == null ? "" : team;
      Highlights.Of found = Objects.requireNonNull(now.get(session.id()));
      told.add(new KnownLine.Session(session, who, found.figures()));
      for (Highlights.Noted noted : found.noted()) {
        LogEntry entry = noted.entry();
        KnownLine.Entry line = new KnownLine.Entry(entry, session, who, noted.atMs());
        if (entry.severity() > 0) {
          friction.add(line);
        }
        if (entry.kind() == EntryKind.WISH) {
          wishes.add(line);
        }
      }
    }
    // The worst first; the sort is stable, so the newest session's first among equals.
    friction.sort(Comparator.comparing(line -> -line.entry().severity()));
    List<KnownLine> all = new ArrayList<>();
    if (ofTeam) {
      Map<String, ShadowedPeople.Seen> seen = shadowed.developers(tx);
      Map<String, Integer> heard = interviewed.developers(tx);
      List<KnownLine> members =
          people.developers(tx).stream()
              .filter(one -> of.id().equals(one.teamId()))
              .<KnownLine>map(
                  one ->
                      new KnownLine.Person(
                          one, new Met(seen.get(one.id()), heard.getOrDefault(one.id(), 0))))
              .toList();
      add(all, KnownLine.Section.DEVELOPERS, members);
    }
    add(all, KnownLine.Section.SESSIONS, told);
    if (!told.isEmpty()) {
      add(all, KnownLine.Section.FRICTION, friction);
      add(all, KnownLine.Section.WISHES, wishes);
    }
    List<InterviewSummary> asked = interviews(tx, ofTeam);
    if (!asked.isEmpty()) {
      add(all, KnownLine.Section.INTERVIEWS, told(asked, developers, teams));
    }
    Long lastAt = newestFirst.isEmpty() ? null : Long.valueOf(newestFirst.getFirst().startedAt());
    return new Read(
        all, new Sum(told.size(), friction.size(), wishes.size(), lastAt, heardAt(asked)), now);
  }

  private static @Nullable Long heardAt(List<InterviewSummary> newestFirst) {
    for (InterviewSummary one : newestFirst) {
      if (one.isHeld()) {
        return one.interview().startedAt();
      }
    }
    return null;
  }

  /** What is counted of the interviews, the newest first. */
  private List<InterviewSummary> interviews(Tx tx, boolean ofTeam) {
    List<String> newestFirst =
        (ofTeam ? interviews.ofTeam(tx, of.id()) : interviews.ofDeveloper(tx, of.id()))
            .stream().map(Interview::id).toList();
    Map<String, InterviewSummary> counted =
        summaries.of(tx, newestFirst).stream()
            .collect(Collectors.toMap(one -> one.interview().id(), Function.identity()));
    return newestFirst.stream().map(id -> Objects.requireNonNull(counted.get(id))).toList();
  }

  private static List<KnownLine.Interviewed> told(
      List<InterviewSummary> asked, Map<String, Developer> developers, Map<String, String> teams) {
    List<KnownLine.Interviewed> told = new ArrayList<>();
    for (InterviewSummary one : asked) {
      Interview interview = one.interview();
      Developer developer = developers.get(interview.preparation().developerId());
      String teamId = interview.preparation().teamId();
      String team = teamId == null ? null : teams.get(teamId);
      String who = developer != null ? developer.name() : team == null ? "" : team;
      told.add(new KnownLine.Interviewed(interview, who, one.notes()));
    }
    return told;
  }

  private static void add(
      List<KnownLine> all, KnownLine.Section section, List<? extends KnownLine> lines) {
    all.add(new KnownLine.Heading(section, lines.size()));
    all.addAll(lines);
  }
}
