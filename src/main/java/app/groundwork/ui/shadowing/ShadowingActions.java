package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.Mark;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area.KeyHint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What can be done in the area, by name and by key. */
final class ShadowingActions {
  private static final Texts TEXTS = Texts.in(ShadowingActions.class);

  private final ShadowingArea area;

  ShadowingActions(ShadowingArea area) {
    this.area = area;
  }

  List<Action> all() {
    List<Action> actions = new ArrayList<>();
    actions.add(
        action("start.open", key(KeyCode.N), () -> area.running().isEmpty(), area::openStart));
    actions.add(
        action(
            "running.goOn",
            null,
            () -> area.running().isPresent() && !area.isLive(),
            () -> area.running().ifPresent(session -> area.openLive(session.id()))));
    actions.add(action("import.open", key(KeyCode.I), () -> !area.isLive(), area::openImport));
    BooleanSupplier isLive = () -> area.isLive();
    actions.add(action("live.pause", plain(KeyCode.F7), isLive, area::pauseOrResume));
    actions.add(action("live.veil", plain(KeyCode.F9), isLive, area::veil));
    actions.add(action("live.strip", plain(KeyCode.F6), isLive, area::openStrip));
    actions.add(
        action(
            "live.offTheRecord",
            new KeyCodeCombination(
                KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            isLive,
            area::offTheRecord));
    actions.add(action("live.stop", key(KeyCode.E), isLive, area::stop));
    // Before the list's, which has the same keys: with a review on screen, links are what is meant.
    actions.add(
        action(
            "review.link",
            key(KeyCode.L),
            () ->
                !area.isLive()
                    && !area.isStarting()
                    && area.review().filter(ReviewView::canLink).isPresent(),
            () -> area.review().ifPresent(ReviewView::link)));
    // Not while lines are typed: a slip of the hand would leave the capture line.
    BooleanSupplier hasSessions = () -> area.hasSessions() && !area.isLive();
    actions.add(
        action("sessions.asTable", key(KeyCode.T), hasSessions, () -> area.chooseTable(true)));
    actions.add(
        action("sessions.asList", key(KeyCode.L), hasSessions, () -> area.chooseTable(false)));
    actions.add(
        action(
            "table.save",
            key(KeyCode.S),
            () -> area.isAsTable() && area.review().isEmpty() && area.hasSessions(),
            () -> area.table().model().askAndSave()));
    BooleanSupplier isReview =
        () -> !area.isLive() && !area.isStarting() && area.review().isPresent();
    actions.add(
        action(
            "report.copy", null, isReview, () -> area.review().ifPresent(ReviewView::copyReport)));
    actions.add(
        action(
            "report.save",
            key(KeyCode.S),
            isReview,
            () -> area.review().ifPresent(ReviewView::saveReport)));
    actions.add(action("sessions.remove", null, isReview, area::removeSession));
    return actions;
  }

  /** The marks of the capture line, for the shortcut list. */
  static List<KeyHint> hints() {
    List<KeyHint> hints = new ArrayList<>();
    for (Mark<EntryKind> mark : ShadowMarks.TABLE.marks()) {
      hints.add(new KeyHint(mark.keys(), KindLook.name(mark.kind())));
    }
    for (String hint : List.of("tool", "stars", "ago", "at", "up", "review", "several", "line")) {
      hints.add(new KeyHint(TEXTS.get("hint." + hint + ".keys"), TEXTS.get("hint." + hint)));
    }
    return hints;
  }

  private static Action action(
      String key, @Nullable KeyCombination keys, BooleanSupplier enabled, Runnable run) {
    return new Action("shadowing." + key, TEXTS.get(key), keys, enabled, run);
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination plain(KeyCode code) {
    return new KeyCodeCombination(code);
  }
}
