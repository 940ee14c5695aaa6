package app.groundwork.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Search.Hit;
import app.groundwork.ui.shell.SearchViewModel.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
  private final Map<String, CompletableFuture<List<Hit>>> asked = new LinkedHashMap<>();
  private final SearchViewModel model = model(false, "");

  private SearchViewModel model(boolean covered, String last) {
    return new SearchViewModel(
        typed -> asked.computeIfAbsent(typed, any -> new CompletableFuture<>()),
        covered,
        Runnable::run,
        last);
  }

  private List<String> lines() {
    return model.rows().stream().map(SearchViewModelTest::line).toList();
  }

  private static String line(Row row) {
    return row.hit() == null ? row.kind() + " " + row.count() : row.hit().title().text();
  }

  private void answer(String to, Hit... hits) {
    asked.get(to).complete(List.of(hits));
  }

  @Test
  void groupsWhatIsFoundByKindInTheOrderOfTheBest() {
    model.typed().set("de");
    answer(
        "de",
        Hits.named("shadow_session", "1", "deploy"),
        Hits.named("developer", "2", "Dee"),
        Hits.named("shadow_session", "3", "demo"),
        Hits.named("log_entry", "4", "denied"));
    assertThat(lines())
        .containsExactly("SESSION 2", "deploy", "demo", "DEVELOPER 1", "Dee", "ENTRY 1", "denied");
  }

  @Test
  void showsOnlyTheAnswerToWhatStandsInTheField() {
    model.typed().set("q");
    model.typed().set("qu");
    model.typed().set("quo");
    assertThat(asked).as("one question at a time").containsOnlyKeys("q");
    answer("q", Hits.named("team", "1", "Quality"));
    assertThat(lines()).isEmpty();
    assertThat(asked).as("what was typed in between is never asked").containsOnlyKeys("q", "quo");
    answer("quo", Hits.named("log_entry", "2", "quota"));
    assertThat(lines()).containsExactly("ENTRY 1", "quota");
  }

  @Test
  void keepsWhatIsShownUntilTheNextAnswerComes() {
    model.typed().set("q");
    answer("q", Hits.named("log_entry", "2", "quota"));
    model.typed().set("qx");
    assertThat(lines()).containsExactly("ENTRY 1", "quota");
    answer("qx");
    assertThat(lines()).isEmpty();
    assertThat(model.said().get()).contains("“qx”");
  }

  @Test
  void dropsAnAnswerWhenTheFieldWasEmptied() {
    model.typed().set("q");
    model.typed().set("");
    answer("q", Hits.named("log_entry", "2", "quota"));
    assertThat(lines()).isEmpty();
    assertThat(model.said().get()).startsWith("Type a word");
    model.typed().set("z");
    assertThat(asked).containsKey("z");
  }

  @Test
  void saysWhenItDidNotWorkAndGoesOn() {
    model.typed().set("q");
    asked.get("q").completeExceptionally(new IllegalStateException());
    assertThat(model.said().get()).contains("did not work");
    model.typed().set("qu");
    answer("qu", Hits.named("log_entry", "2", "quota"));
    assertThat(lines()).hasSize(2);
  }

  @Test
  void searchesNothingWhileNamesAndNotesAreHidden() {
    SearchViewModel covered = model(true, "lena");
    assertThat(asked).isEmpty();
    assertThat(covered.said().get()).contains("hidden");
  }

  @Test
  void beginsWithWhatWasSearchedLast() {
    SearchViewModel again = model(false, "lena");
    answer("lena", Hits.named("developer", "1", "Lena"));
    assertThat(again.rows()).hasSize(2);
  }
}
