package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.Saturation;
import app.groundwork.model.shared.Texts;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How many new pain points each further session or interview brought: a chart and its numbers. */
final class SaturationPane extends VBox {
  private static final Texts TEXTS = Texts.in(SaturationPane.class);

  /** How the two kinds of bars look. */
  private final HBox keys = new HBox();

  private final Consumer<SaturationRow> open;
  private final SaturationChart chart;
  private final Label verdict = new Label();
  private final Label pointed = new Label();
  private final ToggleButton asTable = new ToggleButton(TEXTS.get("saturation.table"));
  private final TableView<SaturationRow> table = new TableView<>();
  private List<SaturationRow> rows = List.of();

  /**
   * @param open shows a session or interview
   */
  SaturationPane(Consumer<SaturationRow> open) {
    this.open = open;
    chart = new SaturationChart(open);
    getStyleClass().add("saturation");
    Label head = new Label(TEXTS.get("saturation.head"));
    head.getStyleClass().add("strong");
    head.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    asTable.setId("saturation-table-toggle");
    asTable.getStyleClass().addAll("quiet", "small");
    asTable.setMinWidth(USE_PREF_SIZE);
    asTable.setOnAction(event -> lay());
    keys.getStyleClass().add("toolbar");
    keys.setMinWidth(USE_PREF_SIZE);
    keys.getChildren()
        .addAll(
            key(),
            keyWords(TEXTS.get("saturation.shadowing")),
            key("interview"),
            keyWords(TEXTS.get("saturation.interview")));
    HBox line = new HBox(head, gap, keys, asTable);
    line.getStyleClass().add("toolbar");
    verdict.setWrapText(true);
    verdict.setMinHeight(USE_PREF_SIZE);
    pointed.getStyleClass().add("meta");
    pointed.setMinWidth(0);
    chart.current().addListener(observed -> point());
    setUpTable();
    getChildren().addAll(line, verdict, chart, pointed, table);
    lay();
  }

  private static Region key(String... looks) {
    Region key = new Region();
    key.getStyleClass().addAll("saturation-bar", "saturation-key");
    key.getStyleClass().addAll(looks);
    return key;
  }

  private static Label keyWords(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("meta");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  /** Shows what was held. */
  void show(Saturation saturation, List<SaturationRow> now) {
    rows = now;
    verdict.setText(words(saturation));
    if (!now.isEmpty()) {
      chart.show(now);
    }
    table.getItems().setAll(now.reversed());
    lay();
    point();
  }

  /** What it means, in a sentence or two. */
  static String words(Saturation saturation) {
    int held = saturation.steps().size();
    OptionalDouble mean = saturation.latestMean();
    if (held == 0) {
      return TEXTS.get("saturation.none");
    }
    if (mean.isEmpty()) {
      return TEXTS.get("saturation.few", held, Saturation.LATEST);
    }
    NumberFormat tenths = NumberFormat.getNumberInstance(Locale.getDefault());
    tenths.setMaximumFractionDigits(1);
    tenths.setRoundingMode(java.math.RoundingMode.HALF_UP);
    String brought = tenths.format(mean.getAsDouble());
    if (saturation.unsorted() > 0) {
      // Whether it levels off only the inbox can tell.
      return TEXTS.get(
          saturation.levelsOff() ? "saturation.unsorted" : "saturation.goesOn.unsorted",
          Saturation.LATEST,
          brought,
          saturation.unsorted());
    }
    return TEXTS.get(
        saturation.levelsOff() ? "saturation.levelsOff" : "saturation.goesOn",
        Saturation.LATEST,
        brought);
  }

  private void point() {
    int on = chart.current().get();
    pointed.setText(
        on >= 0 && on < rows.size() ? rows.get(on).words() : TEXTS.get("saturation.legend"));
  }

  private void lay() {
    boolean any = !rows.isEmpty();
    boolean numbers = asTable.isSelected();
    show(asTable, any);
    show(chart, any && !numbers);
    show(keys, any && !numbers);
    show(pointed, any && !numbers);
    show(table, any && numbers);
  }

  private static void show(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void setUpTable() {
    table.getStyleClass().add("plain");
    table.setId("saturation-table");
    table.setAccessibleText(TEXTS.get("saturation.head"));
    table.setFixedCellSize(30);
    table.setPrefHeight(156);
    table.setMinHeight(96);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column(TEXTS.get("saturation.column.date"), SaturationRow::day, false);
    column(TEXTS.get("saturation.column.method"), SaturationRow::method, false);
    column(TEXTS.get("saturation.column.who"), SaturationRow::who, false);
    column(
        TEXTS.get("saturation.column.new"),
        row -> Integer.toString(row.step().newPainPoints()),
        true);
    column(
        TEXTS.get("saturation.column.all"),
        row -> Integer.toString(row.step().allPainPoints()),
        true);
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            openChosen();
          }
        });
    table.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getClickCount() == 2) {
            openChosen();
          }
        });
  }

  private void column(String head, Function<SaturationRow, String> words, boolean number) {
    TableColumn<SaturationRow, String> column = new TableColumn<>(head);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    column.setSortable(false);
    column.setReorderable(false);
    if (number) {
      column.getStyleClass().add("numeric");
    }
    table.getColumns().add(column);
  }

  private void openChosen() {
    SaturationRow row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      open.accept(row);
    }
  }
}
