package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleWordsTest {
  private static final List<String> ALL =
      List.of("Docs are old", "Old builds", "Déploiement à la main", "Untold slow builds");

  private static List<String> like(String typed) {
    return KnownNames.like(typed, ALL);
  }

  @Test
  void allPartsCountInAnyOrderCaseAndAccent() {
    assertThat(like("bui SLOW")).containsExactly("Untold slow builds");
    assertThat(like("deplo")).containsExactly("Déploiement à la main");
    assertThat(like("MÀIN dé")).containsExactly("Déploiement à la main");
    assertThat(like("old never")).isEmpty();
    assertThat(like(" ")).isEqualTo(ALL);
  }

  @Test
  void theBeginningOfATitleCountsMostThenThoseOfWordsThenWhatIsInside() {
    assertThat(like("old")).containsExactly("Old builds", "Docs are old", "Untold slow builds");
  }
}
