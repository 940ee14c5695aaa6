package app.groundwork.exchange.interviews;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.interviews.Synthesis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What several interviews found: themes, with how many developers and teams stand behind each.
 * Practice counts nowhere, and neither does who did not agree: their interviews are none of these.
 * A developer counts by what they are called here, so that no number joins a name and a pseudonym.
 *
 * @param interviews how many count
 * @param practice how many do not, because they are practice
 * @param developers how many different ones
 * @param teams how many different ones
 * @param themes those with most developers first, then by name; pain points under no theme last
 */
record AcrossInterviews(
    int interviews, int practice, int developers, int teams, List<Theme> themes) {

  /**
   * A theme.
   *
   * @param id null for pain points under none
   * @param name empty for pain points under none
   */
  record Theme(@Nullable String id, String name, int developers, int teams, List<Pain> pains) {}

  /** A pain point. */
  record Pain(String id, String title, int developers, int teams) {}

  static AcrossInterviews of(Interviews content) {
    List<ToldInterview> counted =
        content.interviews().stream().filter(each -> !each.isPractice()).toList();
    Map<String, List<ToldInterview>> byPain = new LinkedHashMap<>();
    for (ToldInterview told : counted) {
      for (Synthesis.Pain pain : told.synthesis().pains()) {
        byPain.computeIfAbsent(pain.top().painPointId(), id -> new ArrayList<>()).add(told);
      }
    }
    Map<@Nullable String, List<String>> byTheme = new LinkedHashMap<>();
    for (String id : byPain.keySet()) {
      PainPoint pain = content.ledger().painPoints().get(id);
      if (pain != null) {
        byTheme.computeIfAbsent(pain.themeId(), theme -> new ArrayList<>()).add(id);
      }
    }
    List<Theme> themes = new ArrayList<>();
    byTheme.forEach((id, pains) -> themes.add(theme(content.ledger(), id, pains, byPain)));
    themes.sort(
        Comparator.comparing((Theme theme) -> theme.name.isEmpty())
            .thenComparing(Comparator.comparingInt(Theme::developers).reversed())
            .thenComparing(Theme::name));
    return new AcrossInterviews(
        counted.size(),
        content.interviews().size() - counted.size(),
        developers(counted),
        teams(counted),
        themes);
  }

  private static Theme theme(
      Ledger ledger,
      @Nullable String id,
      List<String> painIds,
      Map<String, List<ToldInterview>> byPain) {
    List<ToldInterview> behind = new ArrayList<>();
    List<Pain> pains = new ArrayList<>();
    for (String painId : painIds) {
      List<ToldInterview> told = byPain.getOrDefault(painId, List.of());
      behind.addAll(told);
      pains.add(new Pain(painId, ledger.title(painId), developers(told), teams(told)));
    }
    pains.sort(
        Comparator.comparingInt(Pain::developers)
            .reversed()
            .thenComparing(Pain::title)
            .thenComparing(Pain::id));
    return new Theme(id, ledger.themeName(id), developers(behind), teams(behind), pains);
  }

  private static int developers(Collection<ToldInterview> told) {
    return (int) told.stream().map(ToldInterview::developer).distinct().count();
  }

  private static int teams(Collection<ToldInterview> told) {
    return (int)
        told.stream()
            .map(each -> each.interview().preparation().teamId())
            .filter(Objects::nonNull)
            .distinct()
            .count();
  }
}
