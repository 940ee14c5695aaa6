package app.groundwork.exchange.interviews;

import app.groundwork.model.interviews.ActionPurpose;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.SynthesisGap;
import app.groundwork.model.interviews.SynthesisWork;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One interview’s synthesis in words; nothing is escaped here. */
final class SynthesisWords {
  /**
   * A line that was pulled over.
   *
   * @param kind what it is, or who said it; empty where its place tells
   * @param context what it was said about; may be empty
   * @param quoted true if the developer said just that
   */
  record Said(String time, String kind, String text, String context, boolean quoted) {}

  /**
   * A top pain point.
   *
   * @param theme empty if it has none
   */
  record Pain(int place, String title, String theme, List<Said> lines) {}

  /** An assumption, its verdict as a sign and in a word, with the evidence. */
  record Tested(
      int number, String sign, String verdict, String statement, List<Said> pro, List<Said> con) {}

  /**
   * Something to do.
   *
   * @param detail purpose, owner, day and whether it is done
   */
  record Action(String text, String detail) {}

  private final Synthesis synthesis;
  private final Ledger ledger;
  private final ZoneId zone;
  private final InterviewWords words;
  private final Texts texts = Texts.in(SynthesisWords.class);

  SynthesisWords(ToldInterview told, Interviews content) {
    this.synthesis = told.synthesis();
    this.ledger = content.ledger();
    this.zone = content.zone();
    this.words = new InterviewWords(told, zone);
  }

  /** How far it is and how long it took, as a sentence; what it needs is told apart. */
  String state() {
    SynthesisWork work = synthesis.interview().synthesis();
    Long finished = work.finishedAt();
    if (finished != null && synthesis.isFinished()) {
      LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(finished), zone);
      return texts.get("synthesis.finished", day.toString(), Elapsed.stamp(work.ms()));
    }
    return work.lastAt() == null
        ? texts.get("synthesis.notBegun")
        : texts.get("synthesis.open", Elapsed.stamp(work.ms()));
  }

  /** What one that is not finished lacks, a sentence each. */
  List<String> missing() {
    return synthesis.isFinished()
        ? List.of()
        : synthesis.missing().stream().map(this::missing).toList();
  }

  private String missing(SynthesisGap gap) {
    return switch (gap.kind()) {
      case NO_QUOTE -> texts.get("missing.noQuote", pain(gap.where()));
      case NO_CONTEXT -> texts.get("missing.noContext", pain(gap.where()));
      case NO_PAIN -> texts.get("missing.noPain");
      case UNTESTED -> texts.get("missing.untested", ledger.statement(gap.where()));
      case NO_VERDICT -> texts.get("missing.noVerdict", ledger.statement(gap.where()));
      case NO_EVIDENCE -> texts.get("missing.noEvidence", ledger.statement(gap.where()));
      case NO_OWNER -> texts.get("missing.noOwner", action(gap.where()));
      case NO_WORDS -> texts.get("missing.noWords");
    };
  }

  /** What is missing, for a machine. */
  static String code(SynthesisGap.Kind kind) {
    return switch (kind) {
      case NO_QUOTE -> "quote";
      case NO_CONTEXT -> "context";
      case NO_PAIN -> "painPoint";
      case UNTESTED -> "test";
      case NO_VERDICT -> "verdict";
      case NO_EVIDENCE -> "evidence";
      case NO_OWNER -> "owner";
      case NO_WORDS -> "words";
    };
  }

  private String pain(String topPainId) {
    return synthesis.pains().stream()
        .filter(pain -> pain.top().id().equals(topPainId))
        .map(pain -> ledger.title(pain.top().painPointId()))
        .findFirst()
        .orElse("");
  }

  private String action(String actionId) {
    return synthesis.actions().stream()
        .filter(action -> action.id().equals(actionId))
        .map(InterviewAction::text)
        .findFirst()
        .orElse("");
  }

  List<Pain> pains() {
    List<Pain> pains = new ArrayList<>();
    for (Synthesis.Pain pain : synthesis.pains()) {
      String id = pain.top().painPointId();
      pains.add(
          new Pain(
              pain.top().place(),
              ledger.title(id),
              ledger.theme(id),
              pain.lines().stream()
                  .map(line -> said(line, line.isQuote() ? "" : words.kind(line.note())))
                  .toList()));
    }
    return pains;
  }

  List<Said> surprises() {
    return said(synthesis.surprises());
  }

  List<Tested> assumptions() {
    List<Tested> all = new ArrayList<>();
    for (Synthesis.Tested each : synthesis.assumptions()) {
      TestedAssumption tested = each.tested();
      all.add(
          new Tested(
              tested.number(),
              tested.verdict().sign(),
              verdict(tested.verdict()),
              ledger.statement(tested.assumptionId()),
              said(each.confirming()),
              said(each.against())));
    }
    return all;
  }

  private String verdict(Verdict verdict) {
    return switch (verdict) {
      case VALIDATED -> texts.get("verdict.validated");
      case CONTRADICTED -> texts.get("verdict.contradicted");
      case OPEN -> texts.get("verdict.open");
    };
  }

  List<Action> actions() {
    return synthesis.actions().stream()
        .map(action -> new Action(action.text(), detail(action)))
        .toList();
  }

  private String detail(InterviewAction action) {
    List<String> parts = new ArrayList<>();
    parts.add(
        action.purpose() == ActionPurpose.CHANGE
            ? texts.get("action.change")
            : texts.get("action.investigate"));
    if (!action.owner().isBlank()) {
      parts.add(action.owner().strip());
    }
    LocalDate due = action.due();
    if (due != null) {
      parts.add(texts.get("action.due", due.toString()));
    }
    parts.add(action.done() ? texts.get("action.done") : texts.get("action.open"));
    return String.join(", ", parts);
  }

  private List<Said> said(List<Synthesis.Line> lines) {
    return lines.stream().map(line -> said(line, words.own(line.note()))).toList();
  }

  private Said said(Synthesis.Line line, String kind) {
    return new Said(
        words.stamp(line.note().at()),
        kind,
        line.note().text().strip(),
        line.context().strip(),
        line.isQuote());
  }
}
