package app.groundwork.ui.interviews;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.PreparationSteps;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.UndoOffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** Those to come by their day, all others with the newest first, as the file has them. */
  private static final Comparator<ListRow> IN_ORDER =
      Comparator.comparing(ListRow::group)
          .thenComparing(
              row ->
                  row.group() == ListRow.Group.PREPARED
                      ? row.preparation().plannedOn()
                      : LocalDate.EPOCH);

  private final Workspace workspace;
  private final AreaContext context;
  private final PeopleStore people = new PeopleStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewPreparation preparation = new InterviewPreparation(people, interviews);
  private final Syntheses syntheses = new Syntheses();
  private final TalkSpans spans = new TalkSpans();
  private final ObservableList<ListRow> all = FXCollections.observableArrayList();
  private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final Subscription subscription;
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
          reload(() -> {});
        });
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

  /** How the month goes, for the user; practice left out. */
  String pace() {
    YearMonth month = YearMonth.from(ListWords.day(now()));
    long held =
        all.stream()
            .filter(row -> !row.preparation().practice())
            .map(row -> row.interview().startedAt())
            .filter(at -> at != null && YearMonth.from(ListWords.day(at)).equals(month))
            .count();
    return TEXTS.get("list.pace", held, A_MONTH);
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

  /** Reads the list anew, then does what needs it to be that new. */
  void reload(Runnable then) {
    Answers.use(
        workspace.query(this::read),
        context,
        read -> {
          if (!closed) {
            all.setAll(read);
            show();
            loaded.set(true);
            then.run();
          }
        });
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }

  private void show() {
    rows.setAll(all.stream().filter(row -> row.fits(filter.get())).toList());
  }

  /** Notes and spans are not looked at: while one runs they come by the second. */
  private void onChanged(Changed change) {
    boolean ours =
        change.touches(InterviewsStore.INTERVIEW)
            || change.touches(InterviewsStore.PAUSE)
            || change.touches(Syntheses.ASSUMPTION)
            || change.touches(PeopleStore.DEVELOPER)
            || change.touches(PeopleStore.TEAM);
    if (ours && !closed) {
      context.ui().execute(() -> reload(() -> {}));
    }
  }

  private List<ListRow> read(Tx tx) {
    Map<String, Developer> developers =
        people.developers(tx).stream()
            .collect(Collectors.toMap(Developer::id, Function.identity()));
    Map<String, String> teams =
        people.teams(tx).stream().collect(Collectors.toMap(Team::id, Team::name));
    Map<String, Integer> notes = interviews.noteCounts(tx);
    return interviews.interviews(tx).stream()
        .map(one -> row(tx, one, developers.get(one.preparation().developerId()), teams, notes))
        .sorted(IN_ORDER)
        .toList();
  }

  private ListRow row(
      Tx tx,
      Interview interview,
      @Nullable Developer developer,
      Map<String, String> teams,
      Map<String, Integer> notes) {
    String teamId = interview.preparation().teamId();
    Consent agreed = interview.preparation().consent();
    Long startedAt = interview.startedAt();
    Long endedAt = interview.endedAt();
    TalkShare talk =
        startedAt == null || endedAt == null
            ? TalkShare.NONE
            : TalkShare.of(
                spans.of(tx, interview.id()),
                new SessionTime(startedAt, interviews.pauses(tx, interview.id())),
                endedAt);
    return new ListRow(
        interview,
        developer == null ? "" : developer.name(),
        teamId == null ? null : teams.get(teamId),
        developer == null ? agreed : agreed.stricter(developer.consent()),
        notes.getOrDefault(interview.id(), 0),
        syntheses.assumptions(tx, interview.id()).size(),
        talk);
  }
}
