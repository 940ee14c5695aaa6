package app.groundwork.ui.people;

import app.groundwork.model.people.Adoption;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.RelativeTime;
import app.groundwork.ui.kit.TypedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The short remarks under a page's title. */
final class Remarks {
  private static final Texts TEXTS = Texts.in(Remarks.class);

  private Remarks() {}

  /** What stands out of a team: whether it was seen, how it came to the platform. */
  static List<Label> of(Team team, KnownViewModel.@Nullable Sum sum, long now) {
    List<Label> remarks = new ArrayList<>(seen(sum, now));
    LocalDate since = team.adoptedSince();
    Adoption adoption = team.adoption();
    if (!team.eligible()) {
      remarks.add(chip(TEXTS.get("remark.notEligible")));
    } else if (since != null) {
      remarks.add(
          chip(
              TEXTS.get(
                  adoption == Adoption.MANDATED ? "remark.mandated" : "remark.adopted",
                  TypedDay.words(since))));
    }
    return remarks;
  }

  /** What stands out of a developer: team, whether they were seen, what they agreed to. */
  static List<Label> of(DeveloperViewModel.Head head, KnownViewModel.@Nullable Sum sum, long now) {
    Developer developer = head.developer();
    List<Label> remarks = new ArrayList<>(seen(sum, now));
    if (developer.champion()) {
      remarks.add(chip(TEXTS.get("champion"), "accent"));
    }
    if (developer.isPseudonymised()) {
      remarks.add(chip(TEXTS.get("remark.pseudonymised")));
    }
    switch (developer.consent()) {
      case NOT_ASKED -> remarks.add(chip(TEXTS.get("remark.notAsked"), "warning"));
      case PSEUDONYM_ONLY -> remarks.add(chip(TEXTS.get("remark.pseudonymOnly")));
      case NO -> remarks.add(chip(TEXTS.get("remark.no"), "danger"));
      case YES -> {}
    }
    return remarks;
  }

  private static List<Label> seen(KnownViewModel.@Nullable Sum sum, long now) {
    if (sum == null) {
      return List.of();
    }
    Long last = sum.lastAt();
    Long heard = sum.heardAt();
    List<Label> remarks = new ArrayList<>();
    if (last != null) {
      remarks.add(dated(TEXTS.get("remark.seen", RelativeTime.words(last, now)), last));
    } else if (heard != null) {
      remarks.add(chip(TEXTS.get("remark.never")));
    } else {
      remarks.add(chip(TEXTS.get("remark.never"), "warning"));
    }
    if (heard != null) {
      remarks.add(dated(TEXTS.get("remark.interviewed", RelativeTime.words(heard, now)), heard));
    }
    return remarks;
  }

  private static Label dated(String words, long at) {
    Label chip = chip(words, "success");
    chip.setTooltip(new Tooltip(RelativeTime.exact(at)));
    return chip;
  }

  private static Label chip(String words, String... more) {
    Label chip = new Label(words);
    chip.getStyleClass().add("chip");
    chip.getStyleClass().addAll(more);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }
}
