package app.groundwork.ui.shell;

import app.groundwork.store.Search.Hit;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.LatestAnswer;
import app.groundwork.ui.kit.Navigator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the palette offers for what is typed: first what can be done, then items by name. */
final class PaletteViewModel {
  /**
   * One line.
   *
   * @param meta what it is, or where
   * @param keys its keys; may be empty
   */
  record Entry(String name, String meta, String keys, Runnable run) {}

  private record Scored(Entry entry, int score) {}

  private final List<Action> actions;
  private final LatestAnswer<String, List<Hit>> answers;
  private final Navigator navigator;
  private final InstantSource clock;
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private List<Entry> fitting = List.of();

  PaletteViewModel(
      List<Action> actions,
      Function<String, CompletableFuture<List<Hit>>> find,
      Navigator navigator,
      Executor ui,
      InstantSource clock) {
    this.actions = actions.stream().filter(action -> action.enabled().getAsBoolean()).toList();
    this.answers = new LatestAnswer<>(find, ui, this::add);
    this.navigator = navigator;
    this.clock = clock;
    type("");
  }

  /** The lines, best first. */
  ObservableList<Entry> entries() {
    return entries;
  }

  /** The user has typed {@code now}; answers that come late are dropped. */
  void type(String now) {
    fitting = fitting(now);
    entries.setAll(fitting);
    if (now.isBlank()) {
      answers.drop();
    } else {
      answers.ask(now.strip());
    }
  }

  private List<Entry> fitting(String now) {
    List<Scored> scored = new ArrayList<>();
    for (Action action : actions) {
      int score = Fuzzy.score(now, action.name());
      if (score != Fuzzy.NONE) {
        scored.add(new Scored(entry(action), score));
      }
    }
    if (!now.isBlank()) {
      // The sort is stable: without a query the order is the one given.
      scored.sort(Comparator.comparingInt(Scored::score).reversed());
    }
    return scored.stream().map(Scored::entry).toList();
  }

  private static Entry entry(Action action) {
    return new Entry(
        action.name(), action.whyNot().get().orElse(""), action.keysText(), action.run());
  }

  private void add(String asked, @Nullable List<Hit> found) {
    if (found == null) {
      return;
    }
    List<Entry> all = new ArrayList<>(fitting);
    for (Hit one : found) {
      HitWords words = new HitWords(one, clock);
      all.add(new Entry(words.name().text(), words.meta(), "", () -> navigator.open(one.item())));
    }
    entries.setAll(all);
  }
}
