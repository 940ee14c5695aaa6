package app.groundwork.ui.interviews;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area.KeyHint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What can be done in the area, by name and by key. */
final class InterviewsActions {
  private static final Texts TEXTS = Texts.in(InterviewsActions.class);

  private final InterviewsArea area;

  InterviewsActions(InterviewsArea area) {
    this.area = area;
  }

  List<Action> all() {
    List<Action> all = new ArrayList<>();
    area.screen().ifPresent(now -> all.addAll(now.actions()));
    all.add(
        new Action(
            "interviews.prepare",
            TEXTS.get("prepare.open"),
            new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
            () -> area.interviews().running().isEmpty(),
            () -> area.openPrepare(null)));
    all.add(
        new Action(
            "interviews.goOn",
            TEXTS.get("list.goOn"),
            null,
            () ->
                area.interviews().running().isPresent()
                    && area.screen().filter(Screen::runs).isEmpty(),
            () -> area.interviews().running().ifPresent(area::openLive)));
    all.add(
        new Action(
            "interviews.scripts",
            TEXTS.get("script.open.do"),
            null,
            () -> area.scripts().isEmpty(),
            area::openScripts));
    all.add(
        new Action(
            "interviews.import",
            TEXTS.get("import.open"),
            new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN),
            () -> area.screen().filter(Screen::runs).isEmpty(),
            area::openTranscript));
    all.add(onChosen("list.copy", row -> area.interviews().copy(row.id(), area::openPrepare)));
    all.add(onChosen("list.remove", row -> area.interviews().remove(row.id())));
    return all;
  }

  private Action onChosen(String key, Consumer<ListRow> run) {
    return new Action(
        "interviews." + key,
        TEXTS.get(key),
        null,
        () -> area.list().flatMap(InterviewsView::chosen).isPresent(),
        () -> area.list().flatMap(InterviewsView::chosen).ifPresent(run));
  }

  /** Keys that no action has, for the shortcut list. */
  static List<KeyHint> hints() {
    List<KeyHint> hints = new ArrayList<>();
    hints.add(new KeyHint(TEXTS.get("list.hint.enter.keys"), TEXTS.get("list.hint.enter")));
    hints.add(new KeyHint(TEXTS.get("list.hint.delete.keys"), TEXTS.get("list.hint.delete")));
    hints.add(new KeyHint(TEXTS.get("prepare.hint.move.keys"), TEXTS.get("prepare.hint.move")));
    hints.add(ScriptRemarks.hint());
    hints.addAll(LiveActions.hints());
    hints.addAll(LineKeys.hints());
    return hints;
  }
}
