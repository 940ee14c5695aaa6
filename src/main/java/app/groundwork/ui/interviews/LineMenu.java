package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.shared.Texts;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** All that can be done to the chosen lines, by click. */
final class LineMenu extends ContextMenu {
  private static final Texts TEXTS = Texts.in(LineMenu.class);

  /** Filled each time it opens. */
  LineMenu(LinesViewModel model, LineKeys.Doing doing) {
    // A menu without items would not open.
    getItems().add(new MenuItem());
    setOnShowing(event -> fill(model, doing));
  }

  private void fill(LinesViewModel model, LineKeys.Doing doing) {
    getItems().clear();
    for (LinePlace place : model.places()) {
      getItems().add(item(SynthesisWords.place(place), () -> doing.pull(place)));
    }
    List<InterviewNote> notes = doing.chosen().stream().map(LineRow.Said::note).toList();
    boolean quotes =
        !notes.isEmpty() && notes.stream().allMatch(note -> note.kind() == NoteKind.QUOTE);
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(
                TEXTS.get(quotes ? "synthesis.quote.unmark" : "synthesis.quote.mark"),
                () -> model.toggleQuote(notes)),
            item(TEXTS.get("synthesis.line.link"), doing::link),
            item(TEXTS.get("synthesis.line.edit"), doing::edit),
            item(TEXTS.get("synthesis.line.copy"), () -> model.copy(doing.chosen())),
            item(TEXTS.get("synthesis.line.remove"), () -> model.remove(notes)));
  }

  private static MenuItem item(String words, Runnable run) {
    MenuItem item = new MenuItem(words);
    // What it is called is no mnemonic: a title may hold an underscore.
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }
}
