package app.groundwork.exchange.evidence;

import app.groundwork.exchange.text.CsvTable;
import app.groundwork.exchange.text.Figures;
import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.shared.Elapsed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes pain points as CSV, a row for each piece of evidence; a pain point without any has a row
 * with the last columns empty.
 */
public final class EvidenceCsv {
  /** The heading. */
  public static final List<String> HEADING =
      List.of(
          "pain point id",
          "pain point",
          "status",
          "rejected because",
          "theme",
          "space",
          "description",
          "solution-framed",
          "problem behind",
          "pieces",
          "developers",
          "teams",
          "minutes lost",
          "first seen",
          "last seen",
          "strongest",
          "method",
          "kind",
          "recorded as",
          "source",
          "date",
          "time",
          "text",
          "friction",
          "severity",
          "piece minutes",
          "tool",
          "person",
          "team",
          "consent");

  private static final int OF_A_PIECE = HEADING.size() - HEADING.indexOf("strongest");
  private static final double MINUTE = 60_000;

  private final CsvTable table;
  private final ZoneId zone;
  private final Map<String, Theme> themes = new HashMap<>();

  private EvidenceCsv(CsvTable table, Evidence content) {
    this.table = table;
    this.zone = content.zone();
    content.themes().forEach(told -> themes.put(told.theme().id(), told.theme()));
  }

  /** Writes the pain points as UTF-8 and leaves the stream open. */
  public static void write(Evidence content, OutputStream out) throws IOException {
    CsvTable table = new CsvTable(out, HEADING);
    EvidenceCsv csv = new EvidenceCsv(table, content);
    for (ToldPain told : content.painPoints()) {
      csv.painPoint(told);
    }
    table.flush();
  }

  private void painPoint(ToldPain told) throws IOException {
    if (told.pieces().isEmpty()) {
      begin(told);
      for (int i = 0; i < OF_A_PIECE; i++) {
        table.own(null);
      }
      table.end();
    }
    for (ToldPiece piece : told.pieces()) {
      begin(told);
      piece(piece, piece.equals(told.strongest()));
    }
  }

  private void begin(ToldPain told) {
    PainPoint pain = told.pain();
    PainFigures figures = told.figures();
    Theme theme = pain.themeId() == null ? null : themes.get(pain.themeId());
    SpaceDimension space = theme == null ? null : theme.space();
    table
        .own(pain.id())
        .text(pain.title())
        .own(pain.status().code())
        .text(pain.rejectedBecause())
        .text(theme == null ? null : theme.name())
        .own(space == null ? null : space.code())
        .text(pain.description())
        .own(pain.solutionFramed() ? "yes" : "no")
        .text(pain.problemBehind())
        .own(figures.pieces())
        .own(figures.developers())
        .own(figures.teams())
        .own(Figures.rate(figures.lostMs() / MINUTE))
        .own(day(figures.firstAt()))
        .own(day(figures.lastAt()));
  }

  private void piece(ToldPiece told, boolean strongest) throws IOException {
    Piece piece = told.piece();
    table
        .own(strongest ? "yes" : "no")
        .own(piece.method().code())
        .own(piece.kind().code())
        .own(piece.code())
        .own(told.id())
        .own(told.day(zone))
        .own(Elapsed.stamp(piece.elapsedMs()))
        .text(piece.text())
        .text(piece.friction())
        .own(piece.severity() == 0 ? null : Integer.valueOf(piece.severity()))
        .own(piece.lostMs() == 0 ? null : Figures.rate(piece.lostMs() / MINUTE))
        .text(piece.tool())
        .text(told.person())
        .text(told.team())
        .own(told.consent().code())
        .end();
  }

  private @Nullable LocalDate day(@Nullable Long at) {
    return at == null ? null : LocalDate.ofInstant(Instant.ofEpochMilli(at), zone);
  }
}
