package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.RiceScale;
import app.groundwork.model.initiatives.Typed;
import app.groundwork.model.priorities.Estimates;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Stepped;
import app.groundwork.store.Workspace;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.ui.kit.StepName;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the room estimates one input to be: the median becomes the input, all of it its note. */
final class EstimatesViewModel {
  private static final Texts TEXTS = Texts.in(EstimatesViewModel.class);

  private final Workspace workspace;
  private final InitiativesStore initiatives = new InitiativesStore();

  EstimatesViewModel(Workspace workspace) {
    this.workspace = workspace;
  }

  /** What a line such as {@code 2 2 1 3} says, or why it says nothing. */
  static Typed<Estimates> read(RiceInput input, String line) {
    return Estimates.read(input, line, decimalComma());
  }

  /** True where people write 2,5. */
  static boolean decimalComma() {
    return DecimalFormatSymbols.getInstance().getDecimalSeparator() == ',';
  }

  /** Takes the median as the input, and all estimates as its note: one step. */
  CompletableFuture<Stepped<Boolean>> take(InitiativeRow row, Estimates estimates) {
    return workspace.step(
        TEXTS.get("estimate.step", estimates.input().word(), StepName.of(row.title())),
        tx -> {
          Optional<Initiative> one = initiatives.initiative(tx, row.id());
          one.ifPresent(
              was ->
                  initiatives.save(
                      tx,
                      was.withRice(with(was.rice(), estimates))
                          .withNotes(was.notes().with(estimates.input(), estimates.note()))));
          return one.isPresent();
        });
  }

  private static Rice with(Rice rice, Estimates estimates) {
    BigDecimal median = estimates.median();
    return switch (estimates.input()) {
      case REACH -> rice.withReach(plain(median));
      case EFFORT -> rice.withEffort(plain(median));
      case IMPACT -> rice.withImpact(step(Impact.values(), median));
      case CONFIDENCE -> rice.withConfidence(step(Confidence.values(), median));
    };
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static <S extends RiceScale> S step(S[] scale, BigDecimal factor) {
    return Arrays.stream(scale)
        .filter(one -> one.factor().compareTo(factor) == 0)
        .findFirst()
        .orElseThrow();
  }
}
