package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import app.groundwork.model.shadowing.SessionSummary;
import app.groundwork.model.shadowing.SessionSummary.KindUse;
import app.groundwork.model.shadowing.SessionSummary.Transition;
import app.groundwork.model.shadowing.SessionSummary.WaitCause;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a session is read for, below its time line. */
final class ReviewPanels extends VBox {
  private static final Texts TEXTS = Texts.in(ReviewPanels.class);

  private final ShareRows tools = new ShareRows(TEXTS.get("tools.none"));
  private final ShareRows kinds = new ShareRows(TEXTS.get("log.empty"));
  private final ShareRows transitions = new ShareRows(TEXTS.get("transitions.none"));
  private final ShareRows waits = new ShareRows(TEXTS.get("waits.none"));
  private final ObservableList<LogEntry> wishes = FXCollections.observableArrayList();

  /**
   * @param jump given the entry to go to
   */
  ReviewPanels(ReviewViewModel model, Consumer<String> jump) {
    getStyleClass().add("review-panels");
    JumpList friction =
        new JumpList(model.friction().shown(), model::stamp, jump, TEXTS.get("friction.none"));
    friction.setId("friction-points");
    friction.setAccessibleText(TEXTS.get("friction.head"));
    CheckBox worst = new CheckBox(TEXTS.get("friction.worst"));
    worst.setId("worst-first");
    worst.selectedProperty().bindBidirectional(model.friction().worstFirst());
    JumpList heard = new JumpList(wishes, model::stamp, jump, TEXTS.get("wishes.none"));
    heard.setId("wishes-heard");
    heard.setAccessibleText(TEXTS.get("wishes.head"));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox frictionHead = new HBox(head("friction.head", friction), between, worst);
    frictionHead.getStyleClass().add("toolbar");
    getChildren()
        .addAll(
            new FiguresPane(model),
            new PanelGrid(
                panel(frictionHead, friction, head("waits.head"), waits),
                panel(head("figures.tools"), tools, head("kinds.head"), kinds),
                new PredictionPanel(model),
                panel(head("wishes.head", heard), heard),
                panel(head("transitions.head"), transitions)));
    model.reading().subscribe(this::show);
  }

  private static Label head(String key, Node of) {
    Label head = head(key);
    head.setLabelFor(of);
    return head;
  }

  static Label head(String key) {
    Label head = new Label(TEXTS.get(key));
    head.getStyleClass().add("overline");
    return head;
  }

  /** A quiet ground with things on it. */
  static VBox panel(Node... parts) {
    VBox panel = new VBox(parts);
    panel.getStyleClass().addAll("panel", "review-panel");
    return panel;
  }

  private void show(@Nullable SessionReading reading) {
    if (reading == null) {
      return;
    }
    SessionSummary summary = reading.summary();
    showTools(reading);
    double most = summary.kinds().stream().mapToLong(KindUse::ms).max().orElse(0);
    kinds.show(summary.kinds().stream().map(use -> kind(use, most)).toList());
    int often = summary.transitions().stream().mapToInt(Transition::times).max().orElse(0);
    transitions.show(
        summary.transitions().stream()
            .map(
                step ->
                    new ShareRows.Row(
                        null,
                        TEXTS.get("transitions.step", step.from(), step.to()),
                        share(step.times(), often),
                        "",
                        TEXTS.get("times", step.times())))
            .toList());
    double longest = summary.waits().stream().mapToLong(WaitCause::ms).max().orElse(0);
    waits.show(summary.waits().stream().map(wait -> wait(wait, longest)).toList());
    if (!wishes.equals(summary.wishes())) {
      wishes.setAll(summary.wishes());
    }
  }

  private void showTools(SessionReading reading) {
    List<ToolUse> used = reading.figures().tools();
    double most = used.stream().mapToLong(ToolUse::ms).max().orElse(0);
    tools.show(
        used.stream()
            .map(
                use ->
                    new ShareRows.Row(
                        ToolLook.sample(reading.look(use.tool())),
                        "#" + use.tool(),
                        share(use.ms(), most),
                        TEXTS.get("times", use.times()),
                        Elapsed.stamp(use.ms())))
            .toList());
  }

  private static ShareRows.Row kind(KindUse use, double most) {
    return new ShareRows.Row(
        new FontIcon(KindLook.icon(use.kind())),
        KindLook.name(use.kind()),
        share(use.ms(), most),
        TEXTS.get("times", use.times()),
        Elapsed.stamp(use.ms()));
  }

  private static ShareRows.Row wait(WaitCause wait, double longest) {
    return new ShareRows.Row(
        null,
        wait.cause().isEmpty() ? TEXTS.get("waits.unsaid") : wait.cause(),
        share(wait.ms(), longest),
        TEXTS.get("times", wait.times()),
        Elapsed.stamp(wait.ms()));
  }

  private static double share(double part, double most) {
    return most == 0 ? 0 : part / most;
  }
}
