package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.SynthesisGap;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.UnaskedQuestions;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a synthesis and what it lacks are told. */
final class SynthesisWords {
  private static final Texts TEXTS = Texts.in(SynthesisWords.class);

  private SynthesisWords() {}

  /** What is missing, and where. */
  static String gap(SynthesisReading reading, SynthesisGap gap) {
    String where = gap.where();
    return switch (gap.kind()) {
      case NO_PAIN -> TEXTS.get("synthesis.gap.noPain");
      case NO_QUOTE ->
          TEXTS.get(
              hasLines(reading, where) ? "synthesis.gap.notesOnly" : "synthesis.gap.noQuote",
              pain(reading, where));
      case NO_CONTEXT -> TEXTS.get("synthesis.gap.noContext", pain(reading, where));
      case UNTESTED -> TEXTS.get("synthesis.gap.untested", number(reading, where));
      case NO_VERDICT -> TEXTS.get("synthesis.gap.noVerdict", number(reading, where));
      case NO_EVIDENCE -> TEXTS.get("synthesis.gap.noEvidence", number(reading, where));
      case NO_OWNER -> TEXTS.get("synthesis.gap.noOwner", action(reading, where));
      case NO_WORDS -> TEXTS.get("synthesis.gap.noWords");
    };
  }

  /** The first things that are missing, and how many more there are: short enough for a notice. */
  static String brief(SynthesisReading reading) {
    List<String> all = new ArrayList<>();
    reading.synthesis().missing().forEach(gap -> all.add(gap(reading, gap)));
    int unasked = unasked(reading).size();
    if (unasked > 0) {
      all.add(TEXTS.get("synthesis.gap.notAsked.count", unasked));
    }
    List<String> first = new ArrayList<>(all.subList(0, Math.min(BRIEF, all.size())));
    if (all.size() > BRIEF) {
      first.add(TEXTS.get("synthesis.gap.more", all.size() - BRIEF));
    }
    return String.join(" ", first);
  }

  private static final int BRIEF = 2;

  private static List<InterviewQuestion> unasked(SynthesisReading reading) {
    return UnaskedQuestions.of(
        reading.talked().parts(), reading.talked().visits(), reading.lines());
  }

  /** Names the questions that nobody asked; empty if all were. */
  static Optional<String> notAsked(SynthesisReading reading) {
    List<String> questions =
        unasked(reading).stream().map(one -> TEXTS.get("synthesis.quoted", one.text())).toList();
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(TEXTS.get("synthesis.gap.notAsked", String.join(" ", questions)));
  }

  private static boolean hasLines(SynthesisReading reading, String topPainId) {
    return reading.synthesis().pains().stream()
        .anyMatch(pain -> pain.top().id().equals(topPainId) && !pain.lines().isEmpty());
  }

  private static String pain(SynthesisReading reading, String topPainId) {
    return reading.synthesis().pains().stream()
        .filter(pain -> pain.top().id().equals(topPainId))
        .map(pain -> reading.painTitle(pain.top().painPointId()))
        .findFirst()
        .orElse("");
  }

  private static int number(SynthesisReading reading, String assumptionId) {
    return reading.synthesis().assumptions().stream()
        .map(Synthesis.Tested::tested)
        .filter(one -> one.assumptionId().equals(assumptionId))
        .mapToInt(one -> one.number())
        .findFirst()
        .orElse(0);
  }

  private static String action(SynthesisReading reading, String actionId) {
    return reading.synthesis().actions().stream()
        .filter(action -> action.id().equals(actionId))
        .map(action -> action.text())
        .findFirst()
        .orElse("");
  }

  /** What a place is called in the menu of places. */
  static String place(LinePlace place) {
    return switch (place) {
      case LinePlace.Pain pain -> TEXTS.get("synthesis.to.pain", pain.number(), pain.title());
      case LinePlace.NewPain none -> TEXTS.get("synthesis.to.newPain");
      case LinePlace.Surprises all -> TEXTS.get("synthesis.to.surprise");
      case LinePlace.Actions all -> TEXTS.get("synthesis.to.action");
      case LinePlace.Evidence side ->
          TEXTS.get(
              side.confirming() ? "synthesis.to.for" : "synthesis.to.against",
              side.number(),
              side.statement());
    };
  }

  /** What will happen to a line that is let go over a place. */
  static String drop(LinePlace place) {
    return switch (place) {
      case LinePlace.Pain pain -> TEXTS.get("synthesis.drop.pain");
      case LinePlace.NewPain none -> TEXTS.get("synthesis.drop.newPain");
      case LinePlace.Surprises all -> TEXTS.get("synthesis.drop.surprise");
      case LinePlace.Actions all -> TEXTS.get("synthesis.drop.action");
      case LinePlace.Evidence side ->
          TEXTS.get(side.confirming() ? "synthesis.drop.for" : "synthesis.drop.against");
    };
  }

  /** What was done to {@code count} lines. */
  static String pulled(int count, LinePlace place) {
    return TEXTS.get("synthesis.pulled", count, place(place));
  }

  /** What a kind of line is called. */
  static String kind(NoteKind kind) {
    return TEXTS.get("synthesis.kind." + kind.code());
  }

  /** The row as a screen reader says it. */
  static String spoken(LineRow.Said line) {
    List<String> parts = new ArrayList<>();
    parts.add(line.stamp());
    parts.add(kind(line.note().kind()));
    parts.add(line.note().text());
    line.places().forEach(place -> parts.add(TEXTS.get("synthesis.in", place(place))));
    return String.join(", ", parts);
  }

  /** Length against plan, talking share, longest stretch; each part a fact of its own. */
  static List<String> facts(SynthesisReading reading) {
    List<String> facts = new ArrayList<>();
    long planned = reading.plannedMs();
    String length = Elapsed.stamp(reading.lengthMs());
    facts.add(
        planned == 0
            ? TEXTS.get("synthesis.length", length)
            : TEXTS.get("synthesis.length.planned", length, Elapsed.stamp(planned)));
    TalkShare share = reading.share();
    if (share.share().isPresent()) {
      facts.add(share(reading));
      facts.add(TEXTS.get("synthesis.longest", Elapsed.stamp(share.longestMs())));
    }
    long worked = reading.interview().synthesis().ms();
    if (worked >= MINUTE) {
      facts.add(TEXTS.get("synthesis.took", Math.round(worked / (double) MINUTE)));
    }
    return facts;
  }

  private static final long MINUTE = 60_000;

  /** The interviewer's share of talk, and how it is known. */
  static String share(SynthesisReading reading) {
    return TEXTS.get(
        "synthesis.share",
        Percent.of(reading.share().share().orElse(0)),
        TEXTS.get("synthesis.source." + reading.interview().talkSource().code()));
  }
}
