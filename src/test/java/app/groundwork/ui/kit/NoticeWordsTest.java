package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A notice is short however long the titles in it are. */
class NoticeWordsTest {
  private static final String LONG = "Nobody’s team knows who renews the certificates ".repeat(5);

  @Test
  void longTitlesAreCutAndTheWordsAroundThemStay() {
    assertThat(NoticeWords.brief("‘" + LONG + "’ merged into ‘Slow builds’"))
        .startsWith("‘Nobody’s team knows")
        .endsWith("…’ merged into ‘Slow builds’")
        .hasSizeLessThan(100);
    assertThat(NoticeWords.brief("2 linked to the new ‘" + LONG + "’"))
        .startsWith("2 linked to the new ‘Nobody’s team")
        .endsWith("…’");
  }

  @Test
  void whatIsShortOrNoTitleStaysAsItIs() {
    String just = "x".repeat(NoticeWords.LONGEST);
    assertThat(NoticeWords.brief("‘" + just + "’ added")).isEqualTo("‘" + just + "’ added");
    assertThat(NoticeWords.brief(LONG)).isEqualTo(LONG);
    assertThat(NoticeWords.brief("‘Costs $1 \\ day’ removed"))
        .isEqualTo("‘Costs $1 \\ day’ removed");
  }

  @Test
  void noLetterIsCutInHalf() {
    String brief = NoticeWords.brief("‘" + "😀".repeat(80) + "’ added");
    assertThat(brief.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
    assertThat(brief).endsWith("…’ added");
  }
}
