package app.groundwork.exchange.evidence;

import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.PieceName;
import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger in words, for every kind of document for people. Nothing is escaped here: that is for
 * whoever writes the document.
 */
final class EvidenceWords {
  private static final double MINUTE = 60_000;

  private final Evidence content;
  private final Map<String, String> themes = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Texts texts = Texts.in(EvidenceWords.class);

  EvidenceWords(Evidence content) {
    this.content = content;
    content.themes().forEach(told -> themes.put(told.theme().id(), name(told.theme())));
    content.painPoints().forEach(told -> titles.put(told.pain().id(), told.pain().title()));
  }

  /** What there is in all, in a sentence or two. */
  String whole() {
    long pieces =
        content.painPoints().stream()
            .flatMap(told -> told.pieces().stream())
            .map(ToldPiece::id)
            .distinct()
            .count();
    if (content.leftOut() > 0) {
      return counted(pieces) + " " + texts.get("whole.leftOut");
    }
    return counted(pieces);
  }

  private String counted(long pieces) {
    String notLinked =
        texts.get("whole.notLinked", content.notLinked(), count(content.notLinked()));
    return texts.get(
            "whole",
            content.painPoints().size(),
            count(content.painPoints().size()),
            pieces,
            count(pieces))
        + " "
        + notLinked;
  }

  /** All that is known of a pain point beside its title, its description and its evidence. */
  List<EvidenceFact> facts(ToldPain told) {
    PainPoint pain = told.pain();
    PainFigures figures = told.figures();
    List<EvidenceFact> facts = new ArrayList<>();
    facts.add(fact("status", status(pain.status())));
    if (pain.status() == PainStatus.REJECTED) {
      facts.add(fact("because", noted(pain.rejectedBecause())));
    }
    facts.add(fact("theme", theme(pain)));
    if (pain.solutionFramed()) {
      facts.add(fact("behind", noted(pain.problemBehind())));
    }
    facts.add(fact("heard", reach(figures)));
    facts.add(fact("lost", time(figures, told.leftOut())));
    String first = day(figures.firstAt());
    String last = day(figures.lastAt());
    if (!first.isEmpty()) {
      facts.add(fact("seen", first.equals(last) ? first : texts.get("seen", first, last)));
    }
    return facts;
  }

  String status(PainStatus status) {
    return switch (status) {
      case OPEN -> texts.get("status.open");
      case BEING_SOLVED -> texts.get("status.beingSolved");
      case SOLVED -> texts.get("status.solved");
      case REJECTED -> texts.get("status.rejected");
    };
  }

  /** The theme that it is under, and the SPACE dimension of that. */
  private String theme(PainPoint pain) {
    String id = pain.themeId();
    return id == null ? texts.get("theme.none") : themes.getOrDefault(id, texts.get("theme.none"));
  }

  /** A theme, and the SPACE dimension that it touches. */
  String name(Theme theme) {
    SpaceDimension space = theme.space();
    return space == null ? theme.name() : theme.name() + " (" + space(space) + ")";
  }

  private String space(SpaceDimension space) {
    return switch (space) {
      case SATISFACTION -> texts.get("space.satisfaction");
      case PERFORMANCE -> texts.get("space.performance");
      case ACTIVITY -> texts.get("space.activity");
      case COMMUNICATION -> texts.get("space.communication");
      case EFFICIENCY -> texts.get("space.efficiency");
    };
  }

  /** How many pieces, developers and teams stand behind it. */
  private String reach(PainFigures figures) {
    return texts.get("pieces", figures.pieces(), count(figures.pieces())) + ", " + people(figures);
  }

  private String people(PainFigures figures) {
    return texts.get(
        "reach",
        figures.developers(),
        figures.teams(),
        count(figures.developers()),
        count(figures.teams()));
  }

  /** How many pain points are under it, and who stands behind them. */
  String reach(ToldTheme told) {
    return texts.get("theme.pains", told.painPoints(), count(told.painPoints()))
        + ": "
        + people(told.figures())
        + ", "
        + time(told.figures(), told.leftOut());
  }

  /** Time lost in whole minutes, half up; a dash where none was measured. */
  String minutes(PainFigures figures) {
    return figures.lostMs() == 0 ? "–" : count(Math.round(figures.lostMs() / MINUTE));
  }

  /** The same in words, also whether it is not all: where nothing was measured, that is no 0. */
  private String time(PainFigures figures, boolean leftOut) {
    String time =
        figures.lostMs() == 0 ? texts.get("minutes.none") : texts.get("minutes", minutes(figures));
    return leftOut ? texts.get("agreed", time) : time;
  }

  SaidPiece said(ToldPiece told) {
    String text = told.piece().text().strip();
    String friction = told.piece().friction();
    String hard = text.isEmpty() || friction == null ? "" : friction.strip();
    return new SaidPiece(
        texts.get("when", told.day(content.zone()), Elapsed.stamp(told.piece().elapsedMs())),
        what(told.piece()),
        told.piece().words().strip(),
        hard,
        Stream.of(told.person(), told.team())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(", ")),
        told.piece().kind().isVerbatim());
  }

  /** Its kind with how bad it was, how it was found, and the tool that was named. */
  private String what(Piece piece) {
    // The words are English, whatever letters the user's own language has.
    String kind = PieceName.of(piece).toLowerCase(Locale.ROOT);
    if (piece.severity() > 0) {
      String grade = ShadowMarks.severityName(piece.severity()).toLowerCase(Locale.ROOT);
      kind = texts.get("graded", kind, grade);
    }
    String lost = PieceName.lost(piece);
    if (!lost.isEmpty()) {
      kind = texts.get("what", kind, lost);
    }
    String what = texts.get("what", kind, method(piece.method()));
    String tool = piece.tool();
    return tool == null || tool.isBlank() ? what : texts.get("what", what, "#" + tool.strip());
  }

  private String method(Method method) {
    return switch (method) {
      case SHADOWING -> texts.get("method.shadowing");
      case INTERVIEW -> texts.get("method.interview");
    };
  }

  /** How it stands with an assumption. */
  String tested(ToldAssumption told) {
    if (told.isNeverTested()) {
      return texts.get("tested.never");
    }
    return texts.get(
        "tested",
        told.developersFor(),
        count(told.developersFor()),
        told.developersAgainst(),
        count(told.developersAgainst()));
  }

  /** Who asked for it, when it was declined, why, and the pain point behind it. */
  List<EvidenceFact> facts(ToldRequest told) {
    DeclinedRequest request = told.request();
    List<EvidenceFact> facts = new ArrayList<>();
    facts.add(fact("declined", request.declinedOn().toString()));
    facts.add(fact("askedBy", noted(told.askedBy())));
    facts.add(fact("reason", noted(request.reason())));
    String behind = request.painPointId() == null ? null : titles.get(request.painPointId());
    if (behind != null) {
      facts.add(fact("pain", behind));
    }
    return facts;
  }

  private String noted(String text) {
    return text.isBlank() ? texts.get("unknown") : text.strip();
  }

  private EvidenceFact fact(String key, String value) {
    return new EvidenceFact(texts.get("fact." + key), value);
  }

  private String day(@Nullable Long at) {
    return at == null
        ? ""
        : LocalDate.ofInstant(Instant.ofEpochMilli(at), content.zone()).toString();
  }

  /** The same in every locale. */
  static String count(long count) {
    return Long.toString(count);
  }
}
