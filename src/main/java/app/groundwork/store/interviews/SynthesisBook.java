package app.groundwork.store.interviews;

import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.SynthesisGap;
import app.groundwork.model.interviews.SynthesisWork;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.store.Tx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The gestures of a synthesis. Each also keeps how long it was worked on, and opens a finished one
 * again if it left it unsound.
 */
public final class SynthesisBook {
  /** What became of a gesture. */
  public enum Outcome {
    DONE,
    /** All was so already: nothing was changed, so there is nothing to undo. */
    UNCHANGED,
    /** Done; the synthesis was finished, lacks something now, and is open again. */
    OPENED_AGAIN,
    /** There is no place for it, or what it is about is gone: nothing was done. */
    REFUSED
  }

  private final InterviewsStore interviews = new InterviewsStore();
  private final Syntheses syntheses = new Syntheses();

  /** An interview's synthesis as it stands; empty if the interview is gone. */
  public Optional<Synthesis> read(Tx tx, String interviewId) {
    return interviews.interview(tx, interviewId).map(interview -> read(tx, interview));
  }

  private Synthesis read(Tx tx, Interview interview) {
    String id = interview.id();
    return Synthesis.of(
        interview,
        interviews.notes(tx, id),
        syntheses.assumptions(tx, id),
        syntheses.pains(tx, id),
        syntheses.findings(tx, id),
        syntheses.actions(tx, id));
  }

  /**
   * Pulls lines to a top pain point; those that are there stay. What the developer says in a
   * transcript becomes a quote by it, a note stays one.
   */
  public Outcome pullToPain(Tx tx, String interviewId, Collection<String> notes, String topPainId) {
    if (syntheses.pains(tx, interviewId).stream().noneMatch(top -> top.id().equals(topPainId))) {
      return Outcome.REFUSED;
    }
    Set<String> there = pulled(tx, interviewId, one -> topPainId.equals(one.topPainId()));
    boolean changed = false;
    for (InterviewNote note : notesOf(tx, interviewId, notes)) {
      if (!there.contains(note.id())) {
        add(tx, note, FindingRole.PAIN, topPainId, null);
        changed = true;
      }
      if (note.kind() == NoteKind.SAID && note.speaker() != Speaker.ME) {
        interviews.save(tx, note.withKind(NoteKind.QUOTE));
        changed = true;
      }
    }
    return worked(tx, interviewId, changed);
  }

  /** Pulls lines to the surprises. */
  public Outcome pullToSurprises(Tx tx, String interviewId, Collection<String> notes) {
    Set<String> there = pulled(tx, interviewId, one -> one.role() == FindingRole.SURPRISE);
    boolean changed = false;
    for (InterviewNote note : notesOf(tx, interviewId, notes)) {
      if (note.kind() != NoteKind.SURPRISE && !there.contains(note.id())) {
        add(tx, note, FindingRole.SURPRISE, null, null);
        changed = true;
      }
    }
    return worked(tx, interviewId, changed);
  }

  /**
   * Pulls lines to one side of a tested assumption; what was on its other side changes over.
   *
   * @param confirming true for evidence for it, false against it
   */
  public Outcome pullToAssumption(
      Tx tx,
      String interviewId,
      Collection<String> notes,
      String assumptionId,
      boolean confirming) {
    FindingRole role = confirming ? FindingRole.FOR : FindingRole.AGAINST;
    NoteKind kind = confirming ? NoteKind.FOR : NoteKind.AGAINST;
    Map<String, List<Finding>> about =
        syntheses.findings(tx, interviewId).stream()
            .filter(one -> assumptionId.equals(one.assumptionId()))
            .collect(Collectors.groupingBy(Finding::noteId));
    boolean changed = false;
    for (InterviewNote note : notesOf(tx, interviewId, notes)) {
      boolean known = false;
      for (Finding one : about.getOrDefault(note.id(), List.of())) {
        known |= one.role() == role;
        if (one.role() != role) {
          syntheses.removeFinding(tx, one.id());
          changed = true;
        }
      }
      if (assumptionId.equals(note.assumptionId())) {
        InterviewNote now = note.withEvidence(kind, assumptionId);
        changed |= !now.equals(note);
        interviews.save(tx, now);
      } else if (!known) {
        add(tx, note, role, null, assumptionId);
        changed = true;
      }
    }
    return worked(tx, interviewId, changed);
  }

