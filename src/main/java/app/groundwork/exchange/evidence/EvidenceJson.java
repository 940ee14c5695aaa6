package app.groundwork.exchange.evidence;

import app.groundwork.exchange.text.JsonDocument;
import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.SpaceDimension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the ledger as JSON. Each text is there once: pain points and assumptions tell their pieces
 * of evidence by the ids under which these stand at the end.
 */
public final class EvidenceJson {
  /** What the document calls itself. */
  public static final String FORMAT = "groundwork.evidence";

  /** Counts up when a reader of the one before would misread it. */
  public static final int VERSION = 1;

  private final JsonDocument json;

  private EvidenceJson(JsonDocument json) {
    this.json = json;
  }

  /** Writes the ledger as UTF-8 and leaves the stream open. */
  public static void write(Evidence content, OutputStream out) throws IOException {
    JsonDocument.write(out, json -> new EvidenceJson(json).whole(content));
  }

  private void whole(Evidence content) throws IOException {
    json.text("format", FORMAT)
        .number("version", VERSION)
        .texts("remarks", content.remarks())
        .number("leftOut", content.leftOut())
        .flag("renamed", content.renamed())
        .number("notLinked", content.notLinked())
        .objects("painPoints", content.painPoints(), this::painPoint)
        .objects("themes", content.themes(), this::theme)
        .objects("assumptions", content.assumptions(), this::assumption)
        .objects("declinedRequests", content.declined(), this::declined)
        .objects("pieces", pieces(content), this::piece);
  }

  /** Each once, in the order in which they are told of. */
  private static List<ToldPiece> pieces(Evidence content) {
    Map<String, ToldPiece> pieces = new LinkedHashMap<>();
    Stream.concat(
            content.painPoints().stream().flatMap(pain -> pain.pieces().stream()),
            content.assumptions().stream()
                .flatMap(one -> Stream.of(one.confirming(), one.contradicting()))
                .flatMap(List::stream))
        .forEach(piece -> pieces.putIfAbsent(piece.id(), piece));
    return List.copyOf(pieces.values());
  }

  private void painPoint(ToldPain told) throws IOException {
    PainPoint pain = told.pain();
    ToldPiece strongest = told.strongest();
    boolean chosen = strongest != null && strongest.id().equals(pain.strongestId());
    json.text("id", pain.id())
        .text("title", pain.title())
        .text("description", some(pain.description()))
        .text("status", pain.status().code())
        .text("rejectedBecause", some(pain.rejectedBecause()))
        .text("themeId", pain.themeId())
        .flag("solutionFramed", pain.solutionFramed())
        .text("problemBehind", some(pain.problemBehind()))
        .object("figures", object -> figures(told.figures()))
        .text("strongestId", strongest == null ? null : strongest.id());
    if (strongest != null) {
      json.flag("strongestChosen", chosen);
    }
    json.texts("pieceIds", ids(told.pieces()));
  }

  private void figures(PainFigures figures) throws IOException {
    json.number("pieces", figures.pieces())
        .number("developers", figures.developers())
        .number("teams", figures.teams())
        .number("lostMs", figures.lostMs())
        .at("firstAt", figures.firstAt())
        .at("lastAt", figures.lastAt());
  }

  private void theme(ToldTheme told) throws IOException {
    SpaceDimension space = told.theme().space();
    json.text("id", told.theme().id())
        .text("name", told.theme().name())
        .text("space", space == null ? null : space.code())
        .number("painPoints", told.painPoints())
        .number("developers", told.figures().developers())
        .number("teams", told.figures().teams())
        .number("lostMs", told.figures().lostMs());
  }

  private void assumption(ToldAssumption told) throws IOException {
    json.text("id", told.assumption().id())
        .text("statement", told.assumption().statement())
        .flag("neverTested", told.isNeverTested())
        .number("interviews", told.interviews())
        .number("developersFor", told.developersFor())
        .number("developersAgainst", told.developersAgainst())
        .texts("forIds", ids(told.confirming()))
        .texts("againstIds", ids(told.contradicting()));
  }

  private void declined(ToldRequest told) throws IOException {
    DeclinedRequest request = told.request();
    json.text("id", request.id())
        .text("request", request.request())
        .text("askedBy", some(told.askedBy()))
        .text("developerId", request.developerId())
        .text("reason", some(request.reason()))
        .text("painPointId", request.painPointId())
        .text("declinedOn", request.declinedOn().toString());
  }

  private void piece(ToldPiece told) throws IOException {
    Piece piece = told.piece();
    boolean letsName = told.consent().letsName();
    Long severity = piece.severity() == 0 ? null : Long.valueOf(piece.severity());
    json.text("id", told.id())
        .text("method", piece.method().code())
        .text("kind", piece.kind().code())
        .text("recordedAs", piece.code())
        .text("meetingId", piece.meetingId())
        .at("at", piece.at())
        .number("timeMs", piece.elapsedMs())
        .text("text", some(piece.text()))
        .text("tool", piece.tool())
        .text("friction", piece.friction())
        .number("severity", severity)
        .number("lostMs", piece.lostMs() == 0 ? null : Long.valueOf(piece.lostMs()))
        // Under a pseudonym it would tell who that is: other sessions may give the name.
        .text("developerId", letsName ? piece.developerId() : null)
        .text("developer", told.person())
        .text("teamId", piece.teamId())
        .text("team", told.team())
        .text("consent", told.consent().code());
  }

  private static List<String> ids(List<ToldPiece> pieces) {
    return pieces.stream().map(ToldPiece::id).toList();
  }

  private static @Nullable String some(String text) {
    return text.isEmpty() ? null : text;
  }
}
