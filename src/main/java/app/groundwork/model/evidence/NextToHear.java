package app.groundwork.model.evidence;

import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom to see next, and why. */
public sealed interface NextToHear {
  /** Who may be asked comes before who said no. */
  Comparator<Developer> EASIEST =
      Comparator.comparing((Developer one) -> one.contactAgain() == ContactAgain.NO)
          .thenComparing(Developer::number);

  /**
   * A role that nobody was heard of.
   *
   * @param planned an interview that is prepared with one of them; null if there is none
   */
  record OfRole(RoleHeard heard, @Nullable Planned planned) implements NextToHear {
    /** Whom it can be asked of; empty if all said no. */
    public List<Developer> askable() {
      return NextToHear.askable(heard.developers());
    }
  }

  /**
   * A team that nobody was heard of.
   *
   * @param developers those of it; may be empty
   * @param planned an interview that is prepared with one of them; null if there is none
   */
  record OfTeam(Team team, List<Developer> developers, @Nullable Planned planned)
      implements NextToHear {
    public OfTeam {
      developers = List.copyOf(developers);
    }

    /** Whom it can be asked of; empty if all said no, or nobody is known. */
    public List<Developer> askable() {
      return NextToHear.askable(developers);
    }
  }

  /** Somebody who may be contacted again. */
  record Again(ContactDue contact) implements NextToHear {}

  /** An interview that is prepared. */
  record Planned(Developer with, LocalDate on) {}

  /** Those who did not say no, in the same order. */
  static List<Developer> askable(Collection<Developer> developers) {
    return developers.stream().filter(one -> one.contactAgain() != ContactAgain.NO).toList();
  }

  /**
   * All of them. First the gaps that somebody can close: roles, then teams never heard, those first
   * of which most developers may be asked. Then who is due, the longest first, and who was never
   * heard; then roles and teams of which nobody may be asked or is known, who is due later, and
   * last what an interview is prepared for.
   *
   * @param roles the biggest first
   * @param planned the day of the next prepared interview of each developer who has one
   */
  static List<NextToHear> inOrder(
      LocalDate today,
      List<RoleHeard> roles,
      List<TeamHeard> teams,
      List<ContactDue> contacts,
      List<Developer> developers,
      Map<String, LocalDate> planned) {
    List<NextToHear> all = new ArrayList<>();
    roles.stream()
        .filter(RoleHeard::isNever)
        .map(one -> new OfRole(one, first(one.developers(), planned)))
        .sorted(Comparator.comparingInt((OfRole one) -> one.askable().size()).reversed())
        .forEach(all::add);
    teams.stream()
        .filter(TeamHeard::isNever)
        .map(TeamHeard::team)
        .map(
            team -> {
              List<Developer> its =
                  developers.stream()
                      .filter(one -> team.id().equals(one.teamId()))
                      .sorted(EASIEST)
                      .toList();
              return new OfTeam(team, its, first(its, planned));
            })
        .sorted(Comparator.comparingInt((OfTeam one) -> one.askable().size()).reversed())
        .forEach(all::add);
    contacts.stream().map(Again::new).forEach(all::add);
    // Sorting keeps the order of what is as urgent.
    return all.stream().sorted(Comparator.comparingInt(one -> urgency(one, today))).toList();
  }

  private static int urgency(NextToHear one, LocalDate today) {
    return switch (one) {
      case OfRole role -> urgency(role.planned(), role.askable(), 0);
      case OfTeam team -> urgency(team.planned(), team.askable(), 1);
      case Again again -> {
        ContactDue contact = again.contact();
        if (contact.plannedOn() != null) {
          yield 6;
        }
        yield contact.isDue(today) ? 2 : contact.lastAt() == null ? 3 : 5;
      }
    };
  }

  private static int urgency(@Nullable Planned planned, List<Developer> askable, int open) {
    return planned != null ? 6 : askable.isEmpty() ? 4 : open;
  }

  private static @Nullable Planned first(
      Collection<Developer> developers, Map<String, LocalDate> planned) {
    return developers.stream()
        .filter(one -> planned.containsKey(one.id()))
        .map(one -> new Planned(one, Objects.requireNonNull(planned.get(one.id()))))
        .min(Comparator.comparing(Planned::on))
        .orElse(null);
  }
}
