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
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The gestures of a synthesis. Each also keeps how long it was worked on, and opens a finished one
 * again if it left it unsound.
 */
public final class SynthesisBook {
  /** What became of a gesture. */
  public enum Outcome {
    DONE,
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
   * Pulls lines to a top pain point as its quotes; those that are there stay. What the developer
   * says in a transcript becomes a quote by it.
   */
  public Outcome pullToPain(Tx tx, String interviewId, Collection<String> notes, String topPainId) {
    if (syntheses.pains(tx, interviewId).stream().noneMatch(top -> top.id().equals(topPainId))) {
      return Outcome.REFUSED;
    }
    List<Finding> there = syntheses.findings(tx, interviewId);
    for (InterviewNote note : notesOf(tx, interviewId, notes)) {
      if (there.stream().noneMatch(one -> pulls(one, note.id()) && in(one, topPainId))) {
        add(tx, note, FindingRole.PAIN, topPainId, null);
      }
      if (note.kind() == NoteKind.SAID && note.speaker() != Speaker.ME) {
        interviews.save(tx, note.withKind(NoteKind.QUOTE));
      }
    }
    return worked(tx, interviewId);
  }

  /** Pulls lines to the surprises. */
  public Outcome pullToSurprises(Tx tx, String interviewId, Collection<String> notes) {
    List<Finding> there = syntheses.findings(tx, interviewId);
    for (InterviewNote note : notesOf(tx, interviewId, notes)) {
      boolean known =
          note.kind() == NoteKind.SURPRISE
              || there.stream()
                  .anyMatch(one -> pulls(one, note.id()) && one.role() == FindingRole.SURPRISE);
      if (!known) {
        add(tx, note, FindingRole.SURPRISE, null, null);
      }
    }
    return worked(tx, interviewId);
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
    for (InterviewNote note : notesOf(tx, interviewId, notes)) {
      boolean known = false;
      for (Finding one : syntheses.findings(tx, interviewId)) {
        if (pulls(one, note.id()) && assumptionId.equals(one.assumptionId())) {
          known |= one.role() == role;
          if (one.role() != role) {
            syntheses.removeFinding(tx, one.id());
          }
        }
      }
      if (assumptionId.equals(note.assumptionId())) {
        interviews.save(tx, note.withEvidence(kind, assumptionId));
      } else if (!known) {
        add(tx, note, role, null, assumptionId);
      }
    }
    return worked(tx, interviewId);
  }

  /** Pulls lines to the actions, in their words. */
  public Outcome pullToActions(Tx tx, String interviewId, Collection<String> notes) {
    List<InterviewAction> there = syntheses.actions(tx, interviewId);
    for (InterviewNote note : notesOf(tx, interviewId, notes)) {
      if (note.kind() != NoteKind.ACTION
          && there.stream().noneMatch(action -> note.id().equals(action.noteId()))) {
        syntheses.save(tx, Synthesis.actionOf(note));
      }
    }
    return worked(tx, interviewId);
  }

  /** Takes a quote from a pain point; the line stays. */
  public Outcome takeFromPain(Tx tx, String interviewId, String findingId) {
    syntheses.removeFinding(tx, findingId);
    return worked(tx, interviewId);
  }

  /** Takes a line from the surprises; one that is a surprise by its kind becomes a plain line. */
  public Outcome takeFromSurprises(Tx tx, String interviewId, String noteId) {
    syntheses.findings(tx, interviewId).stream()
        .filter(one -> pulls(one, noteId) && one.role() == FindingRole.SURPRISE)
        .forEach(one -> syntheses.removeFinding(tx, one.id()));
    notesOf(tx, interviewId, List.of(noteId)).stream()
        .filter(note -> note.kind() == NoteKind.SURPRISE)
        .forEach(note -> interviews.save(tx, plain(tx, note)));
    return worked(tx, interviewId);
  }

  /** Takes a line from an assumption; one that is evidence by its kind becomes a plain line. */
  public Outcome takeFromAssumption(Tx tx, String interviewId, String noteId, String assumptionId) {
    syntheses.findings(tx, interviewId).stream()
        .filter(one -> pulls(one, noteId) && assumptionId.equals(one.assumptionId()))
        .forEach(one -> syntheses.removeFinding(tx, one.id()));
    notesOf(tx, interviewId, List.of(noteId)).stream()
        .filter(note -> assumptionId.equals(note.assumptionId()))
        .forEach(note -> interviews.save(tx, plain(tx, note)));
    return worked(tx, interviewId);
  }

