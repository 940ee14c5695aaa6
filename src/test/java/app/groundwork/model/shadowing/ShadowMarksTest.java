package app.groundwork.model.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShadowMarksTest {
  @Test
  void everyKindHasItsCode() {
    String codes =
        ShadowMarks.TABLE.marks().stream()
            .map(mark -> mark.code() + mark.alias() + mark.kind().code())
            .collect(Collectors.joining(" "));
    assertThat(codes)
        .isEqualTo(
            ".ttask .ddone .ggaveup .o>opened .f?searched .mnotfound .a@asked .ranswer .e!error"
                + " .llookup .kworkaround .xleft .cswitch .wwait .iinterrupt .h\"wish .nnote");
    assertThat(ShadowMarks.TABLE.plain().kind()).isEqualTo(EntryKind.NOTE);
  }

  @Test
  void everyKindAndSeverityHasItsOwnName() {
    Set<String> names = new HashSet<>();
    for (EntryKind kind : EntryKind.values()) {
      assertThat(names.add(ShadowMarks.name(kind))).isTrue();
    }
    for (int severity = 0; severity <= 3; severity++) {
      assertThat(names.add(ShadowMarks.severityName(severity))).isTrue();
    }
  }
}
