package app.groundwork.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutwardNamesTest {
  private static OutwardNames.Called called(int number, String name, Consent consent) {
    return new OutwardNames.Called(
        new Developer("d" + number, name, null, consent), "Developer " + number);
  }

  private static final OutwardNames NAMES =
      new OutwardNames(
          List.of(
              called(1, "Lena Kovács", Consent.NO),
              called(2, "Lena Meier", Consent.YES),
              called(3, "Lena Ödman", Consent.PSEUDONYM_ONLY),
              called(4, "Meier", Consent.NO),
              called(5, "Ödman", Consent.NOT_ASKED)));

  private static String masked(String developerId, Consent ofSession, String text) {
    return NAMES.mask(developerId, ofSession).replace(text);
  }

  @Test
  void aSharedNameMeansTheSessionsOwnDeveloper() {
    String text = "Lena, Lena Kovács, Lena Meier, Lena Ödman, Meier, Ödman, Kovács";
    assertThat(masked("d1", Consent.YES, text))
        .isEqualTo("somebody, somebody, Lena Meier, Developer 3, somebody, Ödman, somebody");
    assertThat(masked("d3", Consent.NO, text))
        .isEqualTo("Developer 3, somebody, Lena Meier, Developer 3, somebody, Ödman, somebody");
    // She may be named, and is meant.
    assertThat(masked("d2", Consent.NOT_ASKED, text))
        .isEqualTo("Lena, somebody, Lena Meier, Developer 3, somebody, Ödman, somebody");
    // Not in this session.
    assertThat(masked("d2", Consent.PSEUDONYM_ONLY, text))
        .isEqualTo("Developer 2, somebody, Developer 2, Developer 3, Developer 2, Ödman, somebody");
    // In others she stays, and what she shares is said of who comes first.
    assertThat(masked("d5", Consent.YES, text)).isEqualTo(masked("d1", Consent.YES, text));
    assertThat(masked("gone", Consent.YES, text)).isEqualTo(masked("d1", Consent.YES, text));
  }

  @Test
  void onAScreenWhoDoesNotAgreeIsSomebody() {
    assertThat(NAMES.shown("d1", Consent.YES)).isEqualTo("somebody");
    assertThat(NAMES.shown("d2", Consent.YES)).isEqualTo("Lena Meier");
    assertThat(NAMES.shown("d2", Consent.PSEUDONYM_ONLY)).isEqualTo("Developer 2");
    assertThat(NAMES.shown("d2", Consent.NO)).isEqualTo("somebody");
    assertThat(NAMES.shown("d3", Consent.NOT_ASKED)).isEqualTo("Developer 3");
    assertThat(NAMES.shown("gone", Consent.NO)).isEmpty();
  }

  @Test
  void aDeveloperMayHaveHadOtherNames() {
    OutwardNames names =
        new OutwardNames(
            List.of(
                called(1, "Priya Nair", Consent.YES),
                called(2, "Nora Named", Consent.YES),
                called(1, "Priyanka Nayyar", Consent.PSEUDONYM_ONLY)));
    assertThat(names.called("d1", Consent.YES)).isEqualTo("Priya Nair");
    assertThat(names.mask("d2", Consent.YES).replace("Priya, Priyanka, Nora"))
        .isEqualTo("Priya, Developer 1, Nora");
    assertThat(names.mask("d1", Consent.NO).replace("Priya, Priyanka, Nora"))
        .isEqualTo("Developer 1, Developer 1, Nora");
  }

  /** What is not allocated cannot be kept: a mask each would take megabytes. */
  @Test
  void aSessionTakesNoMoreMemoryWhereThereAreMoreDevelopers() {
    List<OutwardNames.Called> many = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Consent consent = Consent.values()[i % Consent.values().length];
      many.add(called(i, "Given" + (char) ('a' + i % 26) + " Family" + name(i), consent));
    }
    OutwardNames names = new OutwardNames(many);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assertThat(names.mask("d0", Consent.NO).isIn("Familyaaa")).isTrue();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (OutwardNames.Called one : many) {
      NameMask mask = names.mask(one.developer().id(), Consent.PSEUDONYM_ONLY);
      boolean no = one.developer().consent() == Consent.NO;
      assertThat(mask.replace(one.developer().name())).isEqualTo(no ? "somebody" : one.pseudonym());
    }
    long each = (threads.getCurrentThreadAllocatedBytes() - before) / many.size();
    assertThat(each).isLessThan(100_000);
  }

  private static String name(int i) {
    return "" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
  }
}
