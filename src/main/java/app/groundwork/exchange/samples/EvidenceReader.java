package app.groundwork.exchange.samples;

import app.groundwork.exchange.samples.SampleEvidence.Declined;
import app.groundwork.exchange.samples.SampleEvidence.Finding;
import app.groundwork.exchange.samples.SampleEvidence.Pain;
import app.groundwork.exchange.samples.SampleEvidence.Theme;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.shared.Coded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the ledger of the sample; the format is told in {@code samples/README.md}. */
public final class EvidenceReader {
  private static final Pattern FACT = Pattern.compile("([a-z]+[a-z\\d -]*): (.+)");
  private static final Pattern MEETING = Pattern.compile("(shadowing|interview) ([\\d-]+)");

  private final List<Theme> themes = new ArrayList<>();
  private final List<Pain> pains = new ArrayList<>();
  private final List<Finding> dismissed = new ArrayList<>();
  private final List<String> untested = new ArrayList<>();
  private final List<Declined> declined = new ArrayList<>();

  private EvidenceReader() {}

  /** The ledger that Groundwork brings along. */
  public static SampleEvidence brought() {
    return read(SampleFile.read("evidence.txt"));
  }

  /**
   * The ledger that {@code text} tells.
   *
   * @throws IllegalArgumentException naming the block or line that cannot be read
   */
  public static SampleEvidence read(String text) {
    EvidenceReader reader = new EvidenceReader();
    Map<String, String> block = new LinkedHashMap<>();
    for (String line : (text + "\n\n").lines().toList()) {
      if (line.isBlank()) {
        reader.block(block);
        block.clear();
      } else if (!line.startsWith("#")) {
        Matcher fact = FACT.matcher(line.strip());
        if (!fact.matches() || block.put(fact.group(1), fact.group(2)) != null) {
          throw new IllegalArgumentException("Cannot be read: " + line);
        }
      }
    }
    return new SampleEvidence(
        reader.themes, reader.pains, reader.dismissed, reader.untested, reader.declined);
  }

  private void block(Map<String, String> block) {
    if (block.isEmpty()) {
      return;
    }
    Map.Entry<String, String> head = block.entrySet().iterator().next();
    Map<String, String> facts = new LinkedHashMap<>(block);
    facts.remove(head.getKey());
    try {
      switch (head.getKey()) {
        case "theme" -> themes.add(theme(head.getValue(), facts));
        case "pain" -> pains.add(pain(head.getValue(), facts));
        case "dismissed" -> dismissed.addAll(findings(facts));
        case "assumption" -> untested.add(head.getValue());
        case "declined" -> declined.add(declined(head.getValue(), facts));
        default ->
            throw new IllegalArgumentException("no theme, pain point, assumption or request");
      }
      if (!facts.isEmpty()) {
        throw new IllegalArgumentException("not known here: " + facts.keySet());
      }
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("Cannot be read: " + block, e);
    }
  }

  private static Theme theme(String name, Map<String, String> facts) {
    String space = facts.remove("space");
    return new Theme(name, space == null ? null : Coded.of(SpaceDimension.class, space));
  }

  private static Pain pain(String title, Map<String, String> facts) {
    String strongest = facts.remove("strongest");
    return new Pain(
        title,
        must(facts, "theme"),
        text(facts, "description"),
        Coded.of(PainStatus.class, must(facts, "status")),
        text(facts, "rejected because"),
        text(facts, "problem behind"),
        findings(facts),
        strongest == null ? null : finding(strongest));
  }

  private static Declined declined(String request, Map<String, String> facts) {
    return new Declined(
        request,
        text(facts, "asked by"),
        facts.remove("developer"),
        LocalDate.parse(must(facts, "on")),
        must(facts, "because"),
        facts.remove("pain"));
  }

  /** Takes the findings out of {@code facts}. */
  private static List<Finding> findings(Map<String, String> facts) {
    List<Finding> findings = new ArrayList<>();
    for (String name : List.copyOf(facts.keySet())) {
      if (MEETING.matcher(name).matches()) {
        for (String stamp : must(facts, name).split(" ", -1)) {
          findings.add(finding(name + " " + stamp));
        }
      }
    }
    return findings;
  }

  private static Finding finding(String told) {
    String[] parts = told.split(" ", -1);
    return new Finding(
        Coded.of(Method.class, parts[0]), LocalDate.parse(parts[1]), Stamps.ms(parts[2]));
  }

  private static String must(Map<String, String> facts, String name) {
    return Objects.requireNonNull(facts.remove(name), name);
  }

  private static String text(Map<String, String> facts, String name) {
    @Nullable String said = facts.remove(name);
    return said == null ? "" : said;
  }
}
