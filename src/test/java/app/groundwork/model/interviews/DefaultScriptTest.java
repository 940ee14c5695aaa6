package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DefaultScriptTest {
  @Test
  void halfAnHourInFourParts() {
    Script script = DefaultScript.script();

    assertThat(script.isArchived()).isFalse();
    assertThat(script.minutes()).isEqualTo(30);
    assertThat(script.parts())
        .extracting(ScriptPart::kind, ScriptPart::minutes, part -> part.questions().size())
        .containsExactly(
            tuple(PartKind.OPENING, 5, 2),
            tuple(PartKind.EXPLORATION, 15, 5),
            tuple(PartKind.VALIDATION, 5, 3),
            tuple(PartKind.CLOSING, 5, 2));
  }

  @Test
  void itsIdsAreFixedAndEachIsOne() {
    Script script = DefaultScript.script();
    List<String> ids =
        Stream.concat(
                Stream.of(script.id()),
                script.parts().stream()
                    .flatMap(
                        part ->
                            Stream.concat(
                                Stream.of(part.id()),
                                part.questions().stream().map(ScriptQuestion::id))))
            .toList();

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("default"));
    assertThat(ids).contains("default", "default-exploration", "default-exploration-5");
    assertThat(DefaultScript.script()).isEqualTo(script);
  }
}
