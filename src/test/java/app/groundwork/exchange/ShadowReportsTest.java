package app.groundwork.exchange;

import static app.groundwork.model.people.Consent.NO;
import static app.groundwork.model.people.Consent.NOT_ASKED;
import static app.groundwork.model.people.Consent.PSEUDONYM_ONLY;
import static app.groundwork.model.people.Consent.YES;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShadowReportsTest {
  @Test
  void theStricterAnswerCountsAndAnyAnswerBeforeNone() {
    assertThat(ShadowReports.stricter(YES, PSEUDONYM_ONLY)).isEqualTo(PSEUDONYM_ONLY);
    assertThat(ShadowReports.stricter(PSEUDONYM_ONLY, NO)).isEqualTo(NO);
    assertThat(ShadowReports.stricter(YES, NOT_ASKED)).isEqualTo(YES);
    assertThat(ShadowReports.stricter(NOT_ASKED, PSEUDONYM_ONLY)).isEqualTo(PSEUDONYM_ONLY);
    for (Consent one : List.of(NO, PSEUDONYM_ONLY, YES, NOT_ASKED)) {
      for (Consent other : Consent.values()) {
        assertThat(ShadowReports.stricter(one, other))
            .isEqualTo(ShadowReports.stricter(other, one));
      }
    }
  }
}
