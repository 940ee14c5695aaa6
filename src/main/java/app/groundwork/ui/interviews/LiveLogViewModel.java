package app.groundwork.ui.interviews;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.model.interviews.RunningScript;
import app.groundwork.model.interviews.TalkSoFar;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkCapture;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.capture.SortedRows;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A started interview as the live screen shows it: kept in step with the file, note by note. */
final class LiveLogViewModel implements AutoCloseable {
  /** From so many notes on, reading all of them is quicker than mending the list. */
  private static final int MANY = 200;

  private static final List<String> HEAD_TABLES =
      List.of(
          InterviewsStore.PAUSE,
          InterviewScripts.PART,
          InterviewScripts.QUESTION,
          Syntheses.ASSUMPTION,
          EvidenceStore.ASSUMPTION,
          PeopleStore.DEVELOPER,
          PeopleStore.TEAM);

  private final Workspace workspace;
  private final AreaContext context;
  private final String interviewId;
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewScripts scripts = new InterviewScripts();
  private final TalkSpans spans = new TalkSpans();
  private final Syntheses syntheses = new Syntheses();
  private final EvidenceStore evidence = new EvidenceStore();
  private final PeopleStore people = new PeopleStore();
  private final SortedRows<InterviewNote> notes =
      new SortedRows<>(InterviewNote.IN_ORDER.reversed(), InterviewNote::id);
  private final SortedRows<QuestionVisit> visits =
      new SortedRows<>(
          Comparator.comparingLong(QuestionVisit::at).thenComparing(QuestionVisit::id),
          QuestionVisit::id);
  private @Nullable LiveHead head;
  private @Nullable TalkSoFar talk;
  private @Nullable Long theySince;
  private Consumer<Boolean> changed = first -> {};
  private @Nullable Subscription subscription;
  private boolean read;
  private volatile boolean stale;
  private volatile boolean closed;

  LiveLogViewModel(Workspace workspace, AreaContext context, String interviewId) {
    this.workspace = workspace;
    this.context = context;
    this.interviewId = interviewId;
  }

  /**
   * Reads the interview and follows it.
   *
   * @param listener called on the JavaFX thread each time, with true the first time
   */
  void follow(Consumer<Boolean> listener) {
    changed = listener;
    subscription = workspace.onChanged(this::onChanged);
    reload();
  }

  /** Newest first. */
  ObservableList<InterviewNote> notes() {
    return notes.list();
  }

  Optional<InterviewNote> note(String id) {
    return notes.row(id);
  }

  /** Where a note stands among all, from 0; −1 if it is gone. */
  int place(String noteId) {
    return notes.place(noteId);
  }

  /** Empty until it is read, and when the interview is gone. */
  Optional<LiveHead> head() {
    return Optional.ofNullable(head);
  }

  /** Who talked how much; null until it is read, and when the interview is gone. */
  @Nullable TalkSoFar talk() {
    return talk;
  }

  /** Since when they talk by the file without being written yet, UTC epoch ms; null if not so. */
  @Nullable Long theySince() {
    return theySince;
  }

  /** The elapsed time of an instant (UTC epoch ms) in ms; 0 until the interview is read. */
  long elapsed(long at) {
    return head == null ? 0 : head.time().elapsed(at);
  }

  /** When a note is, as a stamp. */
  String stamp(InterviewNote note) {
    return Elapsed.stamp(elapsed(note.at()));
  }

  /** Reads all again if the file did not answer last time. */
  void catchUp() {
    if (stale && !closed) {
      reload();
    }
  }

  @Override
  public void close() {
    closed = true;
    if (subscription != null) {
      subscription.close();
    }
  }

  private void onChanged(Changed change) {
    if (closed) {
      return;
    }
    Touched touched =
        new Touched(
            change.in(InterviewsStore.INTERVIEW).contains(interviewId)
                || HEAD_TABLES.stream().anyMatch(change::touches),
            change.in(InterviewScripts.VISIT),
            change.in(TalkSpans.SPAN),
            change.in(InterviewsStore.NOTE));
    if (touched.rows() > MANY || stale) {
      reload();
    } else if (touched.head() || touched.rows() > 0) {
      ask(tx -> readPart(tx, touched), part -> mend(part, touched));
    }
  }

  /** What a change has touched: ids of rows, of other interviews too. */
  private record Touched(boolean head, Set<String> visits, Set<String> spans, Set<String> notes) {
    int rows() {
      return visits.size() + spans.size() + notes.size();
    }
  }