  /** Pulls lines to the actions, in their words. */
  public Outcome pullToActions(Tx tx, String interviewId, Collection<String> notes) {
    Set<@Nullable String> there = new HashSet<>();
    syntheses.actions(tx, interviewId).forEach(action -> there.add(action.noteId()));
    boolean changed = false;
    for (InterviewNote note : notesOf(tx, interviewId, notes)) {
      if (note.kind() != NoteKind.ACTION && there.add(note.id())) {
        syntheses.save(tx, Synthesis.actionOf(note));
        changed = true;
      }
    }
    return worked(tx, interviewId, changed);
  }

  /** Takes a line from a pain point; it stays in the interview. */
  public Outcome takeFromPain(Tx tx, String interviewId, String findingId) {
    return worked(tx, interviewId, takeOut(tx, interviewId, one -> one.id().equals(findingId)));
  }

  /** True if anything was taken out. */
  private boolean takeOut(Tx tx, String interviewId, Predicate<Finding> which) {
    List<Finding> found = syntheses.findings(tx, interviewId).stream().filter(which).toList();
    found.forEach(one -> syntheses.removeFinding(tx, one.id()));
    return !found.isEmpty();
  }

  /** Makes lines plain; true if there were any. */
  private boolean makePlain(
      Tx tx, String interviewId, String noteId, Predicate<InterviewNote> which) {
    List<InterviewNote> found =
        notesOf(tx, interviewId, List.of(noteId)).stream().filter(which).toList();
    found.forEach(note -> interviews.save(tx, plain(tx, note)));
    return !found.isEmpty();
  }

  /** Takes a line from the surprises; one that is a surprise by its kind becomes a plain line. */
  public Outcome takeFromSurprises(Tx tx, String interviewId, String noteId) {
    boolean pulled =
        takeOut(tx, interviewId, one -> pulls(one, noteId) && one.role() == FindingRole.SURPRISE);
    boolean typed = makePlain(tx, interviewId, noteId, note -> note.kind() == NoteKind.SURPRISE);
    return worked(tx, interviewId, pulled || typed);
  }

  /** Takes a line from an assumption; one that is evidence by its kind becomes a plain line. */
  public Outcome takeFromAssumption(Tx tx, String interviewId, String noteId, String assumptionId) {
    boolean pulled =
        takeOut(
            tx, interviewId, one -> pulls(one, noteId) && assumptionId.equals(one.assumptionId()));
    boolean typed =
        makePlain(tx, interviewId, noteId, note -> assumptionId.equals(note.assumptionId()));
    return worked(tx, interviewId, pulled || typed);
  }

  /** Writes what a quote was said about. */
  public Outcome setContext(Tx tx, String interviewId, String findingId, String context) {
    List<Finding> other =
        syntheses.findings(tx, interviewId).stream()
            .filter(one -> one.id().equals(findingId) && !one.context().equals(context))
            .toList();
    other.forEach(one -> syntheses.save(tx, one.withContext(context)));
    return worked(tx, interviewId, !other.isEmpty());
  }

