package app.groundwork.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenNamesTest {
  private static final HiddenNames NAMES =
      new HiddenNames(
          Map.of(
              "Mira Okafor", "Developer 1",
              "dev 1", "Developer 2",
              "Zoë", "Developer 3",
              "Jan (ops) $1", "a colleague",
              " ", "nobody"));

  @Test
  void wholeNamesGoInAnyCase() {
    assertThat(NAMES.in("mira  okafor asked ZOË, dev 1 waited"))
        .isEqualTo("Developer 1 asked Developer 3, Developer 2 waited");
    assertThat(NAMES.in("Jan (ops) $1 said so")).isEqualTo("a colleague said so");
  }

  @Test
  void partsOfANameGoAsTheyAreWrittenInIt() {
    assertThat(NAMES.in("Mira's laptop; ask Okafor"))
        .isEqualTo("Developer 1's laptop; ask Developer 1");
    assertThat(NAMES.in("a mira bird")).isEqualTo("a mira bird");
  }

  @Test
  void wordsThatOnlyHoldANameStay() {
    assertThat(NAMES.in("Miranda, Zoëlle and dev 12")).isEqualTo("Miranda, Zoëlle and dev 12");
    assertThat(NAMES.in("on the dev cluster, 1 of 3")).isEqualTo("on the dev cluster, 1 of 3");
  }

  @Test
  void withoutNamesTheTextStays() {
    assertThat(new HiddenNames(Map.of()).in("Mira waits")).isEqualTo("Mira waits");
  }
}
