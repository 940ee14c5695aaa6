package app.groundwork.ui.people;

import app.groundwork.model.people.Adoption;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The fields of a team's page. */
final class TeamForm implements KnownPage.Form {
  private static final Texts TEXTS = Texts.in(TeamForm.class);

  private final TeamViewModel model;
  private final KnownViewModel known;
  private final LongSupplier now;
  private final FormParts parts;
  private final TextField name;
  private final CheckBox eligible = new CheckBox(TEXTS.get("team.eligible"));
  private final ChoiceBox<Optional<Adoption>> adoption =
      Choices.choice(
          given -> TEXTS.get("adoption." + given.map(Adoption::code).orElse("unknown")),
          Optional.empty(),
          Optional.of(Adoption.CHOICE),
          Optional.of(Adoption.MANDATED));
  private final VBox card;
  private final VBox actions;
  private Subscription following = Subscription.EMPTY;

  /**
   * @param now UTC epoch ms
   * @param leave puts the focus back on the list
   */
  TeamForm(TeamViewModel model, KnownViewModel known, LongSupplier now, Runnable leave) {
    this.model = model;
    this.known = known;
    this.now = now;
    parts = new FormParts("team", leave);
    name = parts.field("name", "");
    eligible.setId("team-eligible");
    eligible.setOnAction(event -> parts.chosen(() -> model.setEligible(eligible.isSelected())));
    adoption.setId("team-adoption");
    adoption.setOnAction(event -> parts.chosen(() -> model.setAdoption(adoption.getValue())));
    Label head = new Label(TEXTS.get("team.head"));
    head.getStyleClass().add("overline");
    card =
        new VBox(
            head,
            parts.set(name, TEXTS.get("team.name"), () -> text(Team::name), model::rename),
            parts.set(
                parts.field("headcount", TEXTS.get("team.headcount.prompt")),
                TEXTS.get("team.headcount"),
                () -> text(TeamForm::headcount),
                model::setHeadcount),
            eligible,
            parts.set(
                parts.field("since", TEXTS.get("team.since.prompt")),
                TEXTS.get("team.since"),
                () -> text(TeamForm::since),
                model::setAdoptedSince),
            new FormRow(TEXTS.get("team.adoption"), adoption, ""));
    card.getStyleClass().addAll("card", "people-form");
    Button remove = new Button(TEXTS.get("team.remove"));
    remove.setId("team-remove");
    remove.getStyleClass().addAll("quiet", "small");
    remove.setOnAction(event -> model.remove());
    actions =
        new VBox(
            new MergeBox(
                () -> model.otherNamed(name.getText()),
                model::othersNamed,
                typed -> model.mergeHint(typed, name.getText()),
                typed -> model.mergeWith(typed, name.getText())),
            remove);
    actions.getStyleClass().add("people-actions");
    parts.onRefresh(this::showChoices);
    model.setOnRefused(parts::refresh);
    model.setOnMerged(() -> parts.show(name));
  }

  @Override
  public List<Node> nodes() {
    return List.of(card, actions);
  }

  @Override
  public void follow(KnownPage.Head head) {
    Runnable show = () -> show(head);
    following =
        Subscription.combine(
            model.team().subscribe(team -> show.run()), known.sum().subscribe(sum -> show.run()));
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  @Override
  public void close() {
    following.unsubscribe();
    parts.close();
    model.close();
  }

  private void show(KnownPage.Head head) {
    Team team = model.team().get();
    if (team != null) {
      head.show(team.name(), Remarks.of(team, known.sum().get(), now.getAsLong()));
      parts.refresh();
    }
  }

  private void showChoices() {
    Team team = model.team().get();
    if (team != null) {
      eligible.setSelected(team.eligible());
      adoption.setValue(Optional.ofNullable(team.adoption()));
    }
  }

  private String text(Function<Team, String> value) {
    Team team = model.team().get();
    return team == null ? "" : value.apply(team);
  }

  private static String headcount(Team team) {
    Integer count = team.headcount();
    return count == null ? "" : count.toString();
  }

  private static String since(Team team) {
    LocalDate day = team.adoptedSince();
    return day == null ? "" : TypedDay.words(day);
  }
}
