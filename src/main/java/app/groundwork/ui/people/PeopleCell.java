package app.groundwork.ui.people;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the list: a team, a developer beneath it, the trio. */
final class PeopleCell extends ListCell<PeopleRow> {
  private static final Texts TEXTS = Texts.in(PeopleCell.class);
  private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");

  private final FontIcon icon = new FontIcon();
  private final Label name = new Label();
  private final Label count = new Label();
  private final Label below = new Label();
  private final VBox lines;
  private final Tooltip whole = new Tooltip();

  PeopleCell() {
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().addAll("meta", "numeric");
    count.setMinWidth(USE_PREF_SIZE);
    below.getStyleClass().add("meta");
    HBox head = new HBox(icon, name, count);
    head.getStyleClass().add("toolbar");
    lines = new VBox(head, below);
    lines.getStyleClass().add("people-lines");
    getStyleClass().add("people-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable PeopleRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      pseudoClassStateChanged(UNDER, false);
      return;
    }
    switch (row) {
      case PeopleRow.OfTrio trio -> trio(trio.held());
      case PeopleRow.OfTeam of -> team(of.team(), of.developers(), of.met());
      case PeopleRow.WithoutTeam without -> without(without.developers());
      case PeopleRow.OfDeveloper of -> developer(of.developer(), of.met());
    }
    boolean under = row instanceof PeopleRow.OfDeveloper;
    pseudoClassStateChanged(UNDER, under);
    icon.setVisible(!under);
    icon.setManaged(!under);
    name.getStyleClass().setAll("label", under ? "body" : "strong");
    whole.setText(name.getText());
    setTooltip(whole);
    setGraphic(lines);
    setAccessibleText(
        String.join(", ", name.getText(), count.getAccessibleText(), below.getText()));
  }

  private void trio(int held) {
    icon.setIconCode(Feather.STAR);
    name.setText(TEXTS.get("trio"));
    count(TEXTS.get("trio.held", held), TEXTS.get("trio.held.spoken", held));
    below.setText(TEXTS.get("trio.below"));
  }

  private void team(Team team, int developers, Met met) {
    icon.setIconCode(Feather.USERS);
    name.setText(team.name());
    count(TEXTS.get("count", developers), TEXTS.get("count.developers", developers));
    below.setText(MetWords.whole(met));
  }

  private void without(int developers) {
    icon.setIconCode(Feather.USER);
    name.setText(TEXTS.get("withoutTeam"));
    count(TEXTS.get("count", developers), TEXTS.get("count.developers", developers));
    below.setText(TEXTS.get("withoutTeam.below"));
  }

  private void developer(Developer developer, Met met) {
    name.setText(developer.name());
    count(developer.champion() ? TEXTS.get("champion.mark") : "", champion(developer));
    below.setText(
        developer.role().isBlank()
            ? MetWords.whole(met)
            // Without the day: beside a role there is no room for it, and the page tells it.
            : TEXTS.get("developer.below", developer.role(), MetWords.times(met)));
  }

  private static String champion(Developer developer) {
    return developer.champion() ? TEXTS.get("champion") : "";
  }

  private void count(String shown, String spoken) {
    count.setText(shown);
    count.setAccessibleText(spoken);
  }
}
