package app.groundwork.exchange.shadowing;

import app.groundwork.exchange.shadowing.ReportWords.Fact;
import app.groundwork.exchange.shadowing.ReportWords.Line;
import app.groundwork.exchange.shadowing.ReportWords.Sum;
import app.groundwork.exchange.text.Markdown;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;

/** One session's report as Markdown, section by section in the domain's order. */
final class ReportText {
  private final ReportWords words;
  private final String developer;
  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  ReportText(ReportWords words, String developer, Texts texts) {
    this.words = words;
    this.developer = developer;
    this.texts = texts;
  }

  String whole() {
    if (words.notAsked()) {
      line("> " + texts.get("consent.notAsked")).line("");
    }
    line("# " + texts.get("title", Markdown.line(developer))).line("");
    words.facts().forEach(this::fact);
    log();
    friction();
    tools();
    section("switches").line(words.switches()).line("").line(words.undisturbed());
    waiting();
    wishes();
    predictions();
    return out.toString();
  }

  private void log() {
    section("log");
    List<Line> log = words.log();
    if (log.isEmpty()) {
      line(texts.get("log.none"));
      return;
    }
    heading("|---|---|---|---|---|", "time", "kind", "what", "tool", "friction");
    for (Line entry : log) {
      row(entry.time(), entry.kind(), entry.what(), entry.tool(), entry.friction());
    }
  }

  private void friction() {
    section("friction");
    List<Line> points = words.frictions();
    if (points.isEmpty()) {
      line(texts.get("friction.none"));
    }
    for (Line point : points) {
      String why = point.why().isEmpty() ? "" : " – " + Markdown.line(point.why());
      String said = Markdown.line(point.said());
      line("- " + point.time() + " (" + point.graded() + ") " + said + why);
    }
  }

  private void tools() {
    section("tools");
    List<Sum> tools = words.tools();
    if (tools.isEmpty()) {
      line(texts.get("tools.none"));
      return;
    }
    heading("|---|--:|--:|", "tool", "named", "inUse");
    tools.forEach(use -> row(use.name(), use.times(), use.length()));
  }

  private void waiting() {
    section("waiting").line(words.waiting());
    List<Sum> causes = words.causes();
    if (!causes.isEmpty()) {
      line("").heading("|---|--:|--:|", "cause", "times", "long");
      causes.forEach(cause -> row(cause.name(), cause.times(), cause.length()));
    }
  }

  private void wishes() {
    section("wishes").line(words.wishCount());
    for (Line wish : words.wishes()) {
      line("").line("> “" + Markdown.line(wish.text()) + "” (" + wish.time() + ")");
    }
  }

  private void predictions() {
    List<Fact> predictions = words.predictions();
    if (!predictions.isEmpty()) {
      section("predictions");
      predictions.forEach(this::fact);
    }
  }

  private ReportText section(String key) {
    return line("").line("## " + texts.get("section." + key)).line("");
  }

  private void fact(Fact fact) {
    line("- " + Markdown.line(fact.name() + ": " + fact.value()));
  }

  private void heading(String rule, String... columns) {
    List<String> names = new ArrayList<>();
    for (String column : columns) {
      names.add(texts.get("column." + column));
    }
    row(names.toArray(String[]::new));
    line(rule);
  }

  private void row(String... cells) {
    List<String> safe = new ArrayList<>();
    for (String cell : cells) {
      safe.add(Markdown.line(cell));
    }
    line("| " + String.join(" | ", safe) + " |");
  }

  private ReportText line(String text) {
    out.append(text).append('\n');
    return this;
  }
}
