package app.groundwork.model.interviews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an interview found: drawn from its lines by their kind, and from what was pulled over by
 * hand.
 *
 * @param interview whose it is
 * @param pains the top pain points, the worst first; at most three
 * @param surprises in order of time
 * @param assumptions that were tested, by number
 * @param actions in the order in which they were written; a line that is an action is one as it
 *     stands, under the line's own id, until it is edited
 */
public record Synthesis(
    Interview interview,
    List<Pain> pains,
    List<Line> surprises,
    List<Tested> assumptions,
    List<InterviewAction> actions) {
  public Synthesis {
    pains = List.copyOf(pains);
    surprises = List.copyOf(surprises);
    assumptions = List.copyOf(assumptions);
    actions = List.copyOf(actions);
  }

  /**
   * A line of the interview in its place.
   *
   * @param finding what pulled it here; null if it is here by its kind
   */
  public record Line(InterviewNote note, @Nullable Finding finding) {
    private static final Comparator<Line> BY_TIME =
        Comparator.comparing(Line::note, InterviewNote.IN_ORDER);

    /** What it was said about; empty if nobody wrote it. */
    public String context() {
      return finding == null ? "" : finding.context();
    }

    /** True if somebody wrote what it was said about. */
    public boolean hasContext() {
      return !context().isBlank();
    }

    /** True for the developer's own words: a note, or what the interviewer said, shows no pain. */
    public boolean isQuote() {
      return note.isQuote();
    }
  }

  /**
   * A top pain point.
   *
   * @param lines quotes and notes, in the order in which they were pulled over
   */
  public record Pain(TopPain top, List<Line> lines) {
    public Pain {
      lines = List.copyOf(lines);
    }

    /** The developer's own words among the lines. */
    public List<Line> quotes() {
      return lines.stream().filter(Line::isQuote).toList();
    }

    /** The lines that are no quotes. */
    public List<Line> notes() {
      return lines.stream().filter(line -> !line.isQuote()).toList();
    }

    /** True if the developer is quoted. */
    public boolean isQuoted() {
      return lines.stream().anyMatch(Line::isQuote);
    }

    /** True if it has at least one quote with what that was said about. */
    public boolean isShown() {
      return lines.stream().anyMatch(line -> line.isQuote() && line.hasContext());
    }
  }

  /**
   * An assumption that was put to the test, with the evidence in order of time.
   *
   * @param confirming the evidence for it
   * @param against the evidence against it
   */
  public record Tested(TestedAssumption tested, List<Line> confirming, List<Line> against) {
    public Tested {
      confirming = List.copyOf(confirming);
      against = List.copyOf(against);
    }

    /** True if any line speaks for or against it. */
    public boolean hasEvidence() {
      return !confirming.isEmpty() || !against.isEmpty();
    }

    /**
     * The verdict that all evidence points to, while it is open; null if there is none or it points
     * both ways. A proposal: it is never set by itself.
     */
    public @Nullable Verdict suggested() {
      if (tested.verdict() != Verdict.OPEN || confirming.isEmpty() == against.isEmpty()) {
        return null;
      }
      return against.isEmpty() ? Verdict.VALIDATED : Verdict.CONTRADICTED;
    }
  }

  /** Draws it from what the file has of one interview, all in any order. */
  public static Synthesis of(
      Interview interview,
      Collection<InterviewNote> notes,
      Collection<TestedAssumption> tested,
      Collection<TopPain> pains,
      Collection<Finding> findings,
      Collection<InterviewAction> actions) {
    Map<String, InterviewNote> byId = new HashMap<>();
    notes.forEach(note -> byId.put(note.id(), note));
    List<Line> pulled =
        findings.stream()
            .sorted(Comparator.comparing(Finding::id))
            .flatMap(
                finding ->
                    Stream.ofNullable(byId.get(finding.noteId()))
                        .map(note -> new Line(note, finding)))
            .toList();
    return new Synthesis(
        interview,
        pains.stream()
            .sorted(Comparator.comparingInt(TopPain::place).thenComparing(TopPain::id))
            .map(top -> new Pain(top, once(pulled.stream().filter(line -> shows(line, top)))))
            .toList(),
        lines(notes, pulled, FindingRole.SURPRISE, NoteKind.SURPRISE, null),
        tested.stream()
            .sorted(Comparator.comparingInt(TestedAssumption::number))
            .map(
                one ->
                    new Tested(
                        one,
                        lines(notes, pulled, FindingRole.FOR, NoteKind.FOR, one.assumptionId()),
                        lines(
                            notes,
                            pulled,
                            FindingRole.AGAINST,
                            NoteKind.AGAINST,
                            one.assumptionId())))
            .toList(),
        actions(notes, actions));
  }

  private static boolean shows(Line line, TopPain top) {
    Finding finding = line.finding();
    return finding != null
        && finding.role() == FindingRole.PAIN
        && top.id().equals(finding.topPainId());
  }

  /** Lines of a kind and lines pulled to the same place, each once, by time. */
  private static List<Line> lines(
      Collection<InterviewNote> notes,
      List<Line> pulled,
      FindingRole role,
      NoteKind kind,
      @Nullable String assumptionId) {
    Predicate<@Nullable String> about = id -> assumptionId == null || assumptionId.equals(id);
    Stream<Line> byHand =
        pulled.stream()
            .filter(
                line ->
                    line.finding() != null
                        && line.finding().role() == role
                        && about.test(line.finding().assumptionId()));
    Stream<Line> byKind =
        notes.stream()
            .filter(note -> note.kind() == kind && about.test(note.assumptionId()))
            .map(note -> new Line(note, null));
    return once(Stream.concat(byHand, byKind)).stream().sorted(Line.BY_TIME).toList();
  }

  private static List<Line> once(Stream<Line> lines) {
    Map<String, Line> first = new LinkedHashMap<>();
    lines.forEach(line -> first.putIfAbsent(line.note().id(), line));
    return List.copyOf(first.values());
  }

  private static List<InterviewAction> actions(
      Collection<InterviewNote> notes, Collection<InterviewAction> saved) {
    List<InterviewAction> all = new ArrayList<>(saved);
    Set<@Nullable String> known = new HashSet<>();
    saved.forEach(action -> known.add(action.noteId()));
    notes.stream()
        .filter(note -> note.kind() == NoteKind.ACTION && !known.contains(note.id()))
        .forEach(note -> all.add(actionOf(note)));
    all.sort(Comparator.comparing(InterviewAction::id));
    return all;
  }

  /**
   * What a line is as an action before anything was decided: to investigate, nobody's, for no day.
   * It has the line's id, so that the first edit is of the same action.
   */
  public static InterviewAction actionOf(InterviewNote note) {
    return new InterviewAction(
        note.id(),
        note.interviewId(),
        note.id(),
        note.text(),
        ActionPurpose.INVESTIGATE,
        "",
        null,
        false);
  }

  /** All that is missing, what keeps it from being finished first; empty if nothing is. */
  public List<SynthesisGap> missing() {
    List<SynthesisGap> gaps = new ArrayList<>(blockers());
    if (pains.isEmpty()) {
      gaps.add(new SynthesisGap(SynthesisGap.Kind.NO_PAIN, ""));
    }
    for (Tested one : assumptions) {
      if (!one.hasEvidence()) {
        boolean open = one.tested().verdict() == Verdict.OPEN;
        gaps.add(
            new SynthesisGap(
                open ? SynthesisGap.Kind.UNTESTED : SynthesisGap.Kind.NO_EVIDENCE,
                one.tested().assumptionId()));
      } else if (one.tested().verdict() == Verdict.OPEN) {
        gaps.add(new SynthesisGap(SynthesisGap.Kind.NO_VERDICT, one.tested().assumptionId()));
      }
    }
    for (InterviewAction action : actions) {
      if (action.text().isBlank()) {
        gaps.add(new SynthesisGap(SynthesisGap.Kind.NO_WORDS, action.id()));
      } else if (action.owner().isBlank() && !action.done()) {
        gaps.add(new SynthesisGap(SynthesisGap.Kind.NO_OWNER, action.id()));
      }
    }
    return List.copyOf(gaps);
  }

  /** True if nothing was found or decided yet. */
  public boolean isEmpty() {
    return pains.isEmpty()
        && surprises.isEmpty()
        && actions.isEmpty()
        && assumptions.stream()
            .allMatch(one -> !one.hasEvidence() && one.tested().verdict() == Verdict.OPEN);
  }

  /** What keeps it from being finished, by pain point; empty if it can be. */
  public List<SynthesisGap> blockers() {
    List<SynthesisGap> gaps = new ArrayList<>();
    for (Pain pain : pains) {
      if (!pain.isQuoted()) {
        gaps.add(new SynthesisGap(SynthesisGap.Kind.NO_QUOTE, pain.top().id()));
      } else if (!pain.isShown()) {
        gaps.add(new SynthesisGap(SynthesisGap.Kind.NO_CONTEXT, pain.top().id()));
      }
    }
    return List.copyOf(gaps);
  }

  /** True if it was finished and nothing that it needs went missing since. */
  public boolean isFinished() {
    return interview.synthesis().isFinished() && blockers().isEmpty();
  }
}
