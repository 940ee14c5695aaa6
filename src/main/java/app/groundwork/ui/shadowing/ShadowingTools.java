package app.groundwork.ui.shadowing;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.ToolButton;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The title line's buttons, for the place that is shown. */
final class ShadowingTools {
  private static final Texts TEXTS = Texts.in(ShadowingTools.class);

  private final ShadowingArea area;

  ShadowingTools(ShadowingArea area) {
    this.area = area;
  }

  List<Node> all() {
    List<Node> now = new ArrayList<>();
    if (area.isLive()) {
      now.add(quiet("live.offTheRecord", area::offTheRecord));
      now.add(quiet("live.strip", area::openStrip));
      now.add(quiet("live.veil", area::veil));
      Button pause = quiet("live.pause", area::pauseOrResume);
      area.liveModel()
          .ifPresent(
              model ->
                  pause
                      .textProperty()
                      .bind(
                          model
                              .paused()
                              .map(
                                  paused ->
                                      TEXTS.get(
                                          paused ? "live.pause.resume" : "live.pause.pause"))));
      now.add(pause);
      now.add(primary("live.stop", area::stop));
      now.forEach(node -> node.setFocusTraversable(false));
    } else if (!area.isStarting() && area.hasSessions()) {
      // First, because what comes first goes into the menu first where there is little room.
      now.add(quiet("import.open", area::openImport));
      area.review()
          .ifPresent(
              review -> {
                now.add(quiet("report.copy", review::copyReport));
                now.add(quiet("report.save", review::saveReport));
              });
      if (area.isAsTable() && area.review().isEmpty()) {
        now.add(quiet("table.save", () -> area.table().model().askAndSave()));
      }
      now.add(listOrTable());
      if (area.running().isEmpty()) {
        now.add(primary("start.open", area::openStart));
      }
    }
    return now;
  }

  /** How the sessions are looked at: one of the two is always chosen. */
  private HBox listOrTable() {
    ToggleButton list = way("sessions.list", !area.isAsTable(), false);
    list.getStyleClass().add("left-pill");
    ToggleButton table = way("sessions.table", area.isAsTable(), true);
    table.getStyleClass().add("right-pill");
    HBox both = new HBox(list, table);
    both.setAlignment(Pos.CENTER);
    return both;
  }

  private ToggleButton way(String key, boolean chosen, boolean asTable) {
    ToggleButton way = new ToggleButton(TEXTS.get(key));
    way.setId(key.replace('.', '-'));
    way.setSelected(chosen);
    way.setOnAction(event -> area.chooseTable(asTable));
    return way;
  }

  static Button primary(String key, Runnable run) {
    return ToolButton.primary(key.replace('.', '-'), TEXTS.get(key), run);
  }

  static Button quiet(String key, Runnable run) {
    return ToolButton.quiet(key.replace('.', '-'), TEXTS.get(key), run);
  }
}