  /**
   * What was read again.
   *
   * @param head null if it was not read, or is gone
   */
  private record Part(
      LiveHead.@Nullable Known head,
      List<QuestionVisit> visits,
      List<TalkSpan> spans,
      @Nullable Long theySince,
      List<InterviewNote> notes) {}

  private void reload() {
    ask(
        tx ->
            new Part(
                readHead(tx),
                scripts.visits(tx, interviewId),
                spans.of(tx, interviewId),
                TalkCapture.expected(tx, interviewId).orElse(null),
                interviews.notes(tx, interviewId)),
        this::show);
  }

  private Part readPart(Tx tx, Touched touched) {
    return new Part(
        touched.head() ? readHead(tx) : null,
        scripts.visits(tx, interviewId, touched.visits()),
        spans.of(tx, interviewId, touched.spans()),
        TalkCapture.expected(tx, interviewId).orElse(null),
        interviews.notes(tx, touched.notes()));
  }

  /** Asks the file; a failure is told once, and all is read again later. */
  private void ask(Work<Part> question, Consumer<Part> use) {
    workspace
        .query(question)
        .whenComplete((part, failure) -> context.ui().execute(() -> answered(part, failure, use)));
  }

  private void answered(Part part, @Nullable Throwable failure, Consumer<Part> use) {
    if (closed) {
      return;
    }
    if (failure == null) {
      use.accept(part);
      boolean first = !read;
      read = true;
      changed.accept(first);
    } else if (!stale) {
      stale = true;
      Answers.warn(context, failure);
    }
  }

  private LiveHead.@Nullable Known readHead(Tx tx) {
    return interviews
        .interview(tx, interviewId)
        .filter(interview -> !interview.isPrepared())
        .map(interview -> readHead(tx, interview))
        .orElse(null);
  }

  private LiveHead.Known readHead(Tx tx, Interview interview) {
    List<TestedAssumption> tested = syntheses.assumptions(tx, interviewId);
    Map<Integer, String> statements = new HashMap<>();
    for (TestedAssumption each : tested) {
      evidence
          .assumption(tx, each.assumptionId())
          .map(Assumption::statement)
          .ifPresent(statement -> statements.put(each.number(), statement));
    }
    String developer =
        people.developer(tx, interview.preparation().developerId()).map(Developer::name).orElse("");
    return new LiveHead.Known(
        interview,
        developer,
        people.teamName(tx, interview.preparation().teamId()),
        interviews.pauses(tx, interviewId),
        new RunningScript(scripts.parts(tx, interviewId)),
        List.of(),
        tested,
        statements);
  }

  private void show(Part all) {
    stale = false;
    LiveHead.Known known = all.head();
    theySince = all.theySince();
    visits.show(all.visits());
    notes.show(all.notes());
    show(known);
    talk =
        known == null
            ? null
            : new TalkSoFar(interviewId, known.startedAt(), known.pauses(), all.spans());
  }

  private void show(LiveHead.@Nullable Known known) {
    head = known == null ? null : new LiveHead(known.withVisits(visits.list()));
  }

  private void mend(Part part, Touched touched) {
    TalkSoFar counted = talk;
    LiveHead.Known now = touched.head() || head == null ? part.head() : head.known();
    if (counted == null || now == null) {
      if (now != null) {
        // Brought back, by redo.
        reload();
      } else {
        head = null;
        talk = null;
      }
      return;
    }
    theySince = part.theySince();
    mend(touched.visits(), part.visits(), QuestionVisit::id, visits::put);
    mend(
        touched.notes(),
        part.notes().stream().filter(note -> note.interviewId().equals(interviewId)).toList(),
        InterviewNote::id,
        notes::put);
    mend(touched.spans(), part.spans(), TalkSpan::id, counted::put);
    if (touched.head()) {
      talk = counted.under(now.startedAt(), now.pauses());
    }
    if (touched.head() || !touched.visits().isEmpty()) {
      show(now);
    }
  }

  /** Puts what was found of the rows that were touched; the others are gone. */
  private static <R> void mend(
      Set<String> touched,
      List<R> rows,
      Function<R, String> id,
      BiConsumer<String, @Nullable R> put) {
    Map<String, R> found = new HashMap<>();
    rows.forEach(row -> found.put(id.apply(row), row));
    touched.forEach(one -> put.accept(one, found.get(one)));
  }
}
