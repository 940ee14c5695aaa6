package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.NextToHear;
import app.groundwork.model.evidence.ResearchCoverage;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.Encounters;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.following.AsideViewModel;
import app.groundwork.ui.kit.AreaContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** How widely research reaches; read anew only while somebody looks. */
final class CoverageViewModel implements AutoCloseable {
  private static final Set<String> TABLES =
      Set.of(
          ShadowingStore.SESSION,
          InterviewsStore.INTERVIEW,
          InterviewsStore.NOTE,
          TalkSpans.SPAN,
          PeopleStore.DEVELOPER,
          PeopleStore.TEAM);

  private final AreaContext context;
  private final ZoneId zone;
  private final PeopleStore people = new PeopleStore();
  private final Encounters encounters = new Encounters();
  private final AsideViewModel<ResearchCoverage> aside;

  CoverageViewModel(Workspace workspace, AreaContext context, ZoneId zone) {
    this.context = context;
    this.zone = zone;
    this.aside = new AsideViewModel<>(workspace, context, TABLES, this::read);
  }

  /** Null until it is read. */
  ReadOnlyObjectProperty<@Nullable ResearchCoverage> coverage() {
    return aside.shown();
  }

  /** Now, UTC epoch ms. */
  long now() {
    return context.clock().millis();
  }

  /** Says whether it is on screen; each time it comes there it may be another day. */
  void setLooking(boolean now) {
    aside.setLooking(now);
    if (now) {
      aside.again();
    }
  }

  /** The day that what is shown is as of; today until it is read. */
  LocalDate today() {
    ResearchCoverage shown = coverage().get();
    return shown == null ? day(now()) : shown.today();
  }

  private LocalDate day(long at) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(at), zone);
  }

  /** Shows whom to see in their own area: of a role whom it is easiest to ask, or who said no. */
  void open(NextToHear next) {
    switch (next) {
      case NextToHear.OfRole role -> openDeveloper(role.heard().developers().getFirst());
      case NextToHear.OfTeam team -> openTeam(team.team());
      case NextToHear.Again again -> openDeveloper(again.contact().developer());
    }
  }

  /** Shows a team in its own area. */
  void openTeam(Team team) {
    context.navigator().open(new ItemRef(PeopleStore.TEAM, team.id()));
  }

  /** Shows a developer in their own area. */
  void openDeveloper(Developer developer) {
    context.navigator().open(new ItemRef(PeopleStore.DEVELOPER, developer.id()));
  }

  /** Leads to where people are added. */
  void openPeople() {
    context.navigator().openArea("people");
  }

  private ResearchCoverage read(Tx tx) {
    long now = now();
    return ResearchCoverage.of(
        now,
        zone,
        people.teams(tx),
        people.developers(tx),
        encounters.all(tx),
        encounters.planned(tx, day(now)));
  }

  @Override
  public void close() {
    aside.close();
  }
}
