package app.groundwork.ui.interviews;

import app.groundwork.exchange.What;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The ways by which interviews leave the workspace, for the title line and the palette. */
final class InterviewReportTools {
  private static final Texts TEXTS = Texts.in(InterviewReportTools.class);

  private InterviewReportTools() {}

  /** Copies and saves one interview, or its synthesis. */
  static List<Node> one(InterviewReportViewModel model, What what, String interviewId) {
    return List.of(
        ToolButton.quiet(
            "report-copy", TEXTS.get("report.copy"), () -> model.copy(what, interviewId)),
        ToolButton.quiet(
            "report-save", TEXTS.get("report.save"), () -> model.askAndSave(what, interviewId)));
  }

  /** Saves all interviews, or all syntheses. */
  static Node all(InterviewReportViewModel model, What what) {
    return ToolButton.quiet("report-all", nameOfAll(what), () -> model.askAndSave(what, null));
  }

  /**
   * The same by name.
   *
   * @param chosen gives the id of the interview that is meant now; null for none
   */
  static List<Action> actions(
      InterviewReportViewModel model, What what, Supplier<@Nullable String> chosen) {
    return List.of(
        new Action(
            "interviews.report.copy",
            TEXTS.get("report.copy"),
            null,
            () -> chosen.get() != null,
            () -> with(chosen, id -> model.copy(what, id))),
        new Action(
            "interviews.report.save",
            TEXTS.get("report.save"),
            null,
            () -> chosen.get() != null,
            () -> with(chosen, id -> model.askAndSave(what, id))),
        new Action(
            "interviews.report.all",
            TEXTS.get("report.all"),
            null,
            () -> true,
            () -> model.askAndSave(What.INTERVIEWS, null)),
        new Action(
            "interviews.report.syntheses",
            TEXTS.get("report.syntheses"),
            null,
            () -> true,
            () -> model.askAndSave(What.SYNTHESIS, null)));
  }

  private static void with(
      Supplier<@Nullable String> chosen, java.util.function.Consumer<String> use) {
    String id = chosen.get();
    if (id != null) {
      use.accept(id);
    }
  }

  private static String nameOfAll(What what) {
    return what == What.SYNTHESIS ? TEXTS.get("report.syntheses") : TEXTS.get("report.all");
  }
}
