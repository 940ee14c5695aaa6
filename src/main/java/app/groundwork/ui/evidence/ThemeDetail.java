package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.evidence.ThemeFigures;
import app.groundwork.model.evidence.ThemeFigures.Pain;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.SetField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One theme: what it is called, which dimension it touches, and its pain points. */
final class ThemeDetail extends VBox {
  private static final Texts TEXTS = Texts.in(ThemeDetail.class);

  private final ThemesViewModel model;
  private final TextField name = new TextField();
  private final SetField nameField;
  private final Label heading = new Label(TEXTS.get("theme.none"));
  private final Label figures = new Label();
  private final ChoiceBox<Optional<SpaceDimension>> space;
  private final FormRow spaceRow;
  private final ListView<Pain> pains = new ListView<>();
  private final FlowPane onPains = new FlowPane(8, 8);
  private final AskName move;
  private final AskName merge;
  private final Button takeOff;
  private final Button remove;
  private String id = "";
  private boolean showing;

  /**
   * @param leave where Enter leads
   * @param reveal brings a part of it into sight
   */
  ThemeDetail(ThemesViewModel model, Runnable leave, Consumer<Node> reveal) {
    this.model = model;
    getStyleClass().add("theme-detail");
    name.setId("theme-name");
    nameField =
        new SetField(
            name,
            TEXTS.get("theme.name"),
            () -> model.row(id).map(ThemesViewModel::name).orElse(""),
            typed -> model.rename(id, typed),
            leave);
    heading.getStyleClass().add("subtitle");
    figures.getStyleClass().add("strong");
    figures.setWrapText(true);
    figures.setMinHeight(USE_PREF_SIZE);
    space = Choices.choice(ThemeDetail::words, dimensions());
    space.setId("theme-space");
    spaceRow = new FormRow(TEXTS.get("theme.space"), space, "");
    space
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observed, before, now) -> {
              if (!showing && now != null) {
                model.setSpace(id, now);
              }
            });
    pains.getStyleClass().add("plain");
    pains.setId("theme-pain-list");
    pains.setAccessibleText(TEXTS.get("theme.pains"));
    pains.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    pains.setCellFactory(made -> new ThemePainCell());
    pains.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    pains.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    pains.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    Label none = new Label(TEXTS.get("theme.pains.none"));
    none.getStyleClass().add("muted");
    none.setWrapText(true);
    pains.setPlaceholder(none);
    pains.setMinHeight(140);
    pains.setPrefHeight(140);
    spaceRow.setMinHeight(USE_PREF_SIZE);
    nameField.row().setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(pains, Priority.ALWAYS);
    Button open = small("theme-pain-open", TEXTS.get("theme.pain.open"), this::openPain);
    takeOff = small("theme-pain-off", TEXTS.get("theme.pain.off"), this::takeOff);
    move =
        new AskName(
            "theme-move",
            TEXTS.get("theme.move"),
            TEXTS.get("theme.move.to"),
            TEXTS.get("theme.move.do"),
            () -> model.others(id),
            new AskName.Doing(
                marked -> TEXTS.get("theme.move.means", chosen().size()),
                to -> model.move(chosen(), to.title()),
                name -> model.move(chosen(), name)));
    move.setOnLeft(pains::requestFocus);
    move.setOnOpened(reveal);
    onPains.getChildren().addAll(open, move, takeOff);
    merge =
        new AskName(
            "theme-merge",
            TEXTS.get("theme.merge"),
            TEXTS.get("theme.merge.into"),
            TEXTS.get("theme.merge.do"),
            () -> model.others(id),
            new AskName.Doing(
                into -> into == null ? "" : model.mergeMeans(id, into.id()),
                into -> {
                  leave.run();
                  model.merge(id, into.id());
                },
                null));
    merge.setOnOpened(reveal);
    remove =
        small(
            "theme-remove",
            TEXTS.get("theme.remove"),
            () -> {
              leave.run();
              model.remove(id);
            });
    remove.getStyleClass().add("danger");
    Label head = new Label(TEXTS.get("theme.pains"));
    head.getStyleClass().add("overline");
    // The question opens downwards, so that nothing else comes under the mouse.
    VBox onTheme = new VBox(8, remove, merge);
    getChildren()
        .addAll(heading, nameField.row(), figures, spaceRow, head, pains, onPains, onTheme);
  }

  /** Puts the focus on the name, all of it chosen; on the pain points of what has no theme. */
  void focusName() {
    if (name.getParent() != null && nameField.row().isVisible()) {
      name.requestFocus();
      name.selectAll();
    } else {
      pains.requestFocus();
    }
  }

  /** Shows what the file says; turns to another one if it has another id. */
  void show(ThemeFigures row) {
    if (!row.id().equals(id)) {
      if (model.row(id).isPresent()) {
        nameField.leave(model::say);
      }
      id = row.id();
      move.close();
      merge.close();
      nameField.show();
      pains.getSelectionModel().clearSelection();
    } else {
      nameField.refresh();
    }
    Theme theme = row.theme();
    boolean one = theme != null;
    shown(heading, !one);
    shown(nameField.row(), one);
    shown(spaceRow, one);
    shown(merge, one);
    shown(remove, one);
    shown(takeOff, one);
    figures.setText(words(row.figures()));
    showing = true;
    space.setValue(Optional.ofNullable(theme == null ? null : theme.space()));
    showing = false;
    spaceRow.setHint(
        Optional.ofNullable(theme)
            .map(Theme::space)
            .map(SpaceWords::meaning)
            .orElse(TEXTS.get("theme.space.means")));
    showPains(row.pains());
  }

  /** True if the theme that is shown was made just now and nothing was written of it. */
  boolean isUnwritten() {
    return model.isUnwritten(id, name.getText());
  }

  /** The theme that is shown; empty for what has none. */
  String shownId() {
    return id;
  }

  /** Saves what is typed. */
  void close() {
    nameField.commit();
  }

  /** Asks into which theme this one goes. */
  void askMerge() {
    if (merge.isVisible()) {
      merge.open();
    }
  }

  /** Asks no more; false if nothing was asked. */
  boolean putQuestionAway() {
    return move.close() || merge.close();
  }

  private void showPains(List<Pain> now) {
    if (!pains.getItems().equals(now)) {
      List<String> kept = chosen();
      int at = pains.getSelectionModel().getSelectedIndex();
      pains.getItems().setAll(now);
      pains.getSelectionModel().clearSelection();
      for (int i = 0; i < now.size(); i++) {
        if (kept.contains(now.get(i).painPoint().id())) {
          pains.getSelectionModel().select(i);
        }
      }
      if (pains.getSelectionModel().isEmpty() && !now.isEmpty()) {
        pains.getSelectionModel().select(Math.clamp(at, 0, now.size() - 1));
      }
    }
    onPains.setDisable(now.isEmpty());
  }

  private List<String> chosen() {
    return List.copyOf(pains.getSelectionModel().getSelectedItems()).stream()
        .map(pain -> pain.painPoint().id())
        .toList();
  }

  private void openPain() {
    Pain pain = pains.getSelectionModel().getSelectedItem();
    if (pain != null) {
      model.openPain(pain.painPoint().id());
    }
  }

  private void takeOff() {
    List<String> chosen = chosen();
    if (!chosen.isEmpty() && !id.isEmpty()) {
      model.takeOff(chosen);
    }
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
      openPain();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case ENTER -> openPain();
      case DELETE -> takeOff();
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** As it is typed: a letter that was pressed would still be typed into what it opens. */
  private void typed(KeyEvent key) {
    if (key.getCharacter().equalsIgnoreCase("m")
        && !key.isShortcutDown()
        && !key.isAltDown()
        && !chosen().isEmpty()) {
      move.open();
      key.consume();
    }
  }

  private static Button small(String id, String words, Runnable run) {
    Button button = new Button(words);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setOnAction(event -> run.run());
    return button;
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** The same for a pain point, where there is less room. */
  static String fewWords(PainFigures figures) {
    return figures.pieces() == 0
        ? TEXTS.get("theme.pain.nothing")
        : TEXTS.get(
            "theme.pain.figures", figures.developers(), figures.teams(), PainWords.lost(figures));
  }

  private static String words(PainFigures figures) {
    return TEXTS.get(
        "theme.figures",
        figures.developers(),
        figures.teams(),
        figures.pieces(),
        PainWords.lost(figures));
  }

  private static String words(Optional<SpaceDimension> space) {
    return space.map(SpaceWords::name).orElse(TEXTS.get("theme.space.none"));
  }

  @SuppressWarnings("unchecked")
  private static Optional<SpaceDimension>[] dimensions() {
    return Stream.concat(
            Stream.of(Optional.<SpaceDimension>empty()),
            Arrays.stream(SpaceDimension.values()).map(Optional::of))
        .toArray(Optional[]::new);
  }
}
