package app.groundwork.store.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnOrderTest {
  @TempDir Path folder;
  private InitiativeFile file;

  @BeforeEach
  void open() throws Exception {
    file = new InitiativeFile(folder);
    file.add("a", "b", "c", "d", "e");
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void whatIsNewComesLast() {
    assertThat(file.order()).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void someMoveTogetherAndStayInTheirOrder() {
    assertThat(move("b", "e", "c")).isTrue();
    assertThat(file.order()).containsExactly("a", "c", "e", "b", "d");
    assertThat(move(null, "a", "b")).isTrue();
    assertThat(file.order()).containsExactly("c", "e", "d", "a", "b");
    assertThat(move("d", "b")).isTrue();
    assertThat(file.order()).containsExactly("c", "e", "b", "d", "a");
  }

  private boolean move(@Nullable String before, String... ids) {
    return file.change(tx -> file.order.move(tx, List.of(ids), before));
  }

  @Test
  void aMoveToWhereTheyStandIsNone() {
    assertThat(move("c", "b")).isFalse();
    assertThat(move("b", "b")).isFalse();
    assertThat(move(null, "e")).isFalse();
    assertThat(move("a", "nobody")).isFalse();
    assertThat(file.order()).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void betweenTwoNeighboursIsAlwaysRoom() {
    for (int i = 0; i < 120; i++) {
      String moved = i % 2 == 0 ? "d" : "e";
      assertThat(move(i % 2 == 0 ? "e" : "d", moved)).isEqualTo(i > 0);
      assertThat(file.order()).startsWith("a", "b", "c").hasSize(5);
    }
  }

  @Test
  void anyMovesAsInAListAndUndoneTheyAreAsBefore() {
    Random random = new Random(65);
    List<String> before = file.order();
    int steps = 0;
    for (int i = 0; i < 300; i++) {
      List<String> all = new ArrayList<>(file.order());
      List<String> moved = all.stream().filter(id -> random.nextInt(3) == 0).toList();
      String target = random.nextInt(6) == 0 ? null : all.get(random.nextInt(all.size()));
      List<String> expected = new ArrayList<>(all);
      expected.removeAll(moved);
      int from = target == null ? all.size() : all.indexOf(target);
      while (from < all.size() && moved.contains(all.get(from))) {
        from++;
      }
      expected.addAll(
          from == all.size() ? expected.size() : expected.indexOf(all.get(from)), moved);
      boolean did = move(target, moved.toArray(String[]::new));
      assertThat(file.order()).isEqualTo(expected);
      assertThat(did).isEqualTo(!expected.equals(all));
      steps += did ? 1 : 0;
    }
    assertThat(steps).isPositive();
    for (int i = 0; i < steps; i++) {
      file.workspace.undo().join();
    }
    assertThat(file.order()).isEqualTo(before);
  }
}
