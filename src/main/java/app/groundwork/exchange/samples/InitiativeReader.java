package app.groundwork.exchange.samples;

import app.groundwork.exchange.samples.SampleInitiative.Criterion;
import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.DiscussionVerdict;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.Origin;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.RiceNotes;
import app.groundwork.model.initiatives.Tags;
import app.groundwork.model.shared.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the initiatives of the sample; the format is told in {@code samples/README.md}. */
public final class InitiativeReader {
  private static final Pattern FACT = Pattern.compile("([a-z]+[a-z\\d ]*): (.+)");
  private static final String CRITERION = "criterion ";

  private final String title;
  private final Map<String, String> facts;

  private InitiativeReader(Map<String, String> block) {
    this.facts = new LinkedHashMap<>(block);
    this.title = must("initiative");
  }

  /** The initiatives that Groundwork brings along, in the team's own order. */
  public static List<SampleInitiative> brought() {
    return read(SampleFile.read("initiatives.txt"));
  }

  /**
   * The initiatives that {@code text} tells.
   *
   * @throws IllegalArgumentException naming the block or line that cannot be read
   */
  public static List<SampleInitiative> read(String text) {
    List<SampleInitiative> all = new ArrayList<>();
    Map<String, String> block = new LinkedHashMap<>();
    for (String line : (text + "\n\n").lines().toList()) {
      if (line.isBlank()) {
        if (!block.isEmpty()) {
          all.add(one(block));
        }
        block.clear();
      } else if (!line.startsWith("#")) {
        Matcher fact = FACT.matcher(line.strip());
        if (!fact.matches() || block.put(fact.group(1), fact.group(2)) != null) {
          throw new IllegalArgumentException("Cannot be read: " + line);
        }
      }
    }
    return all;
  }

  private static SampleInitiative one(Map<String, String> block) {
    try {
      InitiativeReader reader = new InitiativeReader(block);
      SampleInitiative one = reader.one();
      if (!reader.facts.isEmpty()) {
        throw new IllegalArgumentException("not known here: " + reader.facts.keySet());
      }
      return one;
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("Cannot be read: " + block, e);
    }
  }

  private SampleInitiative one() {
    LocalDate corrected = fact("corrected", LocalDate::parse);
    Rice now = rice("", Rice.NONE);
    return new SampleInitiative(
        initiative(now),
        rice("first ", now),
        fact("scored", LocalDate::parse),
        corrected,
        Arrays.stream(take("problems").split("; ")).filter(title -> !title.isEmpty()).toList(),
        criteria());
  }

  private Initiative initiative(Rice rice) {
    RiceNotes notes = RiceNotes.NONE;
    for (RiceInput input : RiceInput.values()) {
      notes = notes.with(input, take(input.code() + " note"));
    }
    Initiative one =
        new Initiative(title, title)
            .withOutcome(take("outcome"))
            .withOrigin(fact("origin", code -> Coded.of(Origin.class, code)))
            .withOwner(take("owner"))
            .withTags(Tags.of(take("tags")))
            .withRice(rice)
            .withNotes(notes)
            .withDiscussion(discussion());
    LocalDate killed = fact("killed", LocalDate::parse);
    return killed == null
        ? one.withStatus(status("status"))
        : one.killed(new Kill(must("reason"), must("lesson"), killed, status("until then")));
  }

  private InitiativeStatus status(String name) {
    return Coded.of(InitiativeStatus.class, must(name));
  }

  /** What is told under names that begin so; all else as in {@code unsaid}. */
  private Rice rice(String begin, Rice unsaid) {
    BigDecimal reach = fact(begin + "reach", BigDecimal::new);
    Impact impact = fact(begin + "impact", code -> Coded.of(Impact.class, code));
    Confidence confidence = fact(begin + "confidence", code -> Coded.of(Confidence.class, code));
    BigDecimal effort = fact(begin + "effort", BigDecimal::new);
    return new Rice(
        reach == null ? unsaid.reach() : reach,
        impact == null ? unsaid.impact() : impact,
        confidence == null ? unsaid.confidence() : confidence,
        effort == null ? unsaid.effort() : effort);
  }

  private @Nullable Discussion discussion() {
    LocalDate on = fact("discussed", LocalDate::parse);
    return on == null
        ? null
        : new Discussion(Coded.of(DiscussionVerdict.class, must("verdict")), take("because"), on);
  }

  private List<Criterion> criteria() {
    List<Criterion> criteria = new ArrayList<>();
    for (String name : List.copyOf(facts.keySet())) {
      if (name.startsWith(CRITERION)) {
        String[] parts = must(name).split(" -> ", 2);
        criteria.add(new Criterion(parts[0], parts.length == 1 ? "" : parts[1]));
      }
    }
    return criteria;
  }

  private String must(String name) {
    return Objects.requireNonNull(facts.remove(name), name);
  }

  private String take(String name) {
    return Objects.requireNonNullElse(facts.remove(name), "");
  }

  private <T> @Nullable T fact(String name, Function<String, T> read) {
    String said = facts.remove(name);
    return said == null ? null : read.apply(said);
  }
}
