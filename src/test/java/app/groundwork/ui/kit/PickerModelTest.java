package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PickerModelTest {
  private final PickerModel model =
      new PickerModel(
          typed ->
              List.of("Ana", "Anton", "Bea").stream()
                  .filter(
                      name ->
                          name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                  .toList());

  @Test
  void downAndUpGoRoundThroughNone() {
    model.type("an");
    assertThat(model.pick()).isEmpty();
    model.move(1);
    assertThat(model.pick()).hasValue("Ana");
    model.move(1);
    model.move(1);
    assertThat(model.pick()).as("past the end: as typed").isEmpty();
    model.move(-1);
    assertThat(model.pick()).hasValue("Anton");
  }

  @Test
  void theOneNameThatIsTypedOutIsNotOffered() {
    model.type("Bea");
    assertThat(model.offers()).isEmpty();
    model.type("bea");
    assertThat(model.offers()).containsExactly("Bea");
  }

  @Test
  void aKnownNameIsKnownInAnyCase() {
    assertThat(model.known(" bea ")).hasValue("Bea");
    assertThat(model.known("Be")).isEmpty();
  }

  @Test
  void aLongListIsCut() {
    PickerModel many =
        new PickerModel(typed -> IntStream.range(0, 100).mapToObj(i -> "n" + i).toList());
    many.type("n");
    assertThat(many.offers()).hasSize(PickerModel.MOST);
    many.close();
    many.move(1);
    assertThat(many.pick()).isEmpty();
  }
}
