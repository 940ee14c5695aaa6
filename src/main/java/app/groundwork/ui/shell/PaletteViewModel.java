package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Found;
import app.groundwork.ui.kit.Navigator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the palette offers for what is typed: first what can be done, then items by name. */
final class PaletteViewModel {
  private static final Texts TEXTS = Texts.in(PaletteViewModel.class);

  /**
   * One line.
   *
   * @param meta what it is, or where
   * @param keys its keys; may be empty
   */
  record Entry(String name, String meta, String keys, Runnable run) {}

  private record Scored(Entry entry, int score) {}

  private final List<Action> actions;
  private final Function<String, CompletableFuture<List<Found>>> find;
  private final Navigator navigator;
  private final Executor ui;
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private String query = "";

  PaletteViewModel(
      List<Action> actions,
      Function<String, CompletableFuture<List<Found>>> find,
      Navigator navigator,
      Executor ui) {
    this.actions = actions.stream().filter(action -> action.enabled().getAsBoolean()).toList();
    this.find = find;
    this.navigator = navigator;
    this.ui = ui;
    type("");
  }

  /** The lines, best first. */
  ObservableList<Entry> entries() {
    return entries;
  }

  /** The user has typed {@code now}; answers that come late are dropped. */
  void type(String now) {
    query = now;
    List<Entry> fitting = fitting(now);
    entries.setAll(fitting);
    if (!now.isBlank()) {
      find.apply(now.strip())
          .exceptionally(failure -> List.of())
          .thenAcceptAsync(found -> add(now, fitting, found), ui);
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

  private void add(String asked, List<Entry> fitting, List<Found> found) {
    if (!asked.equals(query)) {
      return;
    }
    List<Entry> all = new ArrayList<>(fitting);
    for (Found one : found) {
      String meta = one.meta().isEmpty() ? TEXTS.get("palette.item") : one.meta();
      all.add(new Entry(one.title(), meta, "", () -> navigator.open(one.item())));
    }
    entries.setAll(all);
  }
}
