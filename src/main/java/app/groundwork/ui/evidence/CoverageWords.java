package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.ContactDue;
import app.groundwork.model.evidence.NextToHear;
import app.groundwork.model.evidence.ResearchCoverage;
import app.groundwork.model.evidence.RoleHeard;
import app.groundwork.model.evidence.TeamHeard;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Quarter;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.RelativeTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How coverage is told. */
final class CoverageWords {
  private static final Texts TEXTS = Texts.in(CoverageWords.class);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

  /** Of more people the others are counted. */
  private static final int NAMED = 3;

  private CoverageWords() {}

  static String month(ResearchCoverage now) {
    return TEXTS.get(
        "coverage.month",
        now.today().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault()));
  }

  static String quarter(ResearchCoverage now) {
    return TEXTS.get("coverage.quarter", quarterName(now));
  }

  static String shadowed(ResearchCoverage now) {
    return TEXTS.get("coverage.shadowed", quarterName(now));
  }

  private static String quarterName(ResearchCoverage now) {
    Quarter quarter = now.quarter();
    return TEXTS.get(
        "coverage.quarter.name",
        Integer.toString(quarter.number()),
        Integer.toString(quarter.year()));
  }

  /** What this month still needs. */
  static String monthRemark(ResearchCoverage now) {
    LocalDate last = now.today().withDayOfMonth(now.today().lengthOfMonth());
    return missing(ResearchCoverage.A_MONTH - now.monthInterviewed(), last);
  }

  /** What this quarter still needs. */
  static String quarterRemark(ResearchCoverage now) {
    return missing(ResearchCoverage.A_QUARTER - now.quarterInterviewed(), end(now.quarter()));
  }

  /** Which teams were shadowed, or how many still should be. */
  static String shadowedRemark(ResearchCoverage now) {
    return now.shadowed().isEmpty()
        ? TEXTS.get("coverage.shadowed.none", DATE.format(end(now.quarter())))
        : now.shadowed().stream().map(Team::name).collect(Collectors.joining(" · "));
  }

  private static LocalDate end(Quarter quarter) {
    return LocalDate.of(quarter.year(), quarter.number() * 3, 1).plusMonths(1).minusDays(1);
  }

  private static String missing(int count, LocalDate until) {
    return count <= 0
        ? TEXTS.get("coverage.reached")
        : TEXTS.get("coverage.missing", count, DATE.format(until));
  }

  /** When a team was shadowed and interviewed. */
  static String team(TeamHeard heard, long now) {
    if (heard.isNever()) {
      return TEXTS.get("coverage.never");
    }
    return TEXTS.get(
        "coverage.team", ago(heard.shadowedAt(), now), ago(heard.interviewedAt(), now));
  }

  /** How many have a role and when one of them was heard; while none was, who may be asked. */
  static String role(RoleHeard heard, long now) {
    Long last = heard.lastAt();
    if (last == null) {
      List<Developer> askable = NextToHear.askable(heard.developers());
      return askable.isEmpty()
          ? TEXTS.get("coverage.refused", heard.developers().size())
          : names(askable);
    }
    return TEXTS.get(
        "coverage.and",
        TEXTS.get("coverage.developers", heard.developers().size()),
        heard(last, now));
  }

  /** Why that is next. */
  static String next(NextToHear one, LocalDate today, long now) {
    return switch (one) {
      case NextToHear.OfRole role ->
          planned(
              role.askable().isEmpty()
                  ? TEXTS.get("coverage.next.role.refused", role.heard().developers().size())
                  : TEXTS.get("coverage.next.role", names(role.askable())),
              role.planned());
      case NextToHear.OfTeam team -> planned(teamNeverHeard(team), team.planned());
      case NextToHear.Again again ->
          TEXTS.get("coverage.next.again", contact(again.contact(), today, now));
    };
  }

  private static String teamNeverHeard(NextToHear.OfTeam team) {
    if (team.developers().isEmpty()) {
      return TEXTS.get("coverage.next.team.nobody");
    }
    return team.askable().isEmpty()
        ? TEXTS.get("coverage.next.team.refused", team.developers().size())
        : TEXTS.get("coverage.next.team", names(team.askable()));
  }

  private static String planned(String why, NextToHear.@Nullable Planned planned) {
    return planned == null
        ? why
        : TEXTS.get(
            "coverage.and",
            why,
            TEXTS.get("coverage.next.planned", planned.with().name(), DATE.format(planned.on())));
  }

  /** The first few by name. */
  private static String names(List<Developer> all) {
    String first = all.stream().limit(NAMED).map(Developer::name).collect(Collectors.joining(", "));
    return all.size() <= NAMED ? first : TEXTS.get("coverage.next.more", first, all.size() - NAMED);
  }

  /** When somebody is to be contacted again, and when they were heard. */
  static String contact(ContactDue contact, LocalDate today, long now) {
    Long last = contact.lastAt();
    LocalDate due = contact.due();
    LocalDate planned = contact.plannedOn();
    if (planned != null) {
      return TEXTS.get("coverage.planned", DATE.format(planned));
    }
    if (last == null || due == null) {
      return TEXTS.get("coverage.contact.never");
    }
    String when =
        TEXTS.get(contact.isDue(today) ? "coverage.due.since" : "coverage.due", DATE.format(due));
    return TEXTS.get("coverage.and", when, heard(last, now));
  }

  private static String heard(long at, long now) {
    return TEXTS.get("coverage.last", RelativeTime.words(at, now));
  }

  private static String ago(@Nullable Long at, long now) {
    return at == null ? TEXTS.get("coverage.not") : RelativeTime.words(at, now);
  }
}
