package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.StrongestQuote;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Titled;
import app.groundwork.store.evidence.EvidenceStore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A pain point with all that stands behind it.
 *
 * @param pieces as others may see them, the oldest first
 * @param themes all there are, by name
 * @param all every pain point, by title
 */
record PainReading(
    PainPoint pain,
    PainFigures figures,
    List<ToldPiece> pieces,
    List<Theme> themes,
    List<PainPoint> all) {

  /** What it says best, chosen or suggested; empty if nothing can be suggested. */
  Optional<ToldPiece> strongest() {
    return StrongestQuote.of(pieces.stream().map(ToldPiece::piece).toList(), pain.strongestId())
        .flatMap(best -> piece(best.source().id()));
  }

  /** How many pieces are of developers who want nothing of it to leave the workspace. */
  int keptIn() {
    return (int) pieces.stream().filter(piece -> !piece.mayLeave()).count();
  }

  /** True if its strongest quote was chosen, and is still there. */
  boolean isChosen() {
    String chosen = pain.strongestId();
    return chosen != null && piece(chosen).isPresent();
  }

  Optional<ToldPiece> piece(String id) {
    return pieces.stream().filter(piece -> piece.id().equals(id)).findFirst();
  }

  /** The name of its theme; empty if it has none. */
  String theme() {
    return themes.stream()
        .filter(theme -> Objects.equals(theme.id(), pain.themeId()))
        .map(Theme::name)
        .findFirst()
        .orElse("");
  }

  /** Another one of that title, in any case. */
  Optional<PainPoint> otherTitled(String title) {
    String wanted = title.strip();
    return all.stream()
        .filter(one -> !one.id().equals(pain.id()) && one.title().equalsIgnoreCase(wanted))
        .findFirst();
  }

  /** All other pain points, by title. */
  List<Titled> others() {
    return all.stream()
        .filter(one -> !one.id().equals(pain.id()))
        .map(one -> new Titled(new ItemRef(EvidenceStore.PAIN_POINT, one.id()), one.title()))
        .toList();
  }
}
