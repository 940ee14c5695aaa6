package app.groundwork.ui.shell;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.Keys;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** An area for tests: a gallery of the kit's style classes, or an empty state. */
final class GalleryArea implements Area {
  private final String id;
  private final String title;
  private final String group;
  private final Ikon icon;
  private final boolean empty;
  private final Parent view;

  final TextField field = new TextField();
  int shown;
  int ran;
  int backs;
  boolean closed;
  boolean covered;
  @Nullable ItemRef opened;

  GalleryArea(String id, String title, String group, Ikon icon, boolean empty) {
    this.id = id;
    this.title = title;
    this.group = group;
    this.icon = icon;
    this.empty = empty;
    this.view = empty ? nothing() : gallery();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String group() {
    return group;
  }

  @Override
  public Ikon icon() {
    return icon;
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public List<Node> tools() {
    TextField filter = new TextField();
    filter.setPromptText("Filter sessions");
    Button start = new Button("Start session");
    start.getStyleClass().add("primary");
    return List.of(filter, start);
  }

  @Override
  public boolean shows(String kind) {
    return kind.equals(id) || (id.equals("people") && kind.equals("team"));
  }

  @Override
  public void open(ItemRef item) {
    opened = item;
  }

  @Override
  public boolean covered() {
    return covered;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(id + ".start", "Start " + id, Keys.ctrl(KeyCode.N), () -> true, () -> ran++));
  }

  @Override
  public List<KeyHint> keyHints() {
    return List.of(new KeyHint(".e", "Error"), new KeyHint(".o", "Opened"));
  }

  @Override
  public boolean back() {
    backs++;
    return true;
  }

  @Override
  public void shown() {
    shown++;
  }

  @Override
  public void close() {
    closed = true;
  }

  private static Parent nothing() {
    return new EmptyState(
        Feather.EYE,
        "No sessions yet",
        "Sit beside a developer for two hours and log what you see. Every error, wait and switch"
            + " becomes evidence.",
        new Button("Start session"));
  }

  private Parent gallery() {
    ListView<String> list = new ListView<>();
    list.getItems().addAll("Renew a cert", "First deploy", "Provision a database", "Find the docs");
    list.getSelectionModel().select(1);
    list.getStyleClass().addAll("plain", "master");
    Label number = label("42:10", "number-huge");
    HBox chips = new HBox(8, label("Draft", "chip"), label("live", "chip", "accent"));
    for (String state : List.of("success", "warning", "danger")) {
      chips.getChildren().add(label(state, "chip", state));
    }
    chips.getChildren().add(label("Ctrl+K", "key"));
    VBox card =
        new VBox(
            4,
            label("Faster CI pipelines", "strong"),
            label("builds under 5 min"),
            label("RICE 160 · CI · 34 d", "meta"));
    card.getStyleClass().add("card");
    VBox panel =
        new VBox(
            8,
            label("Waiting", "overline"),
            label("9:20 11:11 08:48", "number-large"),
            label("22 % of the time", "meta"));
    panel.getStyleClass().add("panel");
    FormRow wrong = new FormRow("Developer", field, "A name or a pseudonym");
    FormRow team = new FormRow("Team", new TextField(), "Leave empty if you do not know");
    wrong.setError("A developer is needed. Type a name or a pseudonym.");
    HBox notice = new HBox(label("The backup folder is full.", "warning"));
    notice.getStyleClass().addAll("notice", "warning");
    Button quiet = new Button("Cancel");
    quiet.getStyleClass().add("quiet");
    Button danger = new Button("Strike the last minutes");
    danger.getStyleClass().add("danger");
    HBox buttons = new HBox(8, primary("Start session"), new Button("Edit"), quiet, danger);
    VBox page =
        new VBox(16, number, chips, new HBox(16, card, panel), notice, wrong, team, buttons);
    page.getStyleClass().add("page");
    BorderPane view = new BorderPane(page);
    view.setLeft(list);
    return view;
  }

  private static Button primary(String name) {
    Button button = new Button(name);
    button.getStyleClass().add("primary");
    return button;
  }

  private static Label label(String text, String... classes) {
    Label label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }
}
