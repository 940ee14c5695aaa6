package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.PieceKind;
import app.groundwork.model.evidence.PieceName;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.evidence.PainRemoval;
import app.groundwork.ui.kit.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What a pain point and its pieces are called on screen and on the clipboard. */
final class PainWords {
  private static final Texts TEXTS = Texts.in(PainWords.class);
  private static final long MINUTE = 60_000;

  private PainWords() {}

  static String status(PainStatus status) {
    return TEXTS.get("pain.status." + status.code());
  }

  static String kind(PieceKind kind) {
    return TEXTS.get("pain.kind." + kind.code());
  }

  static String method(Method method) {
    return TEXTS.get("pain.method." + method.code());
  }

  static Ikon icon(PieceKind kind) {
    return switch (kind) {
      case FRICTION -> Feather.ALERT_TRIANGLE;
      case WISH -> Feather.STAR;
      case QUOTE -> Feather.MESSAGE_CIRCLE;
      case SURPRISE -> Feather.ALERT_CIRCLE;
      case OBSERVATION -> Feather.EDIT_3;
    };
  }

  /** Minutes, half up; what was less than half of one is no minute. */
  private static long minutes(long ms) {
    return (ms + MINUTE / 2) / MINUTE;
  }

  /** The minutes that it cost; a dash where no time was measured, for that is no 0. */
  static String lost(PainFigures figures) {
    return figures.lostMs() == 0 ? "–" : String.format("%,d", minutes(figures.lostMs()));
  }

  /**
   * How many pieces, when the first and the last of them were, and that figures tell more than an
   * export may.
   *
   * @param keptIn how many pieces no export has
   */
  static String span(PainFigures figures, int keptIn) {
    return joined(span(figures), keptIn == 0 ? "" : TEXTS.get("pain.keptIn", keptIn));
  }

  private static String span(PainFigures figures) {
    Long first = figures.firstAt();
    Long last = figures.lastAt();
    return first == null || last == null
        ? TEXTS.get("pain.pieces.none")
        : TEXTS.get("pain.span", figures.pieces(), day(first), day(last));
  }

  private static String day(long at) {
    return day(LocalDate.ofInstant(Instant.ofEpochMilli(at), ZoneId.systemDefault()));
  }

  static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(Locale.getDefault())
        .format(day);
  }

  /** What it is and what it cost: {@code Waiting · 3 min}. */
  static String what(Piece piece) {
    return joined(PieceName.of(piece), PieceName.lost(piece));
  }

  /** Its words where nothing else tells what it is: what was not said says so first. */
  static String alone(ToldPiece piece) {
    return piece.piece().kind().isVerbatim()
        ? words(piece)
        : TEXTS.get("pain.alone", what(piece.piece()), words(piece));
  }

  /** Its words; what was said word for word stands in quotation marks. */
  static String words(ToldPiece piece) {
    String words = piece.piece().words();
    return piece.piece().kind().isVerbatim() && !words.isBlank()
        ? TEXTS.get("pain.quoted", words)
        : words;
  }

  /** What made it hard, unless those are its words already; empty if not said. */
  static String friction(ToldPiece piece) {
    String friction = piece.piece().friction();
    return friction == null || friction.isBlank() || friction.equals(piece.piece().words())
        ? ""
        : friction;
  }

  /** Which session or interview, and when in it: {@code Shadowing · 3 Mar 2026 · 41:07}. */
  static String place(ToldPiece piece) {
    return joined(
        method(piece.piece().method()), day(piece.day()), Elapsed.stamp(piece.piece().elapsedMs()));
  }

  /** Who, and their team. */
  static String who(ToldPiece piece) {
    return joined(piece.person(), piece.team());
  }

  /** The piece as a screen reader says it. */
  static String spoken(ToldPiece piece, boolean strongest) {
    Piece its = piece.piece();
    return joined(
        what(its),
        its.severity() == 0 ? "" : ShadowMarks.severityName(its.severity()),
        words(piece),
        friction(piece),
        its.tool(),
        place(piece),
        who(piece),
        strongest ? TEXTS.get("pain.strongest.spoken") : "");
  }

  /** A piece on the clipboard, in one line. */
  static String copied(ToldPiece piece) {
    return TEXTS.get("pain.copied.piece", alone(piece), joined(who(piece), place(piece)));
  }

  /** That something was removed, and what became of its evidence. */
  static String removed(String done, PainRemoval.Loosened loosened) {
    return loosened.pieces() == 0
        ? done
        : Told.of(done, List.of(TEXTS.get("pain.loosened", loosened.pieces(), loosened.waiting())));
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
