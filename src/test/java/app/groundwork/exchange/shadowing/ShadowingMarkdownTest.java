package app.groundwork.exchange.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class ShadowingMarkdownTest {
  @Test
  void tellsASessionInTheDomainsOrder() throws Exception {
    assertThat(markdown(Reports.shadowings(Reports.full())))
        .isEqualTo(
            """
            # Shadowing Mira

            - Date: 2026-03-10, 09:30 to 11:40
            - Developer: Mira
            - Team: Checkout
            - Workflow: deploy \\| ship
            - Purpose: Learn
            - Length: 2:00:00 without pauses

            ## Time log

            | Time | Kind | What | Tool | Friction |
            |---|---|---|---|---|
            | 00:00 | Opened | the &lt;b&gt;wiki&lt;/b&gt; | wiki |  |
            | 03:20 | Error | it failed | ci | Clear: no word why |
            | 33:20–43:20 | Waiting | pipeline | ci |  |
            | 45:00 | Asked | how, asked Priya, in the channel |  |  |
            | 46:40–47:40 | Interrupted by another | a call |  | Slight |
            | 1:58:20 | Wish | Wüsste ich nur 🙂 |  |  |

            ## Friction points

            - 03:20 (Clear) Error: it failed – no word why
            - 46:40–47:40 (Slight) Interrupted by another: a call

            ## Tools used

            | Tool | Named | In use |
            |---|--:|--:|
            | ci | 2 | 1:56:40 |
            | wiki | 1 | 03:20 |

            ## Context switches

            11 in all, 15.7 an hour.

            Longest undisturbed stretch: 25:00.

            ## Time waiting

            10:00 of 2:00:00 (8 %).

            | Waited for | Times | How long |
            |---|--:|--:|
            | pipeline | 1 | 10:00 |

            ## Wishes

            1 in all.

            > “Wüsste ich nur 🙂” (1:58:20)

            ## Predictions

            - Task: Ship a fix
            - Took: 47:00
            - The observer predicted: 30:00 (prediction error, measured minus predicted: +17:00)
            - The developer predicted: 10:00 (prediction error, measured minus predicted: +37:00)
            - Perception gap (observer minus developer): +20:00
            """);
  }

  @Test
  void aBareSessionSaysWhatIsMissingAndThatConsentIs() throws Exception {
    String report = markdown(Reports.shadowings(Reports.bare()));
    assertThat(report)
        .startsWith("> The developer was not asked for consent yet.")
        .contains("- Date: 2026-03-10, 09:30 (still running)")
        .contains("- Team: not noted")
        .contains("Nothing was logged.")
        .doesNotContain("## Predictions")
        .doesNotContain("null");
  }

  @Test
  void theExportSaysHowManySessionsConsentKeptOut() throws Exception {
    assertThat(markdown(new Shadowings(List.of(), 1, false, ZoneOffset.UTC)))
        .isEqualTo(
            "> One session was left out: the developer did not agree.\n\nNo session to report.\n");
    assertThat(markdown(new Shadowings(List.of(Reports.full()), 1200, false, ZoneOffset.UTC)))
        .startsWith("> 1200 sessions were left out");
  }

  @Test
  void isTheSameInEveryLocale() throws Exception {
    String english = markdown(Reports.shadowings(Reports.full()));
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("de-DE", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(markdown(Reports.shadowings(Reports.full()))).isEqualTo(english);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void noTextOfTheUserBreaksTheTable() throws Exception {
    String report = markdown(Reports.shadowings(Reports.saying("a|b\n| <img src=x> \\| c")));
    List<String> rows = report.lines().filter(line -> line.startsWith("| 05:00")).toList();
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().split("(?<!\\\\)\\|", -1)).hasSize(7);
    assertThat(report).doesNotContain("<img");
  }

  private static String markdown(Shadowings content) throws Exception {
    return Reports.text(ShadowingMarkdown::write, content);
  }
}
