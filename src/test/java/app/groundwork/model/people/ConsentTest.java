package app.groundwork.model.people;

import static app.groundwork.model.people.Consent.NO;
import static app.groundwork.model.people.Consent.NOT_ASKED;
import static app.groundwork.model.people.Consent.PSEUDONYM_ONLY;
import static app.groundwork.model.people.Consent.YES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsentTest {
  @Test
  void theStricterAnswerCountsAndAnyAnswerBeforeNone() {
    assertThat(YES.stricter(PSEUDONYM_ONLY)).isEqualTo(PSEUDONYM_ONLY);
    assertThat(PSEUDONYM_ONLY.stricter(NO)).isEqualTo(NO);
    assertThat(YES.stricter(NOT_ASKED)).isEqualTo(YES);
    assertThat(NOT_ASKED.stricter(PSEUDONYM_ONLY)).isEqualTo(PSEUDONYM_ONLY);
    for (Consent one : Consent.values()) {
      for (Consent other : Consent.values()) {
        assertThat(one.stricter(other)).isEqualTo(other.stricter(one));
      }
    }
  }
}
