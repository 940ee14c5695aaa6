package app.groundwork.ui.initiatives;

import app.groundwork.model.priorities.Moves;
import app.groundwork.model.priorities.Solidity;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.initiatives.InitiativeBookViewModel.Book;
import app.groundwork.ui.kit.Choices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Below the table: where both orders differ most, what is said of it, and how sure RICE is. */
final class RankingFoot extends VBox {
  private static final Texts TEXTS = Texts.in(RankingFoot.class);

  /** By how much reach and effort may be off. */
  private static final List<BigDecimal> SHARES =
      List.of(
          new BigDecimal("0.1"), new BigDecimal("0.2"), Moves.USUAL.share(), new BigDecimal("0.5"));

  private final RankingViewModel model;
  private final List<DisagreementLine> lines;
  private final Label sentence = new Label();
  private final ChoiceBox<BigDecimal> share =
      Choices.choice(
          one -> TEXTS.get("solid.share", Percent.of(one.doubleValue())),
          SHARES.toArray(BigDecimal[]::new));
  private final ChoiceBox<Integer> top =
      Choices.choice(one -> TEXTS.get("solid.topOf", one), 3, 5, 10, 20);
  private final HBox sure = new HBox();

  RankingFoot(RankingViewModel model) {
    this.model = model;
    setId("ranking-foot");
    getStyleClass().add("ranking-foot");
    lines =
        List.of(
            new DisagreementLine(model.discussion(), model::reveal),
            new DisagreementLine(model.discussion(), model::reveal));
    sentence.setId("ranking-solid");
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setMinWidth(0);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    share.setAccessibleText(TEXTS.get("solid.share.name"));
    share.setValue(model.solidity().moves().share());
    share.valueProperty().subscribe((was, now) -> model.solidity().setMoves(new Moves(now)));
    top.setAccessibleText(TEXTS.get("solid.topOf.name"));
    top.setValue(model.solidity().top());
    top.valueProperty().subscribe((was, now) -> model.solidity().setTop(now));
    sure.getStyleClass().add("ranking-sure");
    for (ChoiceBox<?> choice : List.of(share, top)) {
      choice.getStyleClass().add("small");
      choice.setMinWidth(Region.USE_PREF_SIZE);
      choice.setPrefWidth(Region.USE_COMPUTED_SIZE);
    }
    sure.getChildren().addAll(sentence, top, share);
    GridPane disagreements = new GridPane();
    disagreements.getStyleClass().add("disagreements");
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).addTo(disagreements, i);
    }
    getChildren().addAll(disagreements, sure);
    model.book().subscribe(this::show);
    model.hidden().subscribe(now -> show(model.book().get()));
    model.solidity().solidity().subscribe(now -> say());
  }

  private void show(@Nullable Book book) {
    List<InitiativeRow> biggest = model.discussion().biggest();
    boolean compared = book != null && book.ranking().ranked().size() > 1 && !model.hidden().get();
    for (int i = 0; i < lines.size(); i++) {
      boolean shown = compared && i < biggest.size();
      lines.get(i).setShown(shown);
      if (shown) {
        lines.get(i).show(biggest.get(i));
      }
    }
    setVisible(compared);
    setManaged(compared);
    say();
  }

  private void say() {
    Book book = model.book().get();
    Solidity solidity = model.solidity().solidity().get();
    List<String> parts = new ArrayList<>();
    if (solidity != null) {
      parts.add(solidity.firmness().sentence());
    }
    if (book != null) {
      SolidityWords.agreement(book.ranking()).ifPresent(parts::add);
    }
    sentence.setText(String.join(" ", parts).strip());
  }

  void close() {
    lines.forEach(DisagreementLine::close);
  }
}
