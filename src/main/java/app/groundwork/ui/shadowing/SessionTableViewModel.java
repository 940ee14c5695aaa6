package app.groundwork.ui.shadowing;

import app.groundwork.exchange.OutgoingSessions;
import app.groundwork.exchange.text.CsvTable;
import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.AllSessions;
import app.groundwork.model.shadowing.Coverage;
import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionFilter;
import app.groundwork.model.shadowing.SessionOrder;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shadowing.SessionTotals;
import app.groundwork.model.shadowing.ShadowSteps;
import app.groundwork.model.shadowing.TeamTrend;
import app.groundwork.model.shared.Quarter;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.SessionTable;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Delay;
import app.groundwork.ui.kit.SaveAs;
import app.groundwork.ui.kit.Told;
import app.groundwork.ui.kit.UndoOffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * All sessions as a table: sorted, filtered, summed. Read in the background while it is shown, anew
 * a moment after each change; while it is not shown nothing is read.
 */
final class SessionTableViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(SessionTableViewModel.class);
  private static final String PLACE = "shadowing.table";

  /** Changes that come as close together are read once. */
  private static final Duration QUIET = Duration.ofMillis(200);

  private static final List<String> TABLES =
      List.of(
          ShadowingStore.SESSION,
          ShadowingStore.ENTRY,
          ShadowingStore.PAUSE,
          PeopleStore.DEVELOPER,
          PeopleStore.TEAM);

  private final Workspace workspace;
  private final AreaContext context;
  private final Delay delay;
  private final ZoneId zone = ZoneId.systemDefault();
  private final TableWords words = new TableWords(zone);
  private final SessionTable table = new SessionTable();
  private final ShadowingStore sessions = new ShadowingStore();
  private final Subscription subscription;
  private final ObservableList<SessionRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable View> view = new ReadOnlyObjectWrapper<>();
  private AllSessions all = AllSessions.NONE;
  private TablePlace place = TablePlace.FIRST;
  private String text = "";
  private boolean placed;
  private boolean shown;
  private boolean stale = true;
  private boolean loaded;
  private boolean reading;
  private boolean mending;
  private @Nullable Runnable soon;
  private boolean closed;

  /**
   * What stands around the rows.
   *
   * @param of how many sessions there are without a filter
   * @param teams the teams with a session, by name; {@link SessionFilter#NO_TEAM} last if some have
   *     none
   * @param quarters those with a session, and the one that runs, newest first
   * @param current the quarter that runs
   * @param coverage of the quarter chosen, else of the one that runs
   * @param trends of the team chosen, else of all
   */
  record View(
      int of,
      SessionTotals totals,
      List<Team> teams,
      List<Quarter> quarters,
      Quarter current,
      Coverage coverage,
      List<TeamTrend> trends) {}

  SessionTableViewModel(Workspace workspace, AreaContext context, Delay delay) {
    this.workspace = workspace;
    this.context = context;
    this.delay = delay;
    this.subscription = workspace.onChanged(this::onChanged);
    Answers.use(
        workspace.place().get(PLACE),
        context,
        found -> {
          place = found.map(TablePlace::parse).orElse(TablePlace.FIRST);
          placed = true;
          readIfDue();
        });
  }

  /** The rows that are shown, in the order in which they are. */
  ObservableList<SessionRow> rows() {
    return rows;
  }

  /** True while the rows are replaced: what is chosen among them is let go for a moment. */
  boolean isMending() {
    return mending;
  }

  /** Set anew, after the rows, whenever something changed; null until the file has answered. */
  ReadOnlyObjectProperty<@Nullable View> view() {
    return view.getReadOnlyProperty();
  }

  /** How the table is arranged and filtered now. */
  TablePlace place() {
    return place;
  }

  TableWords words() {
    return words;
  }

  /** The words filtered by; may be blank. */
  String text() {
    return text;
  }

  /** Tells whether the table can be seen. */
  void setShown(boolean now) {
    shown = now;
    readIfDue();
  }

  /** Filters by words of developer, team and workflow. */
  void setText(String now) {
    if (!now.equals(text)) {
      text = now;
      show();
    }
  }

  /** Filters by team: an id, {@link SessionFilter#NO_TEAM}, or null for all. */
  void setTeam(@Nullable String id) {
    if (!Objects.equals(id, place.team())) {
      replace(was -> was.withTeam(id));
      show();
    }
  }

  /** Filters by quarter; null for all. */
  void setQuarter(@Nullable Quarter quarter) {
    if (!Objects.equals(quarter, place.quarter())) {
      replace(was -> was.withQuarter(quarter));
      show();
    }
  }

  /** Shows every session again. */
  void clearFilter() {
    text = "";
    replace(was -> was.withTeam(null).withQuarter(null));
    show();
  }

  /** True if some sessions may be hidden. */
  boolean isFiltered() {
    return !text.isBlank() || place.team() != null || place.quarter() != null;
  }

  /** Sorts; empty for newest first. */
  void setOrders(List<SessionOrder> orders) {
    if (!orders.equals(place.orders())) {
      replace(was -> was.withOrders(orders));
      show();
    }
  }

  /** Sorts by one column; if it was sorted by that already, the other way round. */
  void sortBy(SessionColumn column) {
    List<SessionOrder> now = place.orders();
    boolean again = !now.isEmpty() && now.getFirst().column() == column;
    // What is much is looked at first.
    boolean down = again ? !now.getFirst().descending() : column.isNumber();
    setOrders(List.of(new SessionOrder(column, down)));
  }

  /** Remembers order, width and presence of the columns. */
  void setColumns(List<TablePlace.Column> columns) {
    if (!columns.equals(place.columns())) {
      replace(was -> was.withColumns(columns));
    }
  }

  /** Remembers whether the trend is unfolded. */
  void setTrend(boolean unfolded) {
    if (unfolded != place.trend()) {
      replace(was -> was.withTrend(unfolded));
    }
  }

  /** Removes sessions with their logs, in one step; the notice offers to undo it. */
  void remove(List<SessionRow> gone) {
    if (gone.isEmpty()) {
      return;
    }
    Answers.use(
        workspace.step(
            ShadowSteps.REMOVE_SESSION.label(),
            tx -> {
              gone.forEach(row -> sessions.remove(tx, row.id()));
              return true;
            }),
        context,
        done ->
            UndoOffer.offer(
                context,
                gone.size() == 1
                    ? TEXTS.get("session.removed")
                    : TEXTS.get("table.removed", gone.size()),
                () -> workspace.undo(done)));
  }

  /** Copies rows as they are read here, tab-separated, developers named as consent allows. */
  void copy(List<SessionRow> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    List<SessionColumn> columns = place.shown();
    Answers.use(
        workspace.query(tx -> OutgoingSessions.of(tx, chosen)),
        context,
        out -> {
          if (!out.rows().isEmpty()) {
            context
                .desk()
                .copy(
                    out.rows().stream()
                        .map(row -> tabbed(row, columns))
                        .collect(Collectors.joining("\n", "", "\n")));
          }
          say(TEXTS.get("table.copied", out.rows().size()), out.remarks());
        });
  }

  /** Asks where to and saves the table. */
  void askAndSave() {
    if (rows.isEmpty()) {
      context.notices().say(TEXTS.get("table.empty"));
      return;
    }
    String name = TEXTS.get("table.file", LocalDate.ofInstant(context.clock().instant(), zone));
    context.desk().chooseToSave(TEXTS.get("table.save"), name).ifPresent(this::save);
  }

  /**
   * Saves exactly what is shown as CSV: these rows in this order, these columns. Completes once it
   * is on the disk; rows of which none may leave are not written.
   */
  CompletableFuture<OutgoingSessions> save(Path file) {
    List<SessionRow> chosen = List.copyOf(rows);
    List<SessionColumn> columns = place.shown();
    CompletableFuture<OutgoingSessions> saved =
        workspace
            .queryAside(tx -> OutgoingSessions.of(tx, chosen))
            .thenApplyAsync(
                out -> {
                  if (!out.rows().isEmpty()) {
                    write(out, columns, file);
                  }
                  return out;
                });
    Answers.use(saved, context, out -> saySaved(out, file));
    return saved;
  }

  private void saySaved(OutgoingSessions out, Path file) {
    if (out.rows().isEmpty()) {
      say(TEXTS.get("table.withheld"), out.remarks());
      return;
    }
    SaveAs.tell(context, out.remarks(), file);
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }

  private void onChanged(Changed change) {
    if (TABLES.stream().anyMatch(change::touches)) {
      context
          .ui()
          .execute(
              () -> {
                stale = true;
                if (soon == null && loaded && shown && !closed) {
                  soon =
                      delay.after(
                          QUIET,
                          () -> {
                            soon = null;
                            readIfDue();
                          });
                }
              });
    }
  }

  /** One look at a time; what changed meanwhile is looked at right after. */
  private void readIfDue() {
    if (closed || !placed || !shown || !stale || reading || soon != null) {
      return;
    }
    stale = false;
    reading = true;
    Answers.use(
        workspace.queryAside(table::read),
        context,
        read -> {
          reading = false;
          if (!closed) {
            all = read;
            loaded = true;
            show();
            readIfDue();
          }
        },
        failure -> {
          // Told; the next change or the next time it is shown tries again.
          reading = false;
          stale = true;
        });
  }

  private void show() {
    if (!loaded) {
      return;
    }
    List<Team> teams = teams();
    List<Quarter> quarters = quarters();
    dropWhatIsGone(teams, quarters);
    SessionFilter filter = new SessionFilter(place.team(), place.quarter(), text);
    List<SessionRow> now = new ArrayList<>(filter.of(all.rows(), zone));
    now.sort(SessionOrder.by(place.orders()));
    if (!now.equals(rows)) {
      mending = true;
      rows.setAll(now);
      mending = false;
    }
    Quarter quarter = place.quarter();
    view.set(
        new View(
            all.rows().size(),
            SessionTotals.of(now),
            teams,
            quarters,
            current(),
            Coverage.of(quarter == null ? current() : quarter, all.teams(), all.rows(), zone),
            trends()));
  }

  /** A filter by a team or quarter that has no session any more would hide everything for ever. */
  private void dropWhatIsGone(List<Team> teams, List<Quarter> quarters) {
    String team = place.team();
    if (team != null && teams.stream().noneMatch(one -> one.id().equals(team))) {
      replace(was -> was.withTeam(null));
    }
    if (place.quarter() != null && !quarters.contains(place.quarter())) {
      replace(was -> was.withQuarter(null));
    }
  }

  private List<Team> teams() {
    List<Team> teams = new ArrayList<>();
    for (Team team : all.teams()) {
      if (all.rows().stream().anyMatch(row -> team.id().equals(row.session().teamId()))) {
        teams.add(team);
      }
    }
    if (all.rows().stream().anyMatch(row -> row.session().teamId() == null)) {
      teams.add(new Team(SessionFilter.NO_TEAM, TEXTS.get("table.team.none")));
    }
    return teams;
  }

  private Quarter current() {
    return Quarter.of(context.clock().millis(), zone);
  }

  private List<Quarter> quarters() {
    return Stream.concat(Stream.of(current()), all.rows().stream().map(row -> row.quarter(zone)))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private List<TeamTrend> trends() {
    SessionFilter ofTeam = new SessionFilter(place.team(), null, "");
    return TeamTrend.of(ofTeam.of(all.rows(), zone), zone);
  }

  private void replace(UnaryOperator<TablePlace> change) {
    place = change.apply(place);
    Answers.use(workspace.place().put(PLACE, place.code()), context, done -> {});
  }

  private String tabbed(SessionRow row, List<SessionColumn> columns) {
    return columns.stream()
        .map(
            column -> {
              String cell = words.cell(column, row).replaceAll("\\s", " ");
              return column.isNumber() ? cell : CsvTable.guarded(cell);
            })
        .collect(Collectors.joining("\t"));
  }

  private void write(OutgoingSessions out, List<SessionColumn> columns, Path file) {
    try {
      out.csv(columns, zone).saveTo(file, workspace.file());
    } catch (IOException e) {
      throw new UncheckedIOException(
          TEXTS.get("report.failed", file, String.valueOf(e.getMessage())), e);
    }
  }

  private void say(String done, List<String> remarks) {
    context.notices().say(Told.of(done, remarks));
  }

  /** The row of that session among those shown. */
  Optional<SessionRow> row(String sessionId) {
    return rows.stream().filter(row -> row.id().equals(sessionId)).findFirst();
  }
}