  /** Writes what a quote was said about. */
  public Outcome setContext(Tx tx, String interviewId, String findingId, String context) {
    syntheses.findings(tx, interviewId).stream()
        .filter(one -> one.id().equals(findingId))
        .forEach(one -> syntheses.save(tx, one.withContext(context)));
    return worked(tx, interviewId);
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
    syntheses.save(tx, top);
    return pullToPain(tx, interviewId, notes, top.id());
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
    number(tx, order);
    return worked(tx, interviewId);
  }

  /** Takes a pain point out with what was pulled to it; the ledger keeps it. */
  public Outcome removePain(Tx tx, String interviewId, String topPainId) {
    syntheses.removePain(tx, topPainId);
    number(tx, syntheses.pains(tx, interviewId));
    return worked(tx, interviewId);
  }

  private void number(Tx tx, List<TopPain> order) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).place() != i + 1) {
        syntheses.save(tx, order.get(i).withPlace(i + 1));
      }
    }
  }

  /** Judges a tested assumption. */
  public Outcome setVerdict(Tx tx, String interviewId, String assumptionId, Verdict verdict) {
    for (TestedAssumption one : syntheses.assumptions(tx, interviewId)) {
      if (one.assumptionId().equals(assumptionId)) {
        syntheses.save(tx, one.withVerdict(verdict));
      }
    }
    return worked(tx, interviewId);
  }

  /** Writes an action of the synthesis, new or changed. */
  public Outcome saveAction(Tx tx, InterviewAction action) {
    syntheses.save(tx, action);
    return worked(tx, action.interviewId());
  }

  /** Changes an action as it stands now; one that is gone takes nothing. */
  public Outcome changeAction(
      Tx tx, String interviewId, String actionId, UnaryOperator<InterviewAction> change) {
    return read(tx, interviewId).stream()
        .flatMap(synthesis -> synthesis.actions().stream())
        .filter(action -> action.id().equals(actionId))
        .findFirst()
        .map(action -> saveAction(tx, change.apply(action)))
        .orElse(Outcome.REFUSED);
  }

  /** Removes an action; the line that it comes from stays, as a plain one. */
  public Outcome removeAction(Tx tx, String interviewId, InterviewAction action) {
    syntheses.removeAction(tx, action.id());
    String noteId = action.noteId();
    if (noteId != null) {
      notesOf(tx, interviewId, List.of(noteId)).stream()
          .filter(note -> note.kind() == NoteKind.ACTION)
          .forEach(note -> interviews.save(tx, plain(tx, note)));
    }
    return worked(tx, interviewId);
  }

  /** Changes lines as they stand now; those that are gone take nothing. */
  public Outcome changeNotes(
      Tx tx, String interviewId, Collection<String> notes, UnaryOperator<InterviewNote> change) {
    for (InterviewNote note : notesOf(tx, interviewId, notes)) {
      InterviewNote now = change.apply(note);
      if (!now.equals(note)) {
        interviews.save(tx, now);
      }
    }
    return worked(tx, interviewId);
  }

  /** Removes lines and what was pulled from them. */
  public Outcome removeNotes(Tx tx, String interviewId, Collection<String> notes) {
    notes.forEach(note -> interviews.removeNote(tx, note));
    return worked(tx, interviewId);
  }

  /**
   * Finishes the synthesis.
   *
   * @return what keeps it from it; empty if it is done
   */
  public List<SynthesisGap> finish(Tx tx, String interviewId) {
    Optional<Synthesis> found = read(tx, interviewId);
    List<SynthesisGap> gaps = found.map(Synthesis::blockers).orElse(List.of());
    if (found.isPresent() && gaps.isEmpty()) {
      save(tx, found.get().interview(), work -> work.withFinishedAt(tx.now()));
    }
    return gaps;
  }

  /** Opens a finished synthesis again; the time since is not counted as work. */
  public void reopen(Tx tx, String interviewId) {
    interviews
        .interview(tx, interviewId)
        .ifPresent(interview -> save(tx, interview, work -> openedAt(work, tx.now())));
  }

  private static SynthesisWork openedAt(SynthesisWork work, long now) {
    return new SynthesisWork(work.ms(), now, null);
  }

  /** A change was made: it counts as work unless the synthesis was finished and stays so. */
  private Outcome worked(Tx tx, String interviewId) {
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

  private static boolean in(Finding finding, String topPainId) {
    return topPainId.equals(finding.topPainId());
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
