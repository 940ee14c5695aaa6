package app.groundwork.exchange.initiatives;

import app.groundwork.exchange.text.JsonDocument;
import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeFigures;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.Origin;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceChange;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.RiceNotes;
import app.groundwork.model.initiatives.RiceScale;
import app.groundwork.model.initiatives.SuccessCriterion;
import app.groundwork.model.priorities.Agreement;
import app.groundwork.model.priorities.Ranked;
import app.groundwork.model.shared.Coded;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Writes all initiatives as JSON, in the team's own order. Inputs are exact numbers, impact and
 * confidence by what they count in the score.
 */
public final class RiceJson {
  /** What the document calls itself. */
  public static final String FORMAT = "groundwork.rice";

  /** Counts up when a reader of the one before would misread it. */
  public static final int VERSION = 1;

  /** Of a score, which may be a fraction without an end. */
  private static final int DECIMALS = 9;

  private final JsonDocument json;
  private final Priorities content;

  private RiceJson(JsonDocument json, Priorities content) {
    this.json = json;
    this.content = content;
  }

  /** Writes them as UTF-8 and leaves the stream open. */
  public static void write(Priorities content, OutputStream out) throws IOException {
    JsonDocument.write(out, json -> new RiceJson(json, content).whole());
  }

  private void whole() throws IOException {
    OptionalDouble tauB = Agreement.of(content.table().ranking());
    json.text("format", FORMAT)
        .number("version", VERSION)
        .texts("remarks", content.remarks())
        .number("leftOut", content.leftOut())
        .flag("renamed", content.renamed())
        .text("day", content.day().toString());
    if (tauB.isPresent()) {
      json.number("tauB", tauB.getAsDouble());
    }
    json.objects("initiatives", content.table().inOwnOrder(), this::initiative);
  }

  private void initiative(RiceRow row) throws IOException {
    Initiative one = row.initiative();
    Origin origin = one.origin();
    Background background = content.background(row);
    json.text("id", one.id())
        .text("title", one.title())
        .text("outcome", some(one.outcome()))
        .text("origin", origin == null ? null : origin.code())
        .text("owner", some(one.owner()))
        .texts("tags", one.tags())
        .text("status", one.status().code());
    inputs(one);
    place(row);
    evidence(row.figures());
    json.objects("problems", background.problems(), this::problem)
        .objects("successCriteria", background.criteria(), this::criterion)
        .objects("history", background.history(), this::change);
    Discussion discussion = one.discussion();
    if (discussion != null) {
      json.object("discussion", object -> discussion(discussion));
    }
    Kill kill = one.kill();
    if (kill != null) {
      json.object("kill", object -> kill(kill));
    }
  }

  private void inputs(Initiative one) throws IOException {
    Rice rice = one.rice();
    RiceNotes notes = one.notes();
    json.exact("reach", rice.reach())
        .exact("impact", factor(rice.impact()))
        .exact("confidence", factor(rice.confidence()))
        .exact("effort", rice.effort());
    if (rice.score().isPresent()) {
      json.exact("score", rice.score().get().rounded(DECIMALS));
    }
    json.object(
        "notes",
        object -> {
          for (RiceInput input : RiceInput.values()) {
            object.text(input.code(), some(notes.of(input)));
          }
        });
  }

  private void place(RiceRow row) throws IOException {
    Ranked place = row.place();
    if (place != null) {
      json.number("ownRank", place.ownRank())
          .number("riceRank", place.riceRank())
          .number("difference", place.difference());
    }
  }

  private void evidence(InitiativeFigures figures) throws IOException {
    PainFigures evidence = figures.evidence();
    json.object(
        "evidence",
        object ->
            object
                .number("pieces", evidence.pieces())
                .number("developers", evidence.developers())
                .number("teams", evidence.teams())
                .number("interviews", figures.interviews())
                .number("lostMs", evidence.lostMs())
                .at("firstAt", evidence.firstAt())
                .at("lastAt", evidence.lastAt()));
  }

  private void problem(ToldProblem told) throws IOException {
    json.text("painPointId", told.painPointId()).text("title", told.title());
  }

  private void criterion(SuccessCriterion one) throws IOException {
    json.text("id", one.id()).text("criterion", one.criterion()).text("target", some(one.target()));
  }

  private void change(RiceChange change) throws IOException {
    json.at("at", change.at())
        .text("input", change.input().code())
        .exact("before", value(change.input(), change.before()))
        .exact("after", value(change.input(), change.after()));
  }

  private static @Nullable BigDecimal value(RiceInput input, @Nullable String written) {
    if (written == null) {
      return null;
    }
    return switch (input) {
      case REACH, EFFORT -> new BigDecimal(written);
      case IMPACT -> Coded.of(Impact.class, written).factor();
      case CONFIDENCE -> Coded.of(Confidence.class, written).factor();
    };
  }

  private void discussion(Discussion discussion) throws IOException {
    json.text("verdict", discussion.verdict().code())
        .text("reason", some(discussion.reason()))
        .text("on", discussion.on().toString());
  }

  private void kill(Kill kill) throws IOException {
    json.text("reason", kill.reason())
        .text("lesson", kill.lesson())
        .text("on", kill.on().toString())
        .text("before", kill.before().code());
  }

  private static @Nullable BigDecimal factor(@Nullable RiceScale step) {
    return step == null ? null : step.factor();
  }

  private static @Nullable String some(String text) {
    return text.isEmpty() ? null : text;
  }
}
