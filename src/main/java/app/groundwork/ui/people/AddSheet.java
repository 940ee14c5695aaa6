package app.groundwork.ui.people;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.ItemPicker;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the name before a team or a developer is added. */
final class AddSheet extends VBox {
  private static final Texts TEXTS = Texts.in(AddSheet.class);

  private final TextField name = new TextField();
  private final FormRow row;

  private AddSheet(String title, String nameLabel, String prompt) {
    getStyleClass().addAll("form-sheet", "add-sheet");
    Label head = new Label(title);
    head.getStyleClass().add("title");
    name.setId("add-name");
    name.setPromptText(prompt);
    row = new FormRow(nameLabel, name, "");
    getChildren().addAll(head, row);
  }

  /** For a team; {@code added} is told which. */
  static AddSheet team(PeopleViewModel model, Consumer<ItemRef> added, Runnable close) {
    AddSheet sheet =
        new AddSheet(
            TEXTS.get("add.team.title"), TEXTS.get("add.team.name"), TEXTS.get("add.team.prompt"));
    sheet.finish(
        TEXTS.get("add.team.do"),
        () -> model.teamNameTrouble(sheet.name.getText(), null),
        () -> model.addTeam(sheet.name.getText(), added),
        close);
    return sheet;
  }

  /** For a developer, in a team if one is known; {@code added} is told who. */
  static AddSheet developer(
      PeopleViewModel model, String team, Consumer<ItemRef> added, Runnable close) {
    AddSheet sheet =
        new AddSheet(
            TEXTS.get("add.developer.title"),
            TEXTS.get("add.developer.name"),
            TEXTS.get("add.developer.prompt"));
    ItemPicker picker = new ItemPicker(model::teamNames);
    picker.field().setId("add-team");
    picker.field().setPromptText(TEXTS.get("developer.team.prompt"));
    picker.field().setText(team);
    sheet.getChildren().add(new FormRow(TEXTS.get("add.developer.team"), picker, ""));
    sheet.finish(
        TEXTS.get("add.developer.do"),
        () -> model.developerNameTrouble(sheet.name.getText(), null),
        () -> model.addDeveloper(sheet.name.getText(), picker.field().getText(), added),
        close);
    return sheet;
  }

  /** Where typing goes. */
  TextField first() {
    return name;
  }

  private void finish(
      String verb, Supplier<Optional<String>> trouble, Runnable add, Runnable close) {
    Runnable adding =
        () -> {
          Optional<String> wrong = trouble.get();
          row.setError(wrong.orElse(null));
          if (wrong.isEmpty()) {
            close.run();
            add.run();
          } else {
            name.requestFocus();
          }
        };
    Button doIt = new Button(verb);
    doIt.setId("add-do");
    doIt.getStyleClass().add("primary");
    doIt.setOnAction(event -> adding.run());
    Button keep = new Button(TEXTS.get("add.keep"));
    keep.setOnAction(event -> close.run());
    HBox buttons = new HBox(doIt, keep);
    buttons.getStyleClass().add("toolbar");
    getChildren().add(buttons);
    name.textProperty().addListener(typed -> row.setError(null));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) {
            key.consume();
            adding.run();
          }
        });
  }
}
