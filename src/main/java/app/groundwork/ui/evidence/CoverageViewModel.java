package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.ResearchCoverage;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.Encounters;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How widely research reaches; read anew only while somebody looks. */
final class CoverageViewModel implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          ShadowingStore.SESSION,
          InterviewsStore.INTERVIEW,
          InterviewsStore.NOTE,
          TalkSpans.SPAN,
          PeopleStore.DEVELOPER,
          PeopleStore.TEAM);

  private final Workspace workspace;
  private final AreaContext context;
  private final ZoneId zone;
  private final PeopleStore people = new PeopleStore();
  private final Encounters encounters = new Encounters();
  private final ReadOnlyObjectWrapper<@Nullable ResearchCoverage> coverage =
      new ReadOnlyObjectWrapper<>();
  private final Subscription subscription;
  private boolean looking;
  private boolean stale = true;
  private boolean asking;
  private boolean closed;

  CoverageViewModel(Workspace workspace, AreaContext context, ZoneId zone) {
    this.workspace = workspace;
    this.context = context;
    this.zone = zone;
    // To the screen's thread first: there alone it is known whether anybody looks.
    subscription = workspace.onChanged(change -> context.ui().execute(() -> onChanged(change)));
  }

  /** Null until it is read. */
  ReadOnlyObjectProperty<@Nullable ResearchCoverage> coverage() {
    return coverage.getReadOnlyProperty();
  }

  /** Where the user is: days are told there. */
  ZoneId zone() {
    return zone;
  }

  /** Now, UTC epoch ms. */
  long now() {
    return context.clock().millis();
  }

  /** Says whether it is on screen; each time it comes there it may be another day. */
  void setLooking(boolean now) {
    looking = now;
    stale |= now;
    readIfDue();
  }

  /** Shows a team or developer in their own area. */
  void open(ItemRef item) {
    context.navigator().open(item);
  }

  /** Leads to where people are added. */
  void openPeople() {
    context.navigator().openArea("people");
  }

  private void onChanged(Changed change) {
    if (TABLES.stream().anyMatch(change::touches)) {
      stale = true;
      readIfDue();
    }
  }

  private void readIfDue() {
    if (!looking || !stale || asking || closed) {
      return;
    }
    asking = true;
    stale = false;
    long now = now();
    Answers.use(
        workspace.queryAside(tx -> read(tx, now)),
        context,
        this::show,
        failure -> {
          asking = false;
          stale = true;
        });
  }

  private ResearchCoverage read(Tx tx, long now) {
    return ResearchCoverage.of(
        now,
        zone,
        people.teams(tx),
        people.developers(tx),
        encounters.all(tx),
        encounters.planned(tx, LocalDate.ofInstant(Instant.ofEpochMilli(now), zone)));
  }

  private void show(ResearchCoverage read) {
    asking = false;
    if (!closed) {
      coverage.set(read);
      readIfDue();
    }
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }
}
