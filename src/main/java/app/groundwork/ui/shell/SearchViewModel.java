package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Search.Hit;
import app.groundwork.ui.kit.LatestAnswer;
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

/** What is found for what is typed. */
final class SearchViewModel {
  private static final Texts TEXTS = Texts.in(SearchViewModel.class);

  private final LatestAnswer<String, List<Hit>> answers;
  private final boolean covered;
  private final StringProperty typed;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();

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
    this.answers = new LatestAnswer<>(find, ui, this::show);
    this.covered = covered;
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
      answers.drop();
      rows.clear();
      said.set(TEXTS.get("search.hint"));
    } else {
      answers.ask(now);
    }
  }

  private void show(String asked, @Nullable List<Hit> hits) {
    said.set(hits == null ? TEXTS.get("search.failed") : TEXTS.get("search.none", asked.strip()));
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
