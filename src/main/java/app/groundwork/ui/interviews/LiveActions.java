package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.NoteMarks;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area.KeyHint;
import app.groundwork.ui.kit.Keys;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What can be done in a running interview, by name and by key. */
final class LiveActions {
  private static final Texts TEXTS = Texts.in(LiveActions.class);

  private LiveActions() {}

  static List<Action> of(LiveScreen screen) {
    LiveViewModel model = screen.model();
    LiveView view = screen.live();
    return List.of(
        action("live.next", Keys.ctrl(KeyCode.RIGHT), model::next),
        action("live.previous", Keys.ctrl(KeyCode.LEFT), model::previous),
        action("live.skip", Keys.ctrlShift(KeyCode.RIGHT), model::skip),
        action("live.questions", Keys.ctrl(KeyCode.J), view::listQuestions),
        action("live.ask", Keys.ctrlShift(KeyCode.Q), view::askQuestion),
        action("live.correct", Keys.plain(KeyCode.F8), model::correctTalk),
        action(
            "live.silence",
            new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN),
            () -> model.talk(Speaker.SILENCE)),
        action("live.talksSince", null, view::askSince),
        action("live.shareOut", null, model::shareOut),
        action("live.pause", Keys.plain(KeyCode.F7), model.running()::pauseOrResume),
        action("live.veil", Keys.plain(KeyCode.F9), screen::veil),
        action("live.strip", Keys.plain(KeyCode.F6), screen::openStrip),
        action("live.offTheRecord", Keys.ctrlShift(KeyCode.O), screen::offTheRecord),
        action("live.stop", Keys.ctrl(KeyCode.E), model.running()::stop));
  }

  /** The marks of the capture line and the keys beside the actions, for the shortcut list. */
  static List<KeyHint> hints() {
    List<KeyHint> hints = new ArrayList<>();
    NoteMarks.ALL.table().marks().stream()
        .filter(mark -> !mark.kind().kind().isEvidence())
        .forEach(mark -> hints.add(new KeyHint(mark.keys(), NoteMarks.name(mark.kind()))));
    for (String hint : List.of("evidence", "ago", "at", "up", "page", "since")) {
      hints.add(
          new KeyHint(TEXTS.get("live.hint." + hint + ".keys"), TEXTS.get("live.hint." + hint)));
    }
    return hints;
  }

  private static Action action(String key, @Nullable KeyCombination keys, Runnable run) {
    return new Action("interviews." + key, TEXTS.get(key), keys, () -> true, run);
  }
}
