package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Texts;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which columns the table shows; the title is always one of them. */
final class ColumnsMenu extends MenuButton {
  private static final Texts TEXTS = Texts.in(ColumnsMenu.class);

  ColumnsMenu(RankingViewModel model) {
    setId("ranking-columns");
    getStyleClass().addAll("small", "icon-only");
    setGraphic(new FontIcon(Feather.COLUMNS));
    setAccessibleText(TEXTS.get("bar.columns"));
    setTooltip(new Tooltip(TEXTS.get("bar.columns")));
    setMinWidth(USE_PREF_SIZE);
    MenuItem first = new MenuItem(TEXTS.get("bar.columns.first"));
    first.setOnAction(
        event ->
            model.rearrange(
                was ->
                    RankingPlace.FIRST
                        .withOrder(was.by(), was.descending())
                        .withDetail(was.detail())
                        .withChosen(was.chosen())));
    for (RankingColumn column : RankingColumn.values()) {
      if (column != RankingColumn.TITLE) {
        getItems().add(item(model, column));
      }
    }
    getItems().addAll(new SeparatorMenuItem(), first);
  }

  private static CheckMenuItem item(RankingViewModel model, RankingColumn column) {
    CheckMenuItem item = new CheckMenuItem(RankingWords.name(column));
    item.setOnAction(event -> model.rearrange(was -> was.withHidden(column, !item.isSelected())));
    model.place().subscribe(now -> item.setSelected(!now.hidden().contains(column)));
    return item;
  }
}
