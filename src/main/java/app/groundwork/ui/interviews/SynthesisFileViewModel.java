package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.people.Developer;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One interview and its synthesis, kept in step with the file: lines by themselves, so that a long
 * transcript is not read again for every key.
 */
final class SynthesisFileViewModel implements AutoCloseable {
  private final Workspace workspace;
  private final AreaContext context;
  private final String interviewId;
  private final Consumer<@Nullable SynthesisReading> show;
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewScripts scripts = new InterviewScripts();
  private final TalkSpans spans = new TalkSpans();
  private final Syntheses syntheses = new Syntheses();
  private final EvidenceStore evidence = new EvidenceStore();
  private final PeopleStore people = new PeopleStore();
  private final Map<String, InterviewNote> notes = new HashMap<>();
  private SynthesisReading.@Nullable Talked talked;
  private SynthesisReading.@Nullable Found found;
  private @Nullable Subscription subscription;
  private volatile boolean closed;

  /** The file did not answer: with the next change all is read again. */
  private volatile boolean stale;

  /**
   * @param show given all of it after each change, on the JavaFX thread; null if it is gone
   */
  SynthesisFileViewModel(
      Workspace workspace,
      AreaContext context,
      String interviewId,
      Consumer<@Nullable SynthesisReading> show) {
    this.workspace = workspace;
    this.context = context;
    this.interviewId = interviewId;
    this.show = show;
  }

  /** Reads all and follows it. */
  void follow() {
    subscription = workspace.onChanged(this::onChanged);
    readAll();
  }

  private void readAll() {
    ask(tx -> new Part(all(tx), null, readTalked(tx), readFound(tx)));
  }

  /** What was read again; null where nothing changed. */
  private record Part(
      @Nullable List<InterviewNote> notes,
      @Nullable Set<String> changed,
      SynthesisReading.@Nullable Talked talked,
      Optional<SynthesisReading.Found> found) {}

  private void onChanged(Changed change) {
    Set<String> lines = change.in(InterviewsStore.NOTE);
    boolean talk =
        Stream.of(
                InterviewScripts.PART,
                InterviewScripts.QUESTION,
                InterviewScripts.VISIT,
                InterviewsStore.PAUSE,
                TalkSpans.SPAN)
            .anyMatch(change::touches);
    boolean other =
        change.in(InterviewsStore.INTERVIEW).contains(interviewId)
            || Stream.of(
                    Syntheses.ASSUMPTION,
                    Syntheses.PAIN,
                    Syntheses.FINDING,
                    Syntheses.ACTION,
                    EvidenceStore.PAIN_POINT,
                    EvidenceStore.THEME,
                    EvidenceStore.ASSUMPTION,
                    PeopleStore.DEVELOPER,
                    PeopleStore.TEAM)
                .anyMatch(change::touches);
    if (!closed && stale) {
      readAll();
    } else if (!closed && (talk || other || !lines.isEmpty())) {
      ask(
          tx ->
              new Part(
                  interviews.notes(tx, lines), lines, talk ? readTalked(tx) : null, readFound(tx)));
    }
  }

  private void ask(Work<Part> question) {
    Answers.use(workspace.query(question), context, this::answered, failure -> stale = true);
  }

  private void answered(Part part) {
    if (closed) {
      return;
    }
    Set<String> changed = part.changed();
    if (changed == null) {
      stale = false;
      notes.clear();
    } else {
      changed.forEach(notes::remove);
    }
    if (part.notes() != null) {
      part.notes().stream()
          .filter(note -> note.interviewId().equals(interviewId))
          .forEach(note -> notes.put(note.id(), note));
    }
    if (part.talked() != null) {
      talked = part.talked();
    }
    found = part.found().orElse(null);
    SynthesisReading.Talked talk = talked;
    SynthesisReading.Found rest = found;
    show.accept(talk == null || rest == null ? null : reading(talk, rest));
  }

  private SynthesisReading reading(SynthesisReading.Talked talk, SynthesisReading.Found rest) {
    List<InterviewNote> lines = notes.values().stream().sorted(InterviewNote.IN_ORDER).toList();
    return new SynthesisReading(
        lines,
        talk,
        rest,
        Synthesis.of(
            rest.interview(), lines, rest.tested(), rest.pains(), rest.findings(), rest.actions()));
  }

  private List<InterviewNote> all(Tx tx) {
    return interviews.notes(tx, interviewId);
  }

  private SynthesisReading.Talked readTalked(Tx tx) {
    return new SynthesisReading.Talked(
        scripts.parts(tx, interviewId),
        scripts.visits(tx, interviewId),
        interviews.pauses(tx, interviewId),
        spans.of(tx, interviewId));
  }

  private Optional<SynthesisReading.Found> readFound(Tx tx) {
    return interviews.interview(tx, interviewId).map(interview -> readFound(tx, interview));
  }

  private SynthesisReading.Found readFound(Tx tx, Interview interview) {
    Optional<Developer> who = people.developer(tx, interview.preparation().developerId());
    return new SynthesisReading.Found(
        interview,
        who.map(Developer::name).orElse(""),
        people.teamName(tx, interview.preparation().teamId()),
        interview.preparation().consent().since(who.orElse(null)),
        syntheses.assumptions(tx, interviewId),
        syntheses.pains(tx, interviewId),
        syntheses.findings(tx, interviewId),
        syntheses.actions(tx, interviewId),
        evidence.painPoints(tx),
        evidence.themes(tx),
        evidence.assumptions(tx));
  }

  @Override
  public void close() {
    closed = true;
    if (subscription != null) {
      subscription.close();
    }
  }
}
