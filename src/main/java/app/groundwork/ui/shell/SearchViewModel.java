package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Search.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What is found for what is typed. One question is under way at a time: what is typed meanwhile is
 * asked next, and only the answer to what stands in the field is shown.
 */
final class SearchViewModel {
  private static final Texts TEXTS = Texts.in(SearchViewModel.class);

  private final Function<String, CompletableFuture<List<Hit>>> find;
  private final Executor ui;
  private final boolean covered;
  private final StringProperty typed;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private boolean asking;

  /**
   * One line.
   *
   * @param kind what the lines below are, if {@code hit} is null
   * @param count how many there are of them
   */
  record Row(HitKind kind, int count, @Nullable Hit hit) {}

  /**
   * @param covered true while names and notes are hidden: then nothing is searched
   * @param last what is searched for at first
   */
  SearchViewModel(
      Function<String, CompletableFuture<List<Hit>>> find,
      boolean covered,
      Executor ui,
      String last) {
    this.find = find;
    this.covered = covered;
    this.ui = ui;
    this.typed = new SimpleStringProperty(last);
    typed.subscribe(this::wanted);
  }

  /** What stands in the field. */
  StringProperty typed() {
    return typed;
  }

  /** The lines: each kind's heading, then those of it, best first. */
  ObservableList<Row> rows() {
    return rows;
  }

  /** What is said where there are no lines. */
  ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  private void wanted(String now) {
    if (covered) {
      said.set(TEXTS.get("search.covered"));
    } else if (now.isBlank()) {
      rows.clear();
      said.set(TEXTS.get("search.hint"));
    } else if (!asking) {
      ask(now);
    }
  }

  private void ask(String asked) {
    asking = true;
    find.apply(asked)
        .handle((hits, failure) -> new Answer(asked, failure == null ? hits : null))
        .thenAcceptAsync(this::answered, ui);
  }

  private record Answer(String asked, @Nullable List<Hit> hits) {}

  private void answered(Answer answer) {
    asking = false;
    if (answer.asked.equals(typed.get())) {
      show(answer);
    } else {
      wanted(typed.get());
    }
  }

  private void show(Answer answer) {
    List<Hit> hits = answer.hits;
    said.set(
        hits == null ? TEXTS.get("search.failed") : TEXTS.get("search.none", answer.asked.strip()));
    rows.setAll(hits == null ? List.of() : grouped(hits));
  }

  private static List<Row> grouped(List<Hit> hits) {
    Map<HitKind, List<Hit>> groups = new LinkedHashMap<>();
    for (Hit hit : hits) {
      groups.computeIfAbsent(HitKind.of(hit.item().kind()), kind -> new ArrayList<>()).add(hit);
    }
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (kind, of) -> {
          rows.add(new Row(kind, of.size(), null));
          of.forEach(hit -> rows.add(new Row(kind, 1, hit)));
        });
    return rows;
  }
}
