package app.groundwork.ui.interviews;

import app.groundwork.model.shared.Texts;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An interview in the list; the first of a group says which group that is. */
final class ListRowCell extends ListCell<ListRow> {
  private static final Texts TEXTS = Texts.in(ListRowCell.class);

  private final InterviewsViewModel model;
  private final Label group = new Label();
  private final Label who = new Label();
  private final Label practice = new Label(TEXTS.get("list.practice"));
  private final Label about = new Label();
  private final Label state = new Label();
  private final Label when = new Label();
  private final Label talk = new Label();
  private final Tooltip exactly = new Tooltip();
  private final Tooltip whole = new Tooltip();
  private final VBox lines;

  ListRowCell(InterviewsViewModel model) {
    this.model = model;
    getStyleClass().add("interview-cell");
    group.getStyleClass().addAll("overline", "interview-group");
    who.getStyleClass().add("strong");
    who.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(who, Priority.ALWAYS);
    practice.getStyleClass().add("chip");
    practice.setMinWidth(USE_PREF_SIZE);
    who.setTooltip(whole);
    about.getStyleClass().add("meta");
    about.setTooltip(whole);
    state.getStyleClass().add("meta");
    state.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(state, Priority.ALWAYS);
    when.getStyleClass().add("meta");
    when.setMinWidth(USE_PREF_SIZE);
    when.setTooltip(exactly);
    talk.getStyleClass().add("meta");
    HBox head = new HBox(who, practice);
    head.getStyleClass().add("interview-line");
    HBox foot = new HBox(state, when);
    foot.getStyleClass().add("interview-line");
    lines = new VBox(group, head, about, foot, talk);
    lines.getStyleClass().add("interview-lines");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ListRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String groupName =
        TEXTS.get(
            "list.group." + row.group().name().toLowerCase(Locale.ROOT), model.count(row.group()));
    group.setText(groupName);
    show(group, model.isFirst(row));
    who.setText(ListWords.who(row));
    whole.setText(ListWords.who(row) + "\n" + row.about());
    show(practice, row.preparation().practice());
    about.setText(row.about());
    state.setText(ListWords.state(row, model.now()));
    when.setText(row.interview().isEnded() ? ListWords.when(row, model.now()) : "");
    exactly.setText(ListWords.exactly(row));
    talk.setText(ListWords.talk(row));
    show(talk, !talk.getText().isEmpty());
    setGraphic(lines);
    setAccessibleText(
        String.join(
            ", ",
            ListWords.who(row),
            row.about(),
            state.getText(),
            ListWords.exactly(row),
            row.preparation().practice() ? TEXTS.get("list.practice") : groupName));
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }
}
