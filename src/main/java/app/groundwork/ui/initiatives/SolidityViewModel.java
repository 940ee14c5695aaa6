package app.groundwork.ui.initiatives;

import app.groundwork.model.priorities.Candidate;
import app.groundwork.model.priorities.Moves;
import app.groundwork.model.priorities.Solidity;
import app.groundwork.store.Workspace;
import app.groundwork.ui.initiatives.InitiativeBookViewModel.Book;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.LatestAnswer;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** How solid RICE's order is: reckoned aside of the screen, anew when an input changes. */
final class SolidityViewModel implements AutoCloseable {
  /** How many first places the chances tell of, at first. */
  private static final int TOP = 5;

  private final InitiativeBookViewModel book;
  private final ReadOnlyObjectWrapper<@Nullable Solidity> solidity = new ReadOnlyObjectWrapper<>();
  private final LatestAnswer<Question, Solidity> asked;
  private final Subscription follows;
  private Moves moves = Moves.USUAL;
  private int top = TOP;

  private record Question(List<Candidate> candidates, Moves moves, int top) {}

  SolidityViewModel(Workspace workspace, AreaContext context, InitiativeBookViewModel book) {
    this.book = book;
    // Where the file is read aside: there it stands in nobody's way.
    this.asked =
        new LatestAnswer<>(
            what -> workspace.queryAside(tx -> Solidity.of(what.candidates, what.moves, what.top)),
            context.ui(),
            (what, answer) -> solidity.set(answer));
    follows = book.book().subscribe(now -> ask());
  }

  /** What was reckoned last; null until then. */
  ReadOnlyObjectProperty<@Nullable Solidity> solidity() {
    return solidity.getReadOnlyProperty();
  }

  /** By how much the inputs may be off. */
  Moves moves() {
    return moves;
  }

  /** How many first places the chances tell of. */
  int top() {
    return top;
  }

  /** Lets the inputs be off by another share. */
  void setMoves(Moves now) {
    moves = now;
    ask();
  }

  /**
   * Tells the chances of other first places.
   *
   * @param now at least 1
   */
  void setTop(int now) {
    top = now;
    ask();
  }

  private void ask() {
    Book now = book.book().get();
    if (now != null) {
      List<Candidate> candidates =
          now.lines().stream()
              .map(line -> line.now())
              .filter(InitiativeRow::isRanked)
              .map(row -> new Candidate(row.id(), row.initiative().rice()))
              .toList();
      asked.ask(new Question(candidates, moves, top));
    }
  }

  @Override
  public void close() {
    asked.drop();
    follows.unsubscribe();
  }
}
