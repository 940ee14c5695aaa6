package app.groundwork.exchange.evidence;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pain point as it leaves the workspace.
 *
 * @param pain without names that may not leave
 * @param figures of the {@code pieces} alone
 * @param pieces those that consent lets out, the oldest first
 * @param leftOut true if pieces of it stay in the workspace because the developer does not agree
 * @param strongest the quote of them that says it best; null if nothing was said word for word
 */
public record ToldPain(
    PainPoint pain,
    PainFigures figures,
    List<ToldPiece> pieces,
    boolean leftOut,
    @Nullable ToldPiece strongest) {
  public ToldPain {
    pieces = List.copyOf(pieces);
  }
}
