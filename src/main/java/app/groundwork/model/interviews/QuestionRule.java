package app.groundwork.model.interviews;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of the rules by which questions are checked.
 *
 * @param flags false if what fits is let pass
 * @param words as {@link #compile} reads them
 * @param reason the end of the key of what the remark says; empty unless it flags
 * @param rewording what takes the sentence's place; empty for the general one
 */
record QuestionRule(
    QuestionFlag flag, boolean flags, Place place, Pattern words, String reason, String rewording) {
  private static final String WORD = "[\\p{L}\\p{N}'-]";
  private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

  /** Where the words have to stand. */
  enum Place {
    /** They begin the sentence. */
    STARTS,
    /** They begin it, or what follows a comma. */
    CLAUSE,
    /** They begin a sentence that ends in a question mark. */
    ASKS,
    /** They end it. */
    ENDS,
    /** There is nothing else in it. */
    ALONE,
    HAS
  }

  /**
   * What the words mean: {@code a/b} is one of several, {@code (a/b)} one that may be missing,
   * {@code *} anything.
   *
   * @throws IllegalArgumentException if brackets hold more than one word
   */
  static Pattern compile(String words, Place place) {
    String[] tokens = words.split("\\s+", -1);
    StringBuilder made = new StringBuilder();
    boolean glued = true;
    for (int i = 0; i < tokens.length; i++) {
      String token = tokens[i];
      boolean last = i == tokens.length - 1;
      boolean mayMiss = token.startsWith("(");
      if (mayMiss != token.endsWith(")") || token.isEmpty()) {
        throw new IllegalArgumentException("No words of a rule: " + words);
      }
      String between = glued ? "" : "\\s+";
      glued = false;
      if (token.equals(",")) {
        made.append("\\s*,\\s*");
        glued = true;
      } else if (token.equals("*")) {
        made.append(between).append(last ? "(.+)" : "(.+?)");
      } else if (mayMiss) {
        String one = oneOf(token.substring(1, token.length() - 1));
        made.append("(?:").append(between).append(one).append(between.isEmpty() ? "\\s+)?" : ")?");
        glued = between.isEmpty();
      } else {
        made.append(between).append(oneOf(token));
      }
    }
    String behind = place == Place.ENDS || place == Place.ALONE ? "$" : "(?!" + WORD + ")";
    return Pattern.compile(
        (words.startsWith(",") ? "" : "(?<!" + WORD + ")")
            + made
            + (words.endsWith("*") ? "" : behind),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String oneOf(String alternatives) {
    return Arrays.stream(alternatives.split("/"))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /**
   * Where the words stand in {@code sentence}; null if they do not fit.
   *
   * @param text as {@link QuestionText#plain} has it
   */
  @Nullable MatchResult match(String text, QuestionText.Sentence sentence) {
    Matcher matcher = words.matcher(text);
    return switch (place) {
      case HAS, ENDS ->
          matcher.region(sentence.from(), sentence.to()).find() ? matcher.toMatchResult() : null;
      case STARTS, ALONE -> at(matcher, sentence.start(), sentence.to());
      case ASKS -> sentence.asks() ? at(matcher, sentence.start(), sentence.to()) : null;
      case CLAUSE -> {
        for (int clause : sentence.clauses()) {
          MatchResult found = at(matcher, clause, sentence.to());
          if (found != null) {
            yield found;
          }
        }
        yield null;
      }
    };
  }

  private static @Nullable MatchResult at(Matcher matcher, int from, int to) {
    return matcher.region(from, to).lookingAt() ? matcher.toMatchResult() : null;
  }

  /**
   * The rewording with what the words' stars stand for in {@code text}; empty if it has none, or if
   * one stands for more than a clause: nothing that makes sense comes of that.
   */
  Optional<String> reworded(String text, MatchResult found) {
    if (rewording.isEmpty()) {
      return Optional.empty();
    }
    Matcher holes = HOLE.matcher(rewording);
    StringBuilder made = new StringBuilder();
    while (holes.find()) {
      int hole = holes.group(1).charAt(0) - '0';
      String part = text.substring(found.start(hole), found.end(hole)).strip();
      String words = part.replaceFirst("[,\\s]+$", "");
      if (words.contains(",")) {
        return Optional.empty();
      }
      holes.appendReplacement(made, Matcher.quoteReplacement(words));
    }
    return Optional.of(holes.appendTail(made).toString());
  }
}
