package app.groundwork.model.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTableTest {
  private static final Mark<String> NOTE = new Mark<>("note", 'n', '\0', false);
  private static final Mark<String> ERROR = new Mark<>("error", 'e', '!', false);

  @Test
  void findsAMarkByLetterSymbolAndKind() {
    MarkTable<String> table = new MarkTable<>("note", List.of(ERROR, NOTE));
    assertThat(table.byLetter('E')).contains(ERROR);
    assertThat(table.byLetter('z')).isEmpty();
    assertThat(table.byAlias("!")).contains(ERROR);
    assertThat(table.byAlias("")).isEmpty();
    assertThat(table.of("note")).isEqualTo(NOTE);
    assertThat(table.plain()).isEqualTo(NOTE);
    assertThat(table.marks()).containsExactly(ERROR, NOTE);
    assertThatThrownBy(() -> table.of("wish")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesMarksThatClash() {
    Mark<String> sameLetter = new Mark<>("wish", 'n', '"', false);
    Mark<String> sameAlias = new Mark<>("wish", 'h', '!', false);
    Mark<String> sameKind = new Mark<>("note", 'h', '"', false);
    for (Mark<String> clash : List.of(sameLetter, sameAlias, sameKind)) {
      assertThatThrownBy(() -> new MarkTable<>("note", List.of(NOTE, ERROR, clash)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new MarkTable<>("note", List.of(ERROR)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
