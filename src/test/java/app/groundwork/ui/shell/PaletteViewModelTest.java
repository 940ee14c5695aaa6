package app.groundwork.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Search.Hit;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Navigator;
import app.groundwork.ui.shell.PaletteViewModel.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
  private final List<String> done = new ArrayList<>();
  private final Map<String, CompletableFuture<List<Hit>>> asked = new HashMap<>();
  private final Navigator navigator =
      new Navigator() {
        @Override
        public void open(ItemRef item) {
          done.add(item.id());
        }

        @Override
        public void openArea(String areaId) {}
      };
  private final PaletteViewModel model =
      new PaletteViewModel(
          List.of(action("Start session", true), action("Undo", true), action("Redo", false)),
          query -> asked.computeIfAbsent(query, any -> new CompletableFuture<>()),
          navigator,
          Runnable::run,
          () -> Instant.EPOCH);

  private Action action(String name, boolean enabled) {
    return new Action(name, name, null, () -> enabled, () -> done.add(name));
  }

  private List<String> names() {
    return model.entries().stream().map(Entry::name).toList();
  }

  @Test
  void withNothingTypedAllThatCanBeDoneStandsThere() {
    assertThat(names()).containsExactly("Start session", "Undo");
    assertThat(asked).isEmpty();
  }

  @Test
  void itemsFollowTheActionsWhenTheyAreFound() {
    model.type("s");
    assertThat(names()).containsExactly("Start session");
    asked.get("s").complete(List.of(Hits.named("team", "7", "Search team")));
    assertThat(names()).containsExactly("Start session", "Search team");
    model.entries().getLast().run().run();
    assertThat(done).containsExactly("7");
  }

  @Test
  void anAnswerThatComesLateIsDropped() {
    model.type("s");
    model.type("u");
    model.type("un");
    assertThat(asked).as("one question at a time").containsOnlyKeys("s");
    asked.get("s").complete(List.of(Hits.named("team", "7", "Search team")));
    assertThat(names()).containsExactly("Undo");
    assertThat(asked).as("what was typed in between is never asked").containsOnlyKeys("s", "un");
    asked.get("un").completeExceptionally(new IllegalStateException());
    assertThat(names()).containsExactly("Undo");
  }

  @Test
  void nothingIsFoundForAFieldThatWasEmptied() {
    model.type("s");
    model.type("");
    asked.get("s").complete(List.of(Hits.named("team", "7", "Search team")));
    assertThat(names()).containsExactly("Start session", "Undo");
  }
}
