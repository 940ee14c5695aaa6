package app.groundwork.ui.interviews;

import app.groundwork.exchange.What;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The ways by which interviews leave the workspace, for the title line and the palette. */
final class InterviewReportTools {
  private static final Texts TEXTS = Texts.in(InterviewReportTools.class);

  private InterviewReportTools() {}

  /** Takes one synthesis out, and the interview that it is of. */
  static List<Node> ofSynthesis(InterviewReportViewModel model, String interviewId) {
    return List.of(
        ToolButton.quiet(
            "report-copy", TEXTS.get("report.copy"), () -> model.copy(What.SYNTHESIS, interviewId)),
        ToolButton.quiet(
            "report-save",
            TEXTS.get("report.save"),
            () -> model.askAndSave(What.SYNTHESIS, interviewId)),
        ToolButton.quiet(
            "report-interview",
            TEXTS.get("report.interview"),
            () -> model.askAndSave(What.INTERVIEWS, interviewId)));
  }

  /** Takes all interviews out. */
  static Node all(InterviewReportViewModel model) {
    return ToolButton.quiet(
        "report-all", TEXTS.get("report.all"), () -> model.askAndSave(What.INTERVIEWS, null));
  }

  /** Takes all syntheses out. */
  static Node allSyntheses(InterviewReportViewModel model) {
    return ToolButton.quiet(
        "report-syntheses",
        TEXTS.get("report.syntheses"),
        () -> model.askAndSave(What.SYNTHESIS, null));
  }

  /**
   * The same by name.
   *
   * @param chosen gives the id of the interview that is meant now; empty for none
   */
  static List<Action> actions(InterviewReportViewModel model, Supplier<Optional<String>> chosen) {
    return List.of(
        ofChosen("copy", TEXTS.get("report.copy"), chosen, id -> model.copy(What.SYNTHESIS, id)),
        ofChosen(
            "save", TEXTS.get("report.save"), chosen, id -> model.askAndSave(What.SYNTHESIS, id)),
        ofChosen(
            "interview.copy",
            TEXTS.get("report.interview.copy"),
            chosen,
            id -> model.copy(What.INTERVIEWS, id)),
        ofChosen(
            "interview.save",
            TEXTS.get("report.interview"),
            chosen,
            id -> model.askAndSave(What.INTERVIEWS, id)),
        ofAll("all", TEXTS.get("report.all.do"), () -> model.askAndSave(What.INTERVIEWS, null)),
        ofAll(
            "syntheses",
            TEXTS.get("report.syntheses"),
            () -> model.askAndSave(What.SYNTHESIS, null)));
  }

  private static Action ofAll(String id, String name, Runnable run) {
    return new Action("interviews.report." + id, name, null, () -> true, run);
  }

  private static Action ofChosen(
      String id, String name, Supplier<Optional<String>> chosen, Consumer<String> run) {
    return new Action(
        "interviews.report." + id,
        name,
        null,
        () -> chosen.get().isPresent(),
        () -> chosen.get().ifPresent(run));
  }
}
