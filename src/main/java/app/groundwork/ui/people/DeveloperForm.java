package app.groundwork.ui.people;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.ItemPicker;
import java.util.List;
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

/** The fields of a developer's page. */
final class DeveloperForm implements KnownPage.Form {
  private static final Texts TEXTS = Texts.in(DeveloperForm.class);

  private final DeveloperViewModel model;
  private final KnownViewModel known;
  private final LongSupplier now;
  private final FormParts parts;
  private final TextField name;
  private final CheckBox champion = new CheckBox(TEXTS.get("developer.champion"));
  private final ChoiceBox<Consent> consent =
      Choices.choice(given -> TEXTS.get("consent." + given.code()), Consent.values());
  private final ChoiceBox<ContactAgain> contact =
      Choices.choice(given -> TEXTS.get("contact." + given.code()), ContactAgain.values());
  private final Button remove = new Button();
  private final Button pseudonymise = new Button(TEXTS.get("pseudonymise.ask"));
  private final VBox card;
  private final VBox actions;
  private Subscription following = Subscription.EMPTY;

  /**
   * @param now UTC epoch ms
   * @param pseudonymise asks whether the name is to go for good
   * @param leave puts the focus back on the list
   */
  DeveloperForm(
      DeveloperViewModel model,
      KnownViewModel known,
      LongSupplier now,
      Runnable pseudonymise,
      Runnable leave) {
    this.model = model;
    this.known = known;
    this.now = now;
    parts = new FormParts("developer", leave);
    name = parts.field("name", "");
    ItemPicker team = new ItemPicker(model::teamNames);
    team.field().setId("developer-team");
    team.field().setPromptText(TEXTS.get("developer.team.prompt"));
    champion.setId("developer-champion");
    champion.setOnAction(event -> parts.chosen(() -> model.setChampion(champion.isSelected())));
    consent.setId("developer-consent");
    consent.setOnAction(event -> parts.chosen(() -> model.setConsent(consent.getValue())));
    contact.setId("developer-contact");
    contact.setOnAction(event -> parts.chosen(() -> model.setContactAgain(contact.getValue())));
    Label head = new Label(TEXTS.get("developer.head"));
    head.getStyleClass().add("overline");
    card =
        new VBox(
            head,
            parts.set(
                name,
                TEXTS.get("developer.name"),
                () -> text(shown -> shown.developer().name()),
                model::rename),
            parts.set(
                team,
                TEXTS.get("developer.team"),
                () -> text(DeveloperViewModel.Head::team),
                model::setTeam),
            parts.typed(
                parts.field("role", TEXTS.get("developer.role.prompt")),
                TEXTS.get("developer.role"),
                () -> text(shown -> shown.developer().role()),
                model::typeRole),
            champion,
            new FormRow(
                TEXTS.get("developer.consent"), consent, TEXTS.get("developer.consent.hint")),
            new FormRow(TEXTS.get("developer.contact"), contact, ""));
    card.getStyleClass().addAll("card", "people-form");
    remove.setId("developer-remove");
    showRemoval(0);
    remove.setOnAction(event -> model.remove());
    this.pseudonymise.setId("pseudonymise-ask");
    this.pseudonymise.getStyleClass().addAll("small", "danger");
    this.pseudonymise.setOnAction(event -> pseudonymise.run());
    actions =
        new VBox(
            new MergeBox(
                () -> model.otherNamed(name.getText()),
                model::othersNamed,
                typed -> model.mergeHint(typed, name.getText()),
                typed -> model.mergeWith(typed, name.getText())),
            remove,
            this.pseudonymise);
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
            model.head().subscribe(one -> show.run()), known.sum().subscribe(sum -> show.run()));
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
    DeveloperViewModel.Head shown = model.head().get();
    if (shown != null) {
      head.show(shown.developer().name(), Remarks.of(shown, known.sum().get(), now.getAsLong()));
      pseudonymise.setVisible(!shown.developer().isPseudonymised());
      KnownViewModel.Sum sum = known.sum().get();
      showRemoval(sum == null ? 0 : sum.sessions());
      parts.refresh();
    }
  }

  /** What goes along is said before, not after. */
  private void showRemoval(int sessions) {
    remove.setText(TEXTS.get("developer.remove", sessions));
    remove.getStyleClass().setAll("button", "small", sessions == 0 ? "quiet" : "danger");
  }

  private void showChoices() {
    DeveloperViewModel.Head shown = model.head().get();
    if (shown != null) {
      Developer developer = shown.developer();
      champion.setSelected(developer.champion());
      consent.setValue(developer.consent());
      contact.setValue(developer.contactAgain());
    }
  }

  private String text(Function<DeveloperViewModel.Head, String> value) {
    DeveloperViewModel.Head shown = model.head().get();
    return shown == null ? "" : value.apply(shown);
  }
}
