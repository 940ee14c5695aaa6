package app.groundwork.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionModel;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of a control and what is chosen there in step with a view model. */
public final class KeptChoice<T> {
  private final SelectionModel<T> selection;
  private final ObservableList<T> items;
  private final Function<T, String> id;
  private final ObservableValue<List<T>> rows;
  private final ObservableValue<@Nullable String> chosen;
  private final IntConsumer scroll;
  private boolean mending;

  /**
   * @param items those of the control
   * @param rows those of the view model
   * @param chosen the id of the row chosen in the view model; null for none
   * @param choose told what the user chooses
   * @param scroll shows the row at that place
   */
  public KeptChoice(
      SelectionModel<T> selection,
      ObservableList<T> items,
      Function<T, String> id,
      ObservableValue<List<T>> rows,
      ObservableValue<@Nullable String> chosen,
      Consumer<String> choose,
      IntConsumer scroll) {
    this.selection = selection;
    this.items = items;
    this.id = id;
    this.rows = rows;
    this.chosen = chosen;
    this.scroll = scroll;
    selection
        .selectedItemProperty()
        .addListener(
            (observed, before, now) -> {
              if (!mending && now != null && !id.apply(now).equals(chosen.getValue())) {
                choose.accept(id.apply(now));
              }
            });
    rows.addListener(observed -> mend());
    chosen.addListener(observed -> mend());
    mend();
  }

  /** The control moves its selection while rows come and go: nobody has chosen that. */
  private void mend() {
    mending = true;
    List<T> now = rows.getValue();
    if (!items.equals(now)) {
      items.setAll(now);
    }
    String wanted = chosen.getValue();
    int at = -1;
    for (int i = 0; i < items.size() && wanted != null; i++) {
      if (id.apply(items.get(i)).equals(wanted)) {
        at = i;
      }
    }
    if (at < 0) {
      selection.clearSelection();
    } else if (selection.getSelectedIndex() != at) {
      selection.clearAndSelect(at);
      scroll.accept(at);
    }
    mending = false;
  }
}
