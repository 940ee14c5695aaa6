package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptEdit;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done to a part or a question by clicks. */
final class ScriptMenus {
  private static final Texts TEXTS = Texts.in(ScriptMenus.class);

  private ScriptMenus() {}

  /**
   * What can be done to a question.
   *
   * @param write puts the cursor into the question of that id, once it is there
   */
  static void question(
      MenuButton menu, ScriptViewModel model, ScriptQuestionRow row, Consumer<String> write) {
    Script script = model.script().get();
    ScriptPart part =
        script == null ? null : ScriptEdit.partOf(script, row.questionId()).orElse(null);
    if (script == null || part == null) {
      // Not in the file yet, or not any more.
      menu.getItems().setAll(new MenuItem(TEXTS.get("script.move.up")));
      return;
    }
    String id = row.questionId();
    MenuItem up = item(TEXTS.get("script.move.up"), () -> model.stepQuestion(id, -1), row);
    up.setDisable(ScriptEdit.stepQuestion(script, id, -1).equals(script));
    MenuItem down = item(TEXTS.get("script.move.down"), () -> model.stepQuestion(id, 1), row);
    down.setDisable(ScriptEdit.stepQuestion(script, id, 1).equals(script));
    Menu to = new Menu(TEXTS.get("script.move.toPart"));
    for (ScriptPart other : script.parts()) {
      if (!other.id().equals(part.id())) {
        to.getItems()
            .add(
                item(
                    ScriptPartCard.name(other),
                    () -> model.moveQuestion(id, other.id(), other.questions().size()),
                    row));
      }
    }
    to.setDisable(to.getItems().isEmpty());
    menu.getItems()
        .setAll(
            List.of(
                up,
                down,
                to,
                new SeparatorMenuItem(),
                item(
                    TEXTS.get("script.question.duplicate"),
                    () -> model.duplicateQuestion(id, write),
                    row),
                item(TEXTS.get("script.question.remove"), () -> model.removeQuestion(id), row)));
  }

  /**
   * What can be done to a part.
   *
   * @param write puts the cursor into the title of the part of that id, once it is there
   */
  static void part(
      MenuButton menu, ScriptViewModel model, ScriptPartCard card, Consumer<String> write) {
    Script script = model.script().get();
    String id = card.partId();
    int place = script == null ? 0 : ScriptEdit.placeOfPart(script, id);
    int last = script == null ? 0 : script.parts().size() - 1;
    MenuItem up = item(TEXTS.get("script.move.up"), () -> model.stepPart(id, -1));
    up.setDisable(place <= 0);
    MenuItem down = item(TEXTS.get("script.move.down"), () -> model.stepPart(id, 1));
    down.setDisable(place >= last);
    menu.getItems()
        .setAll(
            List.of(
                up,
                down,
                new SeparatorMenuItem(),
                item(TEXTS.get("script.part.duplicate"), () -> model.duplicatePart(id, write)),
                item(TEXTS.get("script.part.remove"), () -> model.removePart(id))));
  }

  /** What is typed there is saved first. */
  private static MenuItem item(String words, Runnable act, ScriptQuestionRow row) {
    return item(
        words,
        () -> {
          row.flush();
          act.run();
        });
  }

  private static MenuItem item(String words, Runnable act) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> act.run());
    return item;
  }
}
