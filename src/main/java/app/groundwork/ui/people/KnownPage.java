package app.groundwork.ui.people;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Fold;
import app.groundwork.ui.kit.Fxml;
import app.groundwork.ui.kit.Headings;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A team's or a developer's page: all that is known in the middle, the fields at the side. */
final class KnownPage extends HBox implements Page {
  private static final Texts TEXTS = Texts.in(KnownPage.class);

  /** Narrower, the lines could not be read beside the fields. */
  private static final double BOTH = 800;

  private final KnownViewModel known;
  private final Form form;
  private final Consumer<ItemRef> open;
  private final Fold fold;
  private final Tooltip whole = new Tooltip();
  @FXML private VBox main;
  @FXML private HBox ways;
  @FXML private Label name;
  @FXML private HBox chips;
  @FXML private ListView<KnownLine> lines;
  @FXML private ScrollPane sideScroll;
  @FXML private VBox side;

  /** The fields of a page. */
  interface Form {
    /** What stands at the side, from the top down. */
    List<Node> nodes();

    /** Tells the page what it is headed by, now and whenever that changes. */
    void follow(Head head);

    /** Puts the focus on the first field. */
    void focus();

    /** Saves what is typed. */
    void close();
  }

  /** What a page is headed by. */
  interface Head {
    /** Shows the name, and short remarks below it. */
    void show(String name, List<Label> remarks);
  }

  /**
   * @param now UTC epoch ms, for the words of age
   * @param open leads to where a line comes from
   */
  KnownPage(KnownViewModel known, Form form, LongSupplier now, Consumer<ItemRef> open) {
    this.known = known;
    this.form = form;
    this.open = open;
    Fxml.into(this, TEXTS);
    name.setTooltip(whole);
    whole.textProperty().bind(name.textProperty());
    lines.setItems(known.lines());
    lines.setCellFactory(view -> new KnownCell(now));
    lines.setAccessibleText(TEXTS.get("known"));
    Headings.skip(lines, KnownLine.Heading.class::isInstance);
    lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    lines.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    // Else it would be as wide as both panes need, and never narrow.
    setMinWidth(0);
    fold = new Fold(this, BOTH, main, sideScroll);
    ways.getChildren().add(fold.way(TEXTS.get("page.fields"), () -> fold.turn(true)));
    ways.managedProperty().bind(fold.narrow());
    side.getChildren().add(fold.way(TEXTS.get("page.known"), this::focusLines));
    side.getChildren().addAll(form.nodes());
    form.follow(this::showHead);
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void lead(Button way) {
    ways.getChildren().addFirst(way);
    ways.managedProperty().unbind();
    ways.managedProperty().bind(way.visibleProperty().or(fold.narrow()));
  }

  @Override
  public void focusFields() {
    fold.turn(true);
    form.focus();
  }

  @Override
  public boolean back() {
    if (side.isFocusWithin() && fold.narrow().get()) {
      focusLines();
      return true;
    }
    return false;
  }

  @Override
  public void setLooking(boolean looking) {
    known.setLooking(looking);
  }

  @Override
  public void close() {
    form.close();
    known.close();
  }

  private void focusLines() {
    fold.turn(false);
    lines.requestFocus();
  }

  private void showHead(String title, List<Label> remarks) {
    name.setText(title);
    chips.getChildren().setAll(remarks);
    chips.setManaged(!remarks.isEmpty());
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
      key.consume();
      follow();
    }
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 1) {
      Node hit = click.getPickResult().getIntersectedNode();
      while (hit != null && !(hit instanceof KnownCell)) {
        hit = hit.getParent();
      }
      if (hit instanceof KnownCell cell && !cell.isEmpty()) {
        follow();
      }
    }
  }

  private void follow() {
    KnownLine line = lines.getSelectionModel().getSelectedItem();
    if (line != null) {
      line.leadsTo().ifPresent(open);
    }
  }
}