  /**
   * Puts a pain point of the ledger at the end of the top ones and pulls lines to it; one that is
   * there gets the lines only. Refused if there is no place left.
   */
  public Outcome addPain(Tx tx, String interviewId, String painPointId, Collection<String> notes) {
    List<TopPain> there = syntheses.pains(tx, interviewId);
    Optional<TopPain> known =
        there.stream().filter(top -> top.painPointId().equals(painPointId)).findFirst();
    if (known.isEmpty() && there.size() >= TopPain.MOST) {
      return Outcome.REFUSED;
    }
    TopPain top =
        known.orElseGet(() -> new TopPain(tx.newId(), interviewId, painPointId, there.size() + 1));
    if (known.isEmpty()) {
      syntheses.save(tx, top);
    }
    Outcome pulled = pullToPain(tx, interviewId, notes, top.id());
    return known.isEmpty() && pulled == Outcome.UNCHANGED ? worked(tx, interviewId, true) : pulled;
  }

  /** Moves a top pain point to another place, 1 for the worst; the others make room. */
  public Outcome movePain(Tx tx, String interviewId, String topPainId, int place) {
    List<TopPain> order = new ArrayList<>(syntheses.pains(tx, interviewId));
    Optional<TopPain> moved = order.stream().filter(top -> top.id().equals(topPainId)).findFirst();
    if (moved.isEmpty()) {
      return Outcome.REFUSED;
    }
    order.remove(moved.get());
    order.add(Math.clamp(place - 1, 0, order.size()), moved.get());
    return worked(tx, interviewId, number(tx, order));
  }

  /** Takes a pain point out with what was pulled to it; the ledger keeps it. */
  public Outcome removePain(Tx tx, String interviewId, String topPainId) {
    boolean there =
        syntheses.pains(tx, interviewId).stream().anyMatch(top -> top.id().equals(topPainId));
    syntheses.removePain(tx, topPainId);
    number(tx, syntheses.pains(tx, interviewId));
    return worked(tx, interviewId, there);
  }

