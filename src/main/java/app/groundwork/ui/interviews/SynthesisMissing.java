package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.SynthesisGap;
import app.groundwork.model.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is missing, calmly; each line leads to its place. */
final class SynthesisMissing extends VBox {
  private static final Texts TEXTS = Texts.in(SynthesisMissing.class);

  private final Consumer<SynthesisGap> go;
  private final Label head = SynthesisButtons.head("");
  private final VBox lines = new VBox();

  /**
   * @param go leads to where something is missing
   */
  SynthesisMissing(Consumer<SynthesisGap> go) {
    this.go = go;
    getStyleClass().addAll("panel", "synthesis-missing");
    getChildren().addAll(head, lines);
  }

  void show(List<SynthesisViewModel.Missing> missing, boolean finished) {
    long blocking = missing.stream().filter(SynthesisViewModel.Missing::blocks).count();
    head.setText(
        blocking > 0
            ? TEXTS.get("synthesis.missing.blocking", blocking)
            : missing.isEmpty()
                ? TEXTS.get("synthesis.missing.none")
                : hints(lacksPain(missing), finished));
    lines.getChildren().setAll(missing.stream().map(this::part).toList());
    boolean shown = !(finished && missing.isEmpty());
    setVisible(shown);
    setManaged(shown);
  }

  private static boolean lacksPain(List<SynthesisViewModel.Missing> missing) {
    return missing.stream()
        .anyMatch(one -> one.gap() != null && one.gap().kind() == SynthesisGap.Kind.NO_PAIN);
  }

  /** Without a pain point it may be finished, yet nobody should call it ready. */
  private static String hints(boolean lacksPain, boolean finished) {
    if (lacksPain) {
      return TEXTS.get(finished ? "synthesis.missing.lacked" : "synthesis.missing.lacks");
    }
    return TEXTS.get(finished ? "synthesis.missing.better" : "synthesis.missing.hints");
  }

  /** What nothing here can mend leads nowhere. */
  private Node part(SynthesisViewModel.Missing one) {
    SynthesisGap gap = one.gap();
    return gap == null ? SynthesisButtons.hint(one.words()) : line(one, gap);
  }

  private Button line(SynthesisViewModel.Missing one, SynthesisGap gap) {
    boolean blocks = gap.blocks();
    FontIcon icon = new FontIcon(blocks ? Feather.ALERT_TRIANGLE : Feather.INFO);
    Button line = SynthesisButtons.quiet(one.words(), () -> go.accept(gap));
    icon.getStyleClass().add(blocks ? "warning" : "muted");
    line.setGraphic(icon);
    line.setWrapText(true);
    line.getStyleClass().add("synthesis-gap");
    line.setAccessibleText(
        TEXTS.get(blocks ? "synthesis.missing.needed" : "synthesis.missing.hint", one.words()));
    return line;
  }
}
