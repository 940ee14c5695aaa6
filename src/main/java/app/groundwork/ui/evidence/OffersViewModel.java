package app.groundwork.ui.evidence;

import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.Suggestions;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.LatestAnswer;
import app.groundwork.ui.kit.TitleWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * To which pain points the chosen findings may be linked: those whose titles have what is typed,
 * then those that have it with their theme, or while nothing is typed, those that share words with
 * them. The best that was found by letters is marked; of those that only share words none is, until
 * somebody walks to it.
 */
final class OffersViewModel implements AutoCloseable {
  /** How many are offered. */
  static final int MOST = 5;

  private final PainBookViewModel book;
  private final LatestAnswer<Ask, List<String>> suggestions;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<PainRow> offers = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(-1);
  private final Subscription follows;
  private Question question = new Question(List.of(), "");
  private List<String> suggested = List.of();
  private long asked;

  /** For which findings pain points are wanted, and what these say. */
  private record Question(List<String> sources, String words) {}

  /** A question once asked: later the same one may have another answer. */
  private record Ask(Question question, long number) {}

  OffersViewModel(Workspace workspace, AreaContext context, PainBookViewModel book) {
    this.book = book;
    Suggestions store = new Suggestions();
    suggestions =
        new LatestAnswer<>(
            ask ->
                workspace.queryAside(tx -> store.of(tx, ask.question.sources, ask.question.words)),
            context.ui(),
            (ask, answer) -> suggest(answer));
    follows =
        Subscription.combine(
            typed.subscribe((before, now) -> lay(true)),
            // What was linked or named just now tells more.
            book.all().subscribe(this::ask));
  }

  /** What is typed to find a pain point by, or to call a new one. */
  StringProperty typed() {
    return typed;
  }

  /** True while what is offered are suggestions. */
  boolean areSuggestions() {
    return typed.get().isBlank();
  }

  /** What is offered, best first. */
  ObservableList<PainRow> offers() {
    return offers;
  }

  /** The index of the marked offer; -1 if none is. */
  ReadOnlyIntegerProperty marked() {
    return marked.getReadOnlyProperty();
  }

  /** The marked offer. */
  Optional<PainRow> pick() {
    return marked.get() < 0 ? Optional.empty() : Optional.of(offers.get(marked.get()));
  }

  /** Marks the next offer down (1) or up (-1), round and round. */
  void move(int step) {
    if (!offers.isEmpty()) {
      int from = marked.get() < 0 && step < 0 ? 0 : marked.get();
      marked.set(Math.floorMod(from + step, offers.size()));
    }
  }

  /** Offers for other findings; nothing is typed then. */
  void show(List<InboxRow> findings) {
    Question now =
        new Question(
            findings.stream().map(InboxRow::id).toList(),
            findings.stream().map(OffersViewModel::words).collect(Collectors.joining(" ")));
    if (!now.equals(question)) {
      question = now;
      suggested = List.of();
      typed.set("");
      lay(true);
      ask();
    }
  }

  private static String words(InboxRow row) {
    String friction = row.piece().friction();
    return friction == null ? row.piece().words() : row.piece().text() + " " + friction;
  }

  private void ask() {
    lay(false);
    if (question.words.isBlank()) {
      suggestions.drop();
    } else if (book.all().get() != null) {
      asked++;
      suggestions.ask(new Ask(question, asked));
    }
  }

  private void suggest(@Nullable List<String> ids) {
    boolean first = suggested.isEmpty();
    suggested = ids == null ? List.of() : ids;
    lay(first);
  }

  /**
   * Lays the offers out anew.
   *
   * @param best true to mark the best one; else the one that was marked stays so
   */
  private void lay(boolean best) {
    Optional<String> was = best ? Optional.empty() : pick().map(PainRow::id);
    List<PainRow> now = areSuggestions() ? suggestions() : titled();
    if (!now.equals(offers)) {
      marked.set(-1);
      offers.setAll(now);
    }
    int index = was.map(id -> now.stream().map(PainRow::id).toList().indexOf(id)).orElse(-1);
    // What only shares words is taken when somebody has looked at it, never at the first Enter.
    marked.set(index >= 0 ? index : now.isEmpty() || areSuggestions() ? -1 : 0);
  }

  private List<PainRow> suggestions() {
    return suggested.stream()
        .map(book::row)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(PainRow::isDone))
        .limit(MOST)
        .toList();
  }

  private List<PainRow> titled() {
    TitleWords words = TitleWords.of(typed.get());
    return book.now().stream()
        .filter(row -> words.fit(row.title()) || isByTheme(words, row))
        .sorted(
            Comparator.comparing(PainRow::isDone)
                .thenComparing(row -> isByTheme(words, row))
                .thenComparing(row -> words.rank(row.title()))
                .thenComparing(row -> -row.figures().developers())
                .thenComparing(PainRow::key)
                .thenComparing(PainRow::id))
        .limit(MOST)
        .toList();
  }

  /** True if an offer is made for the name of its theme, and its title alone tells nothing. */
  boolean isByTheme(PainRow row) {
    return !areSuggestions() && isByTheme(TitleWords.of(typed.get()), row);
  }

  private static boolean isByTheme(TitleWords words, PainRow row) {
    return !row.theme().isEmpty()
        && !words.fit(row.title())
        && words.fit(row.theme() + " " + row.title());
  }

  @Override
  public void close() {
    follows.unsubscribe();
  }
}
