package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Told;
import java.util.List;

/** Pieces of evidence on the clipboard, a line each. */
final class CopiedPieces {
  private static final Texts TEXTS = Texts.in(CopiedPieces.class);

  private CopiedPieces() {}

  /** Copies what may leave the workspace, and says what may not. */
  static void copy(AreaContext context, List<ToldPiece> pieces) {
    List<ToldPiece> may = pieces.stream().filter(ToldPiece::mayLeave).toList();
    if (may.isEmpty()) {
      if (!pieces.isEmpty()) {
        context.notices().warn(TEXTS.get("pain.copy.refused"), null);
      }
      return;
    }
    context.desk().copy(String.join("\n", may.stream().map(PainWords::copied).toList()));
    int out = pieces.size() - may.size();
    context
        .notices()
        .say(
            Told.of(
                TEXTS.get("pain.pieces.copied", may.size()),
                out == 0 ? List.of() : List.of(TEXTS.get("pain.copy.left", out))));
  }
}
