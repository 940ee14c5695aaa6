package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.TopPain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListWordsTest {
  private static Synthesis.Line line(
      String id, NoteKind kind, @Nullable Speaker speaker, String context) {
    return new Synthesis.Line(
        new InterviewNote(id, "i", 0, null, kind, id, null, speaker),
        new Finding("f" + id, "i", id, FindingRole.PAIN, "p", null, context));
  }

  private static String strongest(List<Synthesis.Line> lines) {
    return ListWords.strongest(new Synthesis.Pain(new TopPain("p", "i", "x", 1), lines))
        .map(line -> line.note().id())
        .orElse("none");
  }

  @Test
  void theStrongestQuoteIsOneWithContextOfTheirOwnWords() {
    List<Synthesis.Line> lines = new ArrayList<>();
    assertThat(strongest(lines)).isEqualTo("none");
    lines.add(line("mine", NoteKind.QUOTE, Speaker.ME, "asked"));
    lines.add(line("told", NoteKind.NOTE, null, "the release"));
    assertThat(strongest(lines)).isEqualTo("none");
    lines.add(line("bare", NoteKind.QUOTE, null, " "));
    assertThat(strongest(lines)).isEqualTo("bare");
    lines.add(line("whole", NoteKind.QUOTE, Speaker.THEM, "the release"));
    lines.add(line("later", NoteKind.QUOTE, Speaker.THEM, "the release"));
    assertThat(strongest(lines)).isEqualTo("whole");
  }
}
