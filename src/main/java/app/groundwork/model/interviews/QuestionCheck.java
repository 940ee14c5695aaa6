package app.groundwork.model.interviews;

import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Says of a question, also of one half written, what keeps a developer from telling much: that it
 * is closed, leading, or asks for features. What it goes by is {@code question-rules.txt}. Cheap
 * enough for every key; takes any text.
 */
public final class QuestionCheck {
  private static final Texts TEXTS = Texts.in(QuestionCheck.class);
  private static final QuestionRules RULES = QuestionRules.STANDARD;

  private QuestionCheck() {}

  /** What is to remark on a question of a part of that kind; at most one of each flag. */
  public static List<QuestionRemark> remarks(String text, PartKind part) {
    QuestionText taken = QuestionText.of(text, RULES.beforehand());
    List<Hit> hits = new ArrayList<>();
    for (QuestionFlag flag : QuestionFlag.values()) {
      if (flag != QuestionFlag.FEATURES || part != PartKind.VALIDATION) {
        find(taken, flag).ifPresent(hits::add);
      }
    }
    List<String> made =
        hits.stream()
            .flatMap(hit -> hit.own(taken).stream())
            .filter(own -> isGood(own, part))
            .toList();
    return hits.stream()
        .map(
            hit ->
                new QuestionRemark(
                    hit.rule.flag(),
                    TEXTS.get("check." + hit.rule.reason()),
                    rewording(hit, taken, made, part)))
        .toList();
  }

  /**
   * The one made from the question as this remark has it, or as another has, or the general one.
   *
   * @param made those made from the question on which nothing is to remark
   */
  private static String rewording(Hit hit, QuestionText taken, List<String> made, PartKind part) {
    return hit.own(taken)
        .filter(made::contains)
        .or(() -> made.stream().findFirst())
        .or(() -> Optional.of(hit.general(taken)).filter(text -> isGood(text, part)))
        .orElse(general(hit.rule.flag()));
  }

  /** True if nothing is to remark on it. */
  private static boolean isGood(String text, PartKind part) {
    QuestionText taken = QuestionText.of(text, RULES.beforehand());
    for (QuestionFlag flag : QuestionFlag.values()) {
      boolean exempt = flag == QuestionFlag.FEATURES && part == PartKind.VALIDATION;
      if (!exempt && find(taken, flag).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Hit> find(QuestionText taken, QuestionFlag flag) {
    List<QuestionText.Sentence> sentences = taken.sentences();
    if (flag != QuestionFlag.CLOSED) {
      return sentences.stream()
          .flatMap(sentence -> first(taken, sentence, flag).stream())
          .filter(hit -> hit.rule.flags())
          .findFirst();
    }
    // Whoever is asked answers what was said last.
    return sentences.reversed().stream()
        .flatMap(sentence -> first(taken, sentence, flag).stream())
        .findFirst()
        .filter(hit -> hit.rule.flags());
  }

  private static Optional<Hit> first(
      QuestionText taken, QuestionText.Sentence sentence, QuestionFlag flag) {
    for (QuestionRule rule : Objects.requireNonNull(RULES.rules().get(flag))) {
      if (flag == QuestionFlag.CLOSED && rule.flags() && sentence.states()) {
        // A statement, such as "Will joined us in May."
        continue;
      }
      MatchResult found = rule.match(taken.plain(), sentence);
      if (found != null) {
        return Optional.of(new Hit(rule, sentence, found));
      }
    }
    return Optional.empty();
  }

  private static String general(QuestionFlag flag) {
    return Objects.requireNonNull(RULES.general().get(flag));
  }

  /** A rule and the sentence that it fits. */
  private record Hit(QuestionRule rule, QuestionText.Sentence sentence, MatchResult found) {

    /** The whole text with the sentence asked otherwise; empty if nothing can be made from it. */
    Optional<String> own(QuestionText taken) {
      return rule.reworded(taken.text(), found).flatMap(question -> placed(taken, question));
    }

    private Optional<String> placed(QuestionText taken, String question) {
      if (rule.place() != QuestionRule.Place.CLAUSE || found.start() == sentence.start()) {
        return Optional.of(put(taken.text(), sentence.from(), question));
      }
      String before = taken.plain().substring(sentence.start(), found.start());
      String first = before.split("[^\\p{L}']", 2)[0].toLowerCase(Locale.ROOT);
      return RULES.conditions().contains(first)
          ? Optional.empty()
          : Optional.of(put(taken.text(), found.start(), question));
    }

    /** The whole text with the general rewording in the sentence's place. */
    String general(QuestionText taken) {
      return put(taken.text(), sentence.from(), QuestionCheck.general(rule.flag()));
    }

    private String put(String text, int from, String question) {
      String before = text.substring(0, from);
      String asked =
          before.stripTrailing().matches("(?s).*[,:;–—-]")
              ? question.substring(0, 1).toLowerCase(Locale.ROOT) + question.substring(1)
              : question;
      return (before + asked + text.substring(sentence.end())).strip();
    }
  }
}
