package app.groundwork.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTroubleTest {
  @Test
  void aNameIsNeededAndNobodyElsesInAnyCase() {
    List<String> others = List.of("Zoë", " Ärzte ");
    assertThat(NameTrouble.of(" \t", others)).contains(NameTrouble.MISSING);
    assertThat(NameTrouble.of("ZOË ", others)).contains(NameTrouble.TAKEN);
    assertThat(NameTrouble.of("ärzte", others)).contains(NameTrouble.TAKEN);
    assertThat(NameTrouble.of("Zo", others)).isEmpty();
    assertThat(NameTrouble.of("Zoë", List.of())).isEmpty();
  }

  @Test
  void theSameNamesShareAKeyAndOthersDoNot() {
    List<String> names =
        List.of(
            "Zoë", " ZOË", "Zoe", "ärzte", "ÄRZTE ", "straße", "STRASSE", "ı", "İ", "i", "Σς",
            "σσ");
    for (String one : names) {
      for (String other : names) {
        assertThat(NameTrouble.key(one).equals(NameTrouble.key(other)))
            .as("%s and %s", one, other)
            .isEqualTo(NameTrouble.same(one, other));
      }
    }
  }
}
