package app.groundwork.ui.interviews;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Area.KeyHint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do to the chosen lines, and the legend that says so. */
final class LineKeys {
  private static final Texts TEXTS = Texts.in(LineKeys.class);

  private final LinesViewModel model;
  private final Doing doing;
  private final ReadOnlyStringWrapper legend =
      new ReadOnlyStringWrapper(TEXTS.get("synthesis.legend"));

  /** For which side a number is waited for: plus or minus; 0 for neither. */
  private char side;

  /** What the screen does to the chosen lines. */
  interface Doing {
    /** The chosen lines; empty if none. */
    List<LineRow.Said> chosen();

    /** Pulls the chosen lines to a place. */
    void pull(LinePlace place);

    /** Puts the caret into the words of the chosen line. */
    void edit();

    /** Opens the menu of places. */
    void menu();

    /** Asks which pain point of the ledger the chosen lines are evidence of. */
    void link();

    /** Puts the focus on the synthesis. */
    void toSynthesis();
  }

  LineKeys(LinesViewModel model, Doing doing) {
    this.model = model;
    this.doing = doing;
  }

  /** The same for the list of shortcuts. */
  static List<KeyHint> hints() {
    return List.of(
        new KeyHint(TEXTS.get("synthesis.hint.pain.keys"), TEXTS.get("synthesis.hint.pain")),
        new KeyHint(TEXTS.get("synthesis.hint.place.keys"), TEXTS.get("synthesis.hint.place")),
        new KeyHint(TEXTS.get("synthesis.hint.side.keys"), TEXTS.get("synthesis.hint.side")),
        new KeyHint(TEXTS.get("synthesis.hint.quote.keys"), TEXTS.get("synthesis.hint.quote")),
        new KeyHint(TEXTS.get("synthesis.hint.move.keys"), TEXTS.get("synthesis.hint.move")),
        new KeyHint(TEXTS.get("synthesis.hint.order.keys"), TEXTS.get("synthesis.hint.order")));
  }

  /** What can be pressed now. */
  ReadOnlyStringProperty legend() {
    return legend.getReadOnlyProperty();
  }

  void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && side != 0) {
      await('\0');
      key.consume();
      return;
    }
    if (key.isAltDown() || doing.chosen().isEmpty()) {
      return;
    }
    if (key.isShortcutDown()) {
      if (key.getCode() == KeyCode.C) {
        model.copy(doing.chosen());
        key.consume();
      }
      return;
    }
    switch (key.getCode()) {
      case ENTER, F2 -> doing.edit();
      case DELETE -> model.remove(doing.chosen().stream().map(LineRow.Said::note).toList());
      case RIGHT -> doing.toSynthesis();
      default -> {
        return;
      }
    }
    key.consume();
  }

  void typed(KeyEvent key) {
    if (key.isShortcutDown()
        || key.isAltDown()
        || key.getCharacter().isEmpty()
        || doing.chosen().isEmpty()) {
      return;
    }
    char typed = key.getCharacter().toLowerCase(Locale.ROOT).charAt(0);
    if (side != 0 && typed >= '1' && typed <= '3') {
      char was = side;
      await('\0');
      pull(evidence(typed - '0', was == '+'));
      key.consume();
      return;
    }
    await('\0');
    switch (typed) {
      case '1', '2', '3' -> pain(typed - '0');
      case 'n' -> pull(LinePlace.NewPain.class::isInstance);
      case 's' -> pull(LinePlace.Surprises.class::isInstance);
      case 'a' -> pull(LinePlace.Actions.class::isInstance);
      case '+', '-', '−' -> side(typed == '+' ? '+' : '-');
      case 'q' -> model.toggleQuote(doing.chosen().stream().map(LineRow.Said::note).toList());
      case 'm' -> doing.menu();
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** To that pain point; where there is none yet, to a new one. */
  private void pain(int number) {
    Optional<LinePlace> there =
        find(place -> place instanceof LinePlace.Pain pain && pain.number() == number);
    there.or(() -> find(LinePlace.NewPain.class::isInstance)).ifPresent(doing::pull);
  }

  /** With one assumption it is meant; with more its number comes next. */
  private void side(char which) {
    long count = model.places().stream().filter(LinePlace.Evidence.class::isInstance).count() / 2;
    if (count == 1) {
      pull(place -> place instanceof LinePlace.Evidence one && one.confirming() == (which == '+'));
    } else if (count > 1) {
      await(which);
    }
  }

  private void await(char which) {
    side = which;
    legend.set(
        which == 0
            ? TEXTS.get("synthesis.legend")
            : TEXTS.get(which == '+' ? "synthesis.legend.for" : "synthesis.legend.against"));
  }

  private static Predicate<LinePlace> evidence(int number, boolean confirming) {
    return place ->
        place instanceof LinePlace.Evidence one
            && one.number() == number
            && one.confirming() == confirming;
  }

  private void pull(Predicate<LinePlace> wanted) {
    find(wanted).ifPresent(doing::pull);
  }

  private Optional<LinePlace> find(Predicate<LinePlace> wanted) {
    return model.places().stream().filter(wanted).findFirst();
  }
}
