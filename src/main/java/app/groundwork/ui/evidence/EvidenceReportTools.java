package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.following.ReportViewModel;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import javafx.scene.Node;

/** The ways by which the ledger leaves the workspace, for the title line and the palette. */
final class EvidenceReportTools {
  private static final Texts TEXTS = Texts.in(EvidenceReportTools.class);

  private EvidenceReportTools() {}

  /** Takes all of it out; for the title line. */
  static Node export(ReportViewModel model) {
    return ToolButton.quiet("evidence-export", TEXTS.get("report.export"), model::askAndSave);
  }

  /** The same by name, and a copy as Markdown. */
  static List<Action> actions(ReportViewModel model) {
    return List.of(
        new Action(
            "evidence.report.export",
            TEXTS.get("report.export.do"),
            null,
            () -> true,
            model::askAndSave),
        new Action(
            "evidence.report.copy", TEXTS.get("report.copy"), null, () -> true, model::copy));
  }
}
