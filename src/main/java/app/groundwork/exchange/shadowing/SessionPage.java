package app.groundwork.exchange.shadowing;

import app.groundwork.exchange.shadowing.ReportWords.Fact;
import app.groundwork.exchange.shadowing.ReportWords.Line;
import app.groundwork.exchange.shadowing.ReportWords.Move;
import app.groundwork.exchange.shadowing.ReportWords.Sum;
import app.groundwork.exchange.text.Figures;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import app.groundwork.model.shadowing.ShadowReport;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the template of one session asks for, by the names of these methods. */
final class SessionPage {
  /** So many tools have a look of their own: the same ones, in the same order, as on screen. */
  private static final int LOOKS = 12;

  private static final int HUES = 6;
  private static final int FEET = 4;

  /** So many moves between tools have a row. */
  private static final int MOVES = 10;

  /**
   * A figure to be seen at once.
   *
   * @param detail may be empty
   */
  record Tile(String name, String value, String detail) {}

  /** A row of a log; {@code mark} is its place in the page, {@code dots} one for each severity. */
  record Row(String mark, String dots, Line line) {}

  /** A tool with the class of its stretches in the time line. */
  record Tool(String look, Sum sum) {}

  private final int number;
  private final boolean alone;
  private final ShadowReport report;
  private final SessionFigures figures;
  private final ReportWords words;
  private final Texts texts;
  private final List<Row> log = new ArrayList<>();

  /**
   * @param number from 1, its place in the document
   * @param alone true if the document has no other
   */
  SessionPage(int number, boolean alone, ShadowReport report, ReportWords words, Texts texts) {
    this.number = number;
    this.alone = alone;
    this.report = report;
    this.figures = report.figures();
    this.words = words;
    this.texts = texts;
    for (Line line : words.log()) {
      log.add(row(log.size() + 1, line));
    }
  }

  String mark() {
    return "s" + number;
  }

  /** The level of its heading: 1, or 2 under the document's own. */
  int level() {
    return alone ? 1 : 2;
  }

  int below() {
    return level() + 1;
  }

  String title() {
    return texts.get("title", report.developer());
  }

  String day() {
    return words.day();
  }

  String developer() {
    return report.developer();
  }

  String team() {
    return Objects.requireNonNullElse(report.team(), "");
  }

  String workflow() {
    return report.session().workflow();
  }

  String length() {
    return Elapsed.stamp(figures.elapsedMs());
  }

  int frictionPoints() {
    return figures.frictionPoints();
  }

  String rate() {
    return Figures.rate(figures.switchesPerHour());
  }

  String waitingShare() {
    return Figures.percent(figures.waitingShare());
  }

  boolean notAsked() {
    return words.notAsked();
  }

  List<Fact> facts() {
    return words.facts();
  }

  List<Tile> tiles() {
    long severe = report.log().stream().filter(entry -> entry.severity() == 3).count();
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        new Tile(
            texts.get("section.friction"),
            Integer.toString(figures.frictionPoints()),
            severe == 0 ? "" : texts.get("tile.severe", Long.toString(severe))));
    tiles.add(
        new Tile(
            texts.get("section.switches"),
            Integer.toString(figures.switches()),
            texts.get("tile.rate", rate())));
    tiles.add(
        new Tile(texts.get("tile.waiting"), waitingShare(), Elapsed.stamp(figures.waitingMs())));
    tiles.add(
        new Tile(
            texts.get("tile.undisturbed"),
            Elapsed.stamp(figures.undisturbedMs()),
            texts.get("tile.longest")));
    tiles.add(new Tile(texts.get("section.wishes"), Integer.toString(figures.wishes()), ""));
    Long measured = figures.measuredMs();
    if (measured != null) {
      tiles.add(new Tile(texts.get("tile.task"), Elapsed.stamp(measured), thought()));
    }
    return tiles;
  }

  private String thought() {
    ShadowSession session = report.session();
    Long observer = session.observerPredictionMs();
    Long developer = session.developerPredictionMs();
    if (observer != null && developer != null) {
      return texts.get("tile.both", Elapsed.stamp(observer), Elapsed.stamp(developer));
    }
    if (observer != null) {
      return texts.get("tile.observer", Elapsed.stamp(observer));
    }
    return developer == null ? "" : texts.get("tile.developer", Elapsed.stamp(developer));
  }

  /** Null if no time has passed. */
  @Nullable TimeLinePicture picture() {
    Map<String, Line> lines = new HashMap<>();
    log.forEach(row -> lines.put(row.line().id(), row.line()));
    return TimeLinePicture.of(report.timeLine(), lines, this::look, texts);
  }

  /** The classes of a tool's stretches: the longest in use have a look of their own. */
  private String look(String tool) {
    for (int i = 0; i < Math.min(LOOKS, figures.tools().size()); i++) {
      if (ToolUse.key(figures.tools().get(i).tool()).equals(ToolUse.key(tool))) {
        return "hue" + (1 + i % HUES) + " foot" + (1 + i % FEET);
      }
    }
    return "tool";
  }

  List<Row> log() {
    return log;
  }

  List<Row> frictions() {
    return log.stream().filter(row -> row.line().severity() > 0).toList();
  }

  List<Tool> tools() {
    return words.tools().stream().map(sum -> new Tool(look(sum.name()), sum)).toList();
  }

  /** The tools that have a look of their own, to be named beside the time line. */
  List<Tool> coloured() {
    return tools().stream().limit(LOOKS).toList();
  }

  String switches() {
    return words.switches();
  }

  String undisturbed() {
    return words.undisturbed();
  }

  List<Move> moves() {
    return words.moves().stream().limit(MOVES).toList();
  }

  /** How many moves between tools have no row, as a sentence; empty if all have. */
  String moreMoves() {
    int more = words.moves().size() - MOVES;
    return more > 0 ? texts.get("switches.more", Integer.toString(more)) : "";
  }

  String waiting() {
    return words.waiting();
  }

  List<Sum> causes() {
    return words.causes();
  }

  String wishCount() {
    return words.wishCount();
  }

  List<Line> wishes() {
    return words.wishes();
  }

  List<Fact> predictions() {
    return words.predictions();
  }

  int wishNumber() {
    return figures.wishes();
  }

  // A section of a template repeats for a list; what stands once around it needs a yes or no.

  boolean anyLog() {
    return !log.isEmpty();
  }

  boolean anyFriction() {
    return !words.frictions().isEmpty();
  }

  boolean anyTool() {
    return !figures.tools().isEmpty();
  }

  boolean anyMove() {
    return !words.moves().isEmpty();
  }

  boolean anyWait() {
    return !words.causes().isEmpty();
  }

  boolean anyPrediction() {
    return !words.predictions().isEmpty();
  }

  private Row row(int place, Line line) {
    String dots = "●".repeat(line.severity()) + "○".repeat(3 - line.severity());
    return new Row(mark() + "-" + place, line.severity() == 0 ? "" : dots, line);
  }
}
