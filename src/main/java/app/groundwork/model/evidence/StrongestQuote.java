package app.groundwork.model.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of a pain point's quotes says it best. */
public final class StrongestQuote {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A quote of fewer words seldom says what is wrong; one of more is not read. */
  private static final int FEWEST = 5;

  private static final int MOST = 40;

  private static final Comparator<Piece> BEST =
      Comparator.comparing((Piece piece) -> isReadable(piece.text()))
          .thenComparingInt(piece -> Math.min(words(piece.text()), MOST))
          .thenComparing(Piece.IN_ORDER);

  private StrongestQuote() {}

  /**
   * The one that was chosen, if it is still there; else the longest that is read at a glance, the
   * latest of equals. Empty if nothing was said word for word.
   *
   * @param chosenId the id of the entry or note chosen; null if none was
   */
  public static Optional<Piece> of(Collection<Piece> pieces, @Nullable String chosenId) {
    Optional<Piece> chosen =
        pieces.stream().filter(piece -> piece.source().id().equals(chosenId)).findFirst();
    return chosen.isPresent() ? chosen : suggested(pieces);
  }

  private static Optional<Piece> suggested(Collection<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.kind().isVerbatim() && !piece.text().isBlank())
        .max(BEST);
  }

  private static boolean isReadable(String text) {
    int words = words(text);
    return words >= FEWEST && words <= MOST;
  }

  private static int words(String text) {
    return BLANKS.split(text.strip()).length;
  }
}
