package app.groundwork.exchange.initiatives;

import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.Origin;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.RiceScore;
import app.groundwork.model.initiatives.SuccessCriterion;
import app.groundwork.model.initiatives.Tags;
import app.groundwork.model.priorities.Ranked;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Initiatives in words, for every kind of document for people. Nothing is escaped here: that is for
 * whoever writes the document.
 */
final class RiceWords {
  private final Priorities content;
  private final Texts texts = Texts.in(RiceWords.class);

  RiceWords(Priorities content) {
    this.content = content;
  }

  /** How many there are of which kind. */
  String whole() {
    RiceTable table = content.table();
    List<String> parts = new ArrayList<>();
    parts.add(counted("whole.ranked", table.ranked()));
    parts.add(counted("whole.unscored", table.unscored()));
    parts.add(counted("whole.done", table.done()));
    parts.add(counted("whole.killed", table.killed()));
    return texts.get("whole", content.day(), String.join(", ", parts));
  }

  private String counted(String key, List<RiceRow> some) {
    return texts.get(key, some.size(), count(some.size()));
  }

  /** What was said of the two ranks. */
  static String discussed(Discussion one) {
    Texts texts = Texts.in(RiceWords.class);
    String said = texts.get("discussion", one.on(), one.verdict().word());
    return one.reason().isBlank()
        ? texts.get("sentence", said)
        : texts.get("discussion.reason", said, one.reason().strip());
  }

  /** As it is shown everywhere. */
  static String score(RiceScore score) {
    return score.shown().toPlainString();
  }

  /** What stands in a cell; a difference has its sign, and a minus is no hyphen. */
  static String cell(RiceRow row, RiceColumn column) {
    String cell = row.cell(column);
    Ranked place = row.place();
    return column == RiceColumn.DIFFERENCE && place != null
        ? (place.difference() > 0 ? "+" + cell : cell.replace('-', '−'))
        : cell;
  }

  /** What is better afterwards, in paragraphs. */
  List<String> outcome(RiceRow row) {
    return row.initiative().outcome().lines().filter(line -> !line.isBlank()).toList();
  }

  /** An unscored one and what it lacks. */
  String unscored(RiceRow row) {
    String missing =
        row.initiative().rice().missing().stream()
            .map(RiceInput::word)
            .collect(Collectors.joining(", "));
    return texts.get("titled", row.initiative().title(), texts.get("missing", missing));
  }

  /** All that is known of an initiative beside its title, its outcome and its ranks. */
  List<RiceFact> facts(RiceRow row) {
    Initiative one = row.initiative();
    Background background = content.background(row);
    List<RiceFact> facts = new ArrayList<>();
    facts.add(fact("status", one.status().word()));
    fact(facts, "owner", one.owner());
    Origin origin = one.origin();
    fact(facts, "origin", origin == null ? "" : origin.word());
    fact(facts, "tags", Tags.line(one.tags()));
    background.problems().forEach(problem -> fact(facts, "problem", problem.title()));
    facts.add(fact("evidence", row.figures().words()));
    for (RiceInput input : RiceInput.values()) {
      fact(facts, input, row);
    }
    one.rice().score().ifPresent(score -> facts.add(fact("score", score(score))));
    background.criteria().forEach(criterion -> facts.add(fact("criterion", told(criterion))));
    Discussion discussion = one.discussion();
    fact(facts, "discussion", discussion == null ? "" : discussed(discussion));
    Kill kill = one.kill();
    if (kill != null) {
      facts.add(fact("killed", texts.get("killed", kill.on(), kill.before().word())));
      fact(facts, "reason", kill.reason());
      fact(facts, "lesson", kill.lesson());
    }
    return facts;
  }

  private void fact(List<RiceFact> facts, RiceInput input, RiceRow row) {
    String value =
        row.cell(
            switch (input) {
              case REACH -> RiceColumn.REACH;
              case IMPACT -> RiceColumn.IMPACT;
              case CONFIDENCE -> RiceColumn.CONFIDENCE;
              case EFFORT -> RiceColumn.EFFORT;
            });
    String note = row.initiative().notes().of(input).strip();
    String said = value.isEmpty() ? texts.get("unknown") : unit(input, value);
    if (!value.isEmpty() || !note.isEmpty()) {
      String word = input.word();
      facts.add(
          new RiceFact(
              word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
              note.isEmpty() ? said : texts.get("noted", said, note)));
    }
  }

  private String unit(RiceInput input, String value) {
    return switch (input) {
      case REACH -> texts.get("unit.reach", value);
      case EFFORT -> texts.get("unit.effort", value);
      case IMPACT, CONFIDENCE -> value;
    };
  }

  private String told(SuccessCriterion one) {
    return one.target().isBlank()
        ? one.criterion().strip()
        : texts.get("titled", one.criterion().strip(), one.target().strip());
  }

  /** Leaves out what nobody noted. */
  private void fact(List<RiceFact> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(fact(key, value.strip()));
    }
  }

  private RiceFact fact(String key, String value) {
    return new RiceFact(texts.get("fact." + key), value);
  }

  /** The same in every locale. */
  static String count(long count) {
    return Long.toString(count);
  }
}