  /** True if any place was another before. */
  private boolean number(Tx tx, List<TopPain> order) {
    boolean changed = false;
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).place() != i + 1) {
        syntheses.save(tx, order.get(i).withPlace(i + 1));
        changed = true;
      }
    }
    return changed;
  }

  /** Judges a tested assumption. */
  public Outcome setVerdict(Tx tx, String interviewId, String assumptionId, Verdict verdict) {
    boolean changed = false;
    for (TestedAssumption one : syntheses.assumptions(tx, interviewId)) {
      if (one.assumptionId().equals(assumptionId) && one.verdict() != verdict) {
        syntheses.save(tx, one.withVerdict(verdict));
        changed = true;
      }
    }
    return worked(tx, interviewId, changed);
  }

  /** Writes an action of the synthesis, new or changed. */
  public Outcome saveAction(Tx tx, InterviewAction action) {
    syntheses.save(tx, action);
    return worked(tx, action.interviewId(), true);
  }

  /** Changes an action as it stands now; one that is gone takes nothing. */
  public Outcome changeAction(
      Tx tx, String interviewId, String actionId, UnaryOperator<InterviewAction> change) {
    return read(tx, interviewId).stream()
        .flatMap(synthesis -> synthesis.actions().stream())
        .filter(action -> action.id().equals(actionId))
        .findFirst()
        .map(
            action -> {
              InterviewAction now = change.apply(action);
              return now.equals(action) ? Outcome.UNCHANGED : saveAction(tx, now);
            })
        .orElse(Outcome.REFUSED);
  }

  /** Removes an action; the line that it comes from stays, as a plain one. */
  public Outcome removeAction(Tx tx, String interviewId, InterviewAction action) {
    boolean written =
        syntheses.actions(tx, interviewId).stream().anyMatch(one -> one.id().equals(action.id()));
    syntheses.removeAction(tx, action.id());
    String noteId = action.noteId();
    boolean typed =
        noteId != null
            && makePlain(tx, interviewId, noteId, note -> note.kind() == NoteKind.ACTION);
    return worked(tx, interviewId, written || typed);
  }

  /** Changes lines as they stand now; those that are gone take nothing. */
  public Outcome changeNotes(
      Tx tx, String interviewId, Collection<String> notes, UnaryOperator<InterviewNote> change) {
    boolean changed = false;
    for (InterviewNote note : notesOf(tx, interviewId, notes)) {
      InterviewNote now = change.apply(note);
      if (!now.equals(note)) {
        interviews.save(tx, now);
        changed = true;
      }
    }
    return worked(tx, interviewId, changed);
  }

  /** Removes lines and what was pulled from them. */
  public Outcome removeNotes(Tx tx, String interviewId, Collection<String> notes) {
    List<InterviewNote> there = notesOf(tx, interviewId, notes);
    there.forEach(note -> interviews.removeNote(tx, note.id()));
    return worked(tx, interviewId, !there.isEmpty());
  }

  /**
   * Finishes the synthesis.
   *
   * @return what keeps it from it; empty if it is done
   */
  public List<SynthesisGap> finish(Tx tx, String interviewId) {
    Optional<Synthesis> found = read(tx, interviewId);
    List<SynthesisGap> gaps = found.map(Synthesis::blockers).orElse(List.of());
    if (found.isPresent() && gaps.isEmpty() && !found.get().isFinished()) {
      save(tx, found.get().interview(), work -> work.withFinishedAt(tx.now()));
    }
    return gaps;
  }

  /** Opens a finished synthesis again; the time since is not counted as work. */
  public void reopen(Tx tx, String interviewId) {
    interviews
        .interview(tx, interviewId)
        .filter(interview -> interview.synthesis().isFinished())
        .ifPresent(interview -> save(tx, interview, work -> openedAt(work, tx.now())));
  }

  private static SynthesisWork openedAt(SynthesisWork work, long now) {
    return new SynthesisWork(work.ms(), now, null);
  }

  /** A change counts as work unless the synthesis was finished and stays so; no change is none. */
  private Outcome worked(Tx tx, String interviewId, boolean changed) {
    if (!changed) {
      return Outcome.UNCHANGED;
    }
    Optional<Interview> found = interviews.interview(tx, interviewId);
    if (found.isEmpty()) {
      return Outcome.REFUSED;
    }
    Interview interview = found.get();
    if (!interview.synthesis().isFinished()) {
      save(tx, interview, work -> work.changedAt(tx.now()));
      return Outcome.DONE;
    }
    if (read(tx, interview).blockers().isEmpty()) {
      return Outcome.DONE;
    }
    save(tx, interview, work -> openedAt(work, tx.now()));
    return Outcome.OPENED_AGAIN;
  }

  private void save(Tx tx, Interview interview, UnaryOperator<SynthesisWork> change) {
    interviews.save(tx, interview.withSynthesis(change.apply(interview.synthesis())));
  }

  private List<InterviewNote> notesOf(Tx tx, String interviewId, Collection<String> ids) {
    return interviews.notes(tx, ids).stream()
        .filter(note -> note.interviewId().equals(interviewId))
        .toList();
  }

  private void add(
      Tx tx,
      InterviewNote note,
      FindingRole role,
      @Nullable String topPainId,
      @Nullable String assumptionId) {
    syntheses.save(
        tx,
        new Finding(tx.newId(), note.interviewId(), note.id(), role, topPainId, assumptionId, ""));
  }

  private static boolean pulls(Finding finding, String noteId) {
    return finding.noteId().equals(noteId);
  }

  /** The ids of the lines that such findings pulled over. */
  private Set<String> pulled(Tx tx, String interviewId, Predicate<Finding> which) {
    return syntheses.findings(tx, interviewId).stream()
        .filter(which)
        .map(Finding::noteId)
        .collect(Collectors.toSet());
  }

  /** What a line is when it is nothing special: a note, or words of a transcript. */
  private InterviewNote plain(Tx tx, InterviewNote note) {
    if (note.speaker() == null) {
      return note.withKind(NoteKind.NOTE);
    }
    boolean quoted =
        syntheses.findings(tx, note.interviewId()).stream()
            .anyMatch(one -> pulls(one, note.id()) && one.role() == FindingRole.PAIN);
    return note.withKind(quoted ? NoteKind.QUOTE : NoteKind.SAID);
  }
}
