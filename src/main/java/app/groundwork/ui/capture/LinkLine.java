package app.groundwork.ui.capture;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.model.shared.Titled;
import app.groundwork.ui.kit.FocusIn;
import app.groundwork.ui.kit.TitlePicker;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Under a list of lines: what the chosen ones are evidence of, and the question what else. The
 * question lies over what is below, so that the list keeps its rows. A click on a pain point leads
 * to it.
 */
public final class LinkLine extends Pane {
  private static final Texts TEXTS = Texts.in(LinkLine.class);

  /** Wider, a question is no easier to read; px. */
  private static final double WIDEST = 440;

  private final LinksViewModel model;
  private final Supplier<List<ItemRef>> chosen;
  private final Runnable leave;
  private final FlowPane chips = new FlowPane();
  private final Label head = new Label(TEXTS.get("link.of"));
  private final Button link = new Button(TEXTS.get("link.open"), new FontIcon(Feather.LINK));
  private final TitlePicker picker;
  private List<ItemRef> asked = List.of();

  /**
   * @param chosen the lines that are chosen now
   * @param leave puts the focus back on the lines
   */
  public LinkLine(LinksViewModel model, Supplier<List<ItemRef>> chosen, Runnable leave) {
    this.model = model;
    this.chosen = chosen;
    this.leave = leave;
    getStyleClass().add("link-line");
    getStylesheets().add(CaptureField.STYLES);
    head.getStyleClass().add("meta");
    link.setId("link-open");
    link.getStyleClass().addAll("quiet", "small");
    link.setTooltip(new Tooltip(TEXTS.get("link.open.keys")));
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(event -> ask());
    chips.getStyleClass().add("link-chips");
    picker =
        new TitlePicker(
            "link-to",
            TEXTS.get("link.to", 1),
            TEXTS.get("link.do"),
            model::all,
            new TitlePicker.Doing(this::link, this::make, this::close));
    picker.getStyleClass().add("link-question");
    picker.focusWithinProperty().subscribe(this::focusMoved);
    setMinHeight(USE_PREF_SIZE);
    getChildren().add(chips);
    model.linked().subscribe(now -> show());
  }

  /** A small mark for a line that is evidence; its tip says of what. Empty to begin with. */
  public static Label mark() {
    Label mark = new Label(null, new FontIcon(Feather.LINK));
    mark.getStyleClass().addAll("chip", "link-mark");
    mark.setMinWidth(USE_PREF_SIZE);
    return mark;
  }

  /** Shows in a mark what a line is linked to; a click on it leads to the first. */
  public static void show(Label mark, LinksViewModel model, ItemRef line) {
    List<Titled> to = model.of(line.id());
    mark.setVisible(!to.isEmpty());
    mark.setManaged(!to.isEmpty());
    mark.setText(to.size() > 1 ? Integer.toString(to.size()) : "");
    mark.setTooltip(to.isEmpty() ? null : new Tooltip(spoken(to)));
    mark.setOnMouseClicked(
        click -> {
          if (!to.isEmpty()) {
            click.consume();
            model.open(to.getFirst(), line);
          }
        });
  }

  /** A line's own words and what it is evidence of, as a screen reader says them. */
  public static String spoken(String words, LinksViewModel model, String lineId) {
    String links = spoken(model.of(lineId));
    return links.isEmpty() ? words : words + ", " + links;
  }

  private static String spoken(List<Titled> to) {
    return to.isEmpty()
        ? ""
        : TEXTS.get("link.spoken", String.join(", ", to.stream().map(Titled::title).toList()));
  }

  /** The choice, or what it is linked to, has become another. */
  public void show() {
    Set<Titled> to = new LinkedHashSet<>();
    List<ItemRef> lines = chosen.get();
    lines.forEach(line -> to.addAll(model.of(line.id())));
    link.setDisable(lines.isEmpty());
    chips.getChildren().clear();
    if (!to.isEmpty()) {
      chips.getChildren().add(head);
      to.forEach(one -> chips.getChildren().add(chip(one)));
    }
    chips.getChildren().add(link);
  }

  /** Asks what the chosen lines are evidence of. */
  public void ask() {
    asked = chosen.get();
    if (asked.isEmpty()) {
      return;
    }
    picker.rename(TEXTS.get("link.to", asked.size()));
    if (!getChildren().contains(picker)) {
      getChildren().add(picker);
      // Over what comes after it.
      setViewOrder(-1);
    }
    picker.ask();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** The chips' alone: the question takes no room. */
  @Override
  protected double computePrefHeight(double width) {
    Insets in = getInsets();
    double within = width < 0 ? width : width - in.getLeft() - in.getRight();
    return in.getTop() + chips.prefHeight(within) + in.getBottom();
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    chips.resizeRelocate(
        in.getLeft(),
        in.getTop(),
        getWidth() - in.getLeft() - in.getRight(),
        getHeight() - in.getTop() - in.getBottom());
    if (getChildren().contains(picker) && getParent() != null) {
      double width = Math.min(getWidth(), WIDEST);
      double height = picker.prefHeight(width);
      // Below the line as far as there is room, else so much higher; never cut at the top.
      double room = getParent().getLayoutBounds().getHeight() - getLayoutY() - height;
      picker.resizeRelocate(0, Math.max(-getLayoutY(), Math.min(getHeight(), room)), width, height);
    }
  }

  /** Puts the question away; false if it was not asked. */
  public boolean back() {
    boolean open = getChildren().contains(picker);
    if (open) {
      close();
    }
    return open;
  }

  private void close() {
    putAway();
    leave.run();
  }

  private void putAway() {
    getChildren().remove(picker);
    setViewOrder(0);
  }

  /** Who goes elsewhere has given the question up; another window in front is not elsewhere. */
  private void focusMoved(boolean within) {
    if (!within && getChildren().contains(picker) && !FocusIn.pane(picker)) {
      putAway();
    }
  }

  private void link(Titled to) {
    close();
    model.link(asked, to);
  }

  private void make(String title) {
    close();
    model.make(asked, title);
  }

  private Button chip(Titled to) {
    Button chip = new Button(to.title());
    chip.setMnemonicParsing(false);
    chip.setMaxWidth(200);
    chip.getStyleClass().addAll("small", "link-chip");
    chip.setAccessibleText(TEXTS.get("link.chip", to.title()));
    chip.setTooltip(new Tooltip(TEXTS.get("link.chip", to.title())));
    chip.setOnAction(
        event ->
            chosen.get().stream()
                .filter(line -> model.of(line.id()).contains(to))
                .findFirst()
                .ifPresent(line -> model.open(to, line)));
    return chip;
  }
}
