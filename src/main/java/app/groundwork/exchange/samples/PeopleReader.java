package app.groundwork.exchange.samples;

import app.groundwork.model.people.Adoption;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.ProductTrio;
import app.groundwork.model.people.Team;
import app.groundwork.model.people.TrioRole;
import app.groundwork.model.shared.Coded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the people of the sample; the format is told in {@code samples/README.md}. */
public final class PeopleReader {
  private static final Pattern FACT = Pattern.compile("([a-z ]+): (.+)");

  private final Supplier<String> ids;
  private final List<Team> teams = new ArrayList<>();
  private final List<Developer> developers = new ArrayList<>();
  private final Map<TrioRole, String> holders = new LinkedHashMap<>();

  private PeopleReader(Supplier<String> ids) {
    this.ids = ids;
  }

  /**
   * The people that Groundwork brings along.
   *
   * @param ids makes the id of each
   */
  public static SamplePeople brought(Supplier<String> ids) {
    return read(SampleFile.read("people.txt"), ids);
  }

  /**
   * The people that {@code text} tells.
   *
   * @param ids makes the id of each
   * @throws IllegalArgumentException naming the block or line that cannot be read
   */
  public static SamplePeople read(String text, Supplier<String> ids) {
    PeopleReader reader = new PeopleReader(ids);
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
    return new SamplePeople(reader.teams, reader.developers, new ProductTrio(reader.holders));
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
        case "team" -> teams.add(team(head.getValue(), facts));
        case "developer" -> developers.add(developer(head.getValue(), facts));
        case "trio" ->
            holders.put(
                Coded.of(TrioRole.class, head.getValue()),
                Objects.requireNonNull(facts.remove("holder"), "holder"));
        default -> throw new IllegalArgumentException("neither team, developer nor trio");
      }
      if (!facts.isEmpty()) {
        throw new IllegalArgumentException("not known here: " + facts.keySet());
      }
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("Cannot be read: " + block, e);
    }
  }

  private Team team(String name, Map<String, String> facts) {
    return new Team(
        ids.get(),
        name,
        fact(facts, "headcount", Integer::valueOf),
        yes(facts, "eligible", true),
        fact(facts, "adopted since", LocalDate::parse),
        fact(facts, "adoption", code -> Coded.of(Adoption.class, code)));
  }

  private Developer developer(String name, Map<String, String> facts) {
    Consent consent = fact(facts, "consent", code -> Coded.of(Consent.class, code));
    ContactAgain again = fact(facts, "contact again", code -> Coded.of(ContactAgain.class, code));
    String role = facts.remove("role");
    return new Developer(
            ids.get(), name, null, Objects.requireNonNullElse(consent, Consent.NOT_ASKED))
        .withTeamId(fact(facts, "team", this::teamId))
        .withRole(role == null ? "" : role)
        .withChampion(yes(facts, "champion", false))
        .withContactAgain(Objects.requireNonNullElse(again, ContactAgain.NOT_ASKED));
  }

  private String teamId(String name) {
    return teams.stream()
        .filter(team -> team.name().equals(name))
        .map(Team::id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no team " + name));
  }

  private static boolean yes(Map<String, String> facts, String name, boolean unsaid) {
    Boolean said =
        fact(
            facts,
            name,
            word ->
                switch (word) {
                  case "yes" -> true;
                  case "no" -> false;
                  default -> throw new IllegalArgumentException("neither yes nor no: " + word);
                });
    return said == null ? unsaid : said;
  }

  private static <T> @Nullable T fact(
      Map<String, String> facts, String name, Function<String, T> read) {
    String said = facts.remove(name);
    return said == null ? null : read.apply(said);
  }
}
