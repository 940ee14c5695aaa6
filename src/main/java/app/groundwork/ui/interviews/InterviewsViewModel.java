package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewSummary;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.PreparationSteps;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewSummaries;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.UndoOffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All interviews: the running one, then those to come, then those that were, the newest first. */
final class InterviewsViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(InterviewsViewModel.class);
  private static final String PLACE = "interviews.interview";

  /** How many interviews a month is a good pace. */
  private static final int A_MONTH = 5;

  private final Workspace workspace;
  private final AreaContext context;
  private final PeopleStore people = new PeopleStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewPreparation preparation = new InterviewPreparation(people, interviews);
  private final InterviewSummaries summaries = new InterviewSummaries();
  private final ObservableList<ListRow> all = FXCollections.observableArrayList();
  private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final Subscription subscription;

  private final ListPending pending = new ListPending();

  /** What waits for the next reading. */
  private final List<Runnable> waiting = new ArrayList<>();

  /** How many screens show the list. */
  private int looking;

  /** True while the file is asked; at first for the place, which the first choice must not lose. */
  private boolean asking = true;

  /** What changed meanwhile. */
  private Changed missed = Changed.NOTHING;

  private @Nullable String remembered;
  private volatile boolean closed;

  InterviewsViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    subscription = workspace.onChanged(this::onChanged);
    filter.addListener((observed, before, now) -> show());
    Answers.use(
        workspace.place().get(PLACE),
        context,
        found -> {
          remembered = found.orElse(null);
          answered();
        },
        failure -> answered());
  }

  /** The interviews that the filter lets through. */
  ObservableList<ListRow> rows() {
    return rows;
  }

  /** All interviews. */
  ObservableList<ListRow> all() {
    return all;
  }

  /** What the rows must hold; blank for all. */
  StringProperty filter() {
    return filter;
  }

  /** True once the list has been read: only then is an empty one empty. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** The list is on screen until {@link #lookAway}: its figures are kept right. */
  void look() {
    looking++;
    ask();
  }

  /** One screen less shows the list: what is only counted may wait. */
  void lookAway() {
    looking--;
  }

  /** The interview that was shown last, also before a restart; it may be gone. */
  Optional<String> remembered() {
    return Optional.ofNullable(remembered);
  }

  /** Remembers which interview is shown. */
  void remember(String id) {
    if (!id.equals(remembered)) {
      remembered = id;
      Answers.use(workspace.place().put(PLACE, id), context, done -> {});
    }
  }

  /** The interview whose clock runs. */
  Optional<String> running() {
    return all.stream().filter(row -> row.interview().isRunning()).map(ListRow::id).findFirst();
  }

  Optional<ListRow> row(String id) {
    return all.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** True if that row is the first of its group among those shown. */
  boolean isFirst(ListRow row) {
    return rows.stream().filter(one -> one.group() == row.group()).findFirst().orElse(row) == row;
  }

  /** How many of that row's group are shown. */
  long count(ListRow.Group group) {
    return rows.stream().filter(row -> row.group() == group).count();
  }

  /** Now, UTC epoch ms. */
  long now() {
    return context.clock().millis();
  }

  /** How many developers were heard this month, for the user; practice left out. */
  String pace() {
    YearMonth month = YearMonth.from(ListWords.day(now()));
    long heard =
        all.stream()
            .filter(row -> row.summary().isHeld())
            .filter(row -> month.equals(ListWords.month(row)))
            .map(row -> row.preparation().developerId())
            .distinct()
            .count();
    return TEXTS.get("list.pace", heard, A_MONTH);
  }

  /** Removes an interview with all that is in it; the notice offers to undo it. */
  void remove(String id) {
    Answers.use(
        workspace.step(
            PreparationSteps.REMOVE.label(),
            tx -> {
              interviews.remove(tx, id);
              return true;
            }),
        context,
        done -> UndoOffer.offer(context, TEXTS.get("list.removed"), () -> workspace.undo(done)));
  }

  /** Prepares another interview like that one, for today; hands it on. */
  void copy(String id, Consumer<String> then) {
    LocalDate today = ListWords.day(now());
    Answers.use(
        workspace.change(
            PreparationSteps.COPY.label(),
            tx -> preparation.copy(tx, id, today).map(Interview::id)),
        context,
        made -> made.ifPresent(then));
  }

  /** Finds the interview that a note belongs to; says so if the note is gone. */
  void interviewOf(String noteId, Consumer<String> use) {
    Answers.use(
        workspace.query(tx -> interviews.notes(tx, List.of(noteId))),
        context,
        found -> {
          if (found.isEmpty()) {
            context.notices().say(TEXTS.get("list.note.gone"));
          } else {
            String interview = found.getFirst().interviewId();
            onceLoaded(() -> use.accept(interview));
          }
        });
  }

  /** Leads to all that is known of a developer. */
  void openDeveloper(String developerId) {
    context.navigator().open(new ItemRef(PeopleStore.DEVELOPER, developerId));
  }

  /** Reads all of one interview and follows it until what this gives is closed. */
  SynthesisFileViewModel follow(String id, Consumer<@Nullable SynthesisReading> show) {
    SynthesisFileViewModel file = new SynthesisFileViewModel(workspace, context, id, show);
    file.follow();
    return file;
  }

  /** Does it at once, or when the list has been read. */
  void onceLoaded(Runnable then) {
    if (loaded.get()) {
      then.run();
    } else {
      loaded.addListener(
          new InvalidationListener() {
            @Override
            public void invalidated(Observable observed) {
              loaded.removeListener(this);
              then.run();
            }
          });
    }
  }

  /** Reads one interview anew, then does what needs it to be that new; not if that fails. */
  void reread(String id, Runnable then) {
    pending.add(Set.of(id));
    waiting.add(then);
    ask();
  }

  /** One question at a time: no answer comes behind a newer one. */
  private void ask() {
    boolean counting = looking > 0;
    if (closed || asking || !pending.isDue(counting)) {
      return;
    }
    asking = true;
    ListPending.Due due = pending.take(counting);
    List<Runnable> then = List.copyOf(waiting);
    waiting.clear();
    Answers.use(
        due.mayBeLong()
            ? workspace.queryAside(tx -> read(tx, due))
            : workspace.query(tx -> read(tx, due)),
        context,
        read -> {
          show(read);
          answered();
          then.forEach(Runnable::run);
        },
        failure -> {
          pending.addAll();
          asking = false;
          // The next change, or look, tries again; there may have been one already.
          if (!missed.ids().isEmpty() || !waiting.isEmpty()) {
            answered();
          }
        });
  }

  private void answered() {
    asking = false;
    Changed since = missed;
    missed = Changed.NOTHING;
    take(since);
  }

  private void take(Changed change) {
    pending.add(touched(change));
    pending.addCounted(change);
    ask();
  }

  /**
   * What was read.
   *
   * @param ids which rows may be other now; null for all
   */
  private record Read(@Nullable Set<String> ids, List<ListRow> rows) {}

  private Read read(Tx tx, ListPending.Due due) {
    Set<String> ids = new HashSet<>(due.interviews());
    boolean known =
        !due.all() && summaries.withRows(tx, due.counted()).map(ids::addAll).isPresent();
    return known
        ? new Read(ids, rows(tx, summaries.of(tx, ids)))
        : new Read(null, rows(tx, summaries.all(tx)));
  }

  private void show(Read read) {
    Set<String> ids = read.ids();
    Stream<ListRow> others =
        ids == null ? Stream.of() : all.stream().filter(row -> !ids.contains(row.id()));
    show(Stream.concat(others, read.rows().stream()));
    loaded.set(true);
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }

  private void show(Stream<ListRow> now) {
    if (!closed) {
      all.setAll(now.sorted(ListRow.IN_ORDER).toList());
      show();
    }
  }

  private void show() {
    rows.setAll(all.stream().filter(row -> row.fits(filter.get())).toList());
  }

  private void onChanged(Changed change) {
    context
        .ui()
        .execute(
            () -> {
              if (asking) {
                missed = missed.and(change);
              } else {
                take(change);
              }
            });
  }

  /** Whose rows are other now; those who are counted in a row are not looked for. */
  private Set<String> touched(Changed change) {
    Set<String> ids = new HashSet<>(change.in(InterviewsStore.INTERVIEW));
    change.in(Syntheses.ASSUMPTION).stream().map(Syntheses::interviewOf).forEach(ids::add);
    Set<String> developers = change.in(PeopleStore.DEVELOPER);
    Set<@Nullable String> teams = new HashSet<>(change.in(PeopleStore.TEAM));
    if (!developers.isEmpty() || !teams.isEmpty()) {
      all.stream()
          .filter(
              row ->
                  developers.contains(row.preparation().developerId())
                      || teams.contains(row.preparation().teamId()))
          .map(ListRow::id)
          .forEach(ids::add);
    }
    return ids;
  }

  private List<ListRow> rows(Tx tx, List<InterviewSummary> read) {
    Map<String, Optional<Developer>> developers = new HashMap<>();
    Map<String, Optional<Team>> teams = new HashMap<>();
    return read.stream()
        .map(
            one -> {
              Preparation known = one.interview().preparation();
              Optional<Developer> developer =
                  developers.computeIfAbsent(known.developerId(), id -> people.developer(tx, id));
              String teamId = known.teamId();
              return new ListRow(
                  one,
                  developer.map(Developer::name).orElse(""),
                  teamId == null
                      ? null
                      : teams
                          .computeIfAbsent(teamId, id -> people.team(tx, id))
                          .map(Team::name)
                          .orElse(null),
                  known.consent().since(developer.orElse(null)));
            })
        .toList();
  }
}
