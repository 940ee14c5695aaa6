package app.groundwork.model.interviews;

import app.groundwork.model.shared.Coded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rules by which questions are checked, as {@code question-rules.txt} has them.
 *
 * @param rules of each kind, in the order in which they are tried
 * @param general each kind's general rewording
 * @param beforehand words before the first that count
 * @param conditions words behind which no rewording can be put
 */
record QuestionRules(
    Map<QuestionFlag, List<QuestionRule>> rules,
    Map<QuestionFlag, String> general,
    Set<String> beforehand,
    Set<String> conditions) {
  static final QuestionRules STANDARD = read("question-rules.txt");

  private static final int COLUMNS = 5;
  private static final String NOT = "not ";

  private static QuestionRules read(String name) {
    try (InputStream in = QuestionRules.class.getResourceAsStream(name)) {
      return parse(
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads rules; the file itself says how they are written.
   *
   * @throws IllegalArgumentException if a line is none; says which
   */
  static QuestionRules parse(String text) {
    Map<QuestionFlag, List<QuestionRule>> rules = new EnumMap<>(QuestionFlag.class);
    Map<QuestionFlag, String> general = new EnumMap<>(QuestionFlag.class);
    Set<String> beforehand = new HashSet<>();
    Set<String> conditions = new HashSet<>();
    for (QuestionFlag flag : QuestionFlag.values()) {
      rules.put(flag, new ArrayList<>());
    }
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> columns = columns(line);
      switch (columns.getFirst()) {
        case "beforehand" -> beforehand.addAll(List.of(columns.get(2).split("/")));
        case "condition" -> conditions.addAll(List.of(columns.get(2).split("/")));
        case "general" -> general.put(flag(columns.get(1)), columns.get(4));
        default -> {
          QuestionRule rule = rule(columns);
          Objects.requireNonNull(rules.get(rule.flag())).add(rule);
        }
      }
    }
    return new QuestionRules(rules, general, beforehand, conditions);
  }

  private static List<String> columns(String line) {
    List<String> columns = new ArrayList<>();
    for (String column : line.split("\\|", -1)) {
      columns.add(column.strip());
    }
    if (columns.size() > COLUMNS || columns.size() < 3) {
      throw new IllegalArgumentException("No rule: " + line);
    }
    while (columns.size() < COLUMNS) {
      columns.add("");
    }
    return columns;
  }

  private static QuestionRule rule(List<String> columns) {
    boolean flags = !columns.getFirst().startsWith(NOT);
    QuestionRule.Place place = QuestionRule.Place.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
    return new QuestionRule(
        flag(flags ? columns.getFirst() : columns.getFirst().substring(NOT.length())),
        flags,
        place,
        QuestionRule.compile(columns.get(2), place),
        columns.get(3),
        columns.get(4));
  }

  private static QuestionFlag flag(String code) {
    return Coded.of(QuestionFlag.class, code);
  }
}
