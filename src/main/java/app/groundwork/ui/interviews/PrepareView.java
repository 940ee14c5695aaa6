package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.PlannedScript;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.FieldRow;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.ToolButton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Before an interview: who, what for, by which script, and what is to be found out. */
final class PrepareView extends ScrollPane implements Screen {
  private static final Texts TEXTS = Texts.in(PrepareView.class);

  private final PrepareViewModel model;
  private final Consumer<String> start;
  private final Runnable keep;
  private final PrepareFields fields;
  private final Label title = new Label();
  private final ChoiceBox<Script> script;
  private final ChoiceBox<Consent> consent;
  private final FormRow consentRow;
  private final CheckBox practice = new CheckBox(TEXTS.get("prepare.practice"));
  private final List<FormRow> assumptions = new ArrayList<>();
  private final Label ownHint = new Label();
  private final VBox slots = new VBox();
  private final Map<String, FormRow> slotRows = new LinkedHashMap<>();
  private final PreparePreview preview = new PreparePreview();
  private final List<Node> tools;
  private boolean read;

  /** Whether the developer was named when the file was read last: undo can take that back. */
  private boolean wasNamed;

  private boolean showing;

  /**
   * @param start given the interview that is to start
   * @param keep called where it is to wait
   */
  PrepareView(PrepareViewModel model, Consumer<String> start, Runnable keep) {
    this.model = model;
    this.start = start;
    this.keep = keep;
    this.fields = new PrepareFields(model);
    getStyleClass().add("prepare");
    setFitToWidth(true);
    setFocusTraversable(false);
    script = Choices.choice(Script::title);
    script.setId("prepare-script");
    consent = Choices.choice(one -> TEXTS.get("consent." + one.code()), Consent.values());
    consent.setId("prepare-consent");
    consentRow = new FormRow(TEXTS.get("prepare.consent"), consent, "");
    practice.setId("prepare-practice");
    ownHint.getStyleClass().add("form-hint");
    ownHint.setWrapText(true);
    title.getStyleClass().add("title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    VBox form = new VBox(who(), how(), practice, assumptions(), questions(), slots);
    form.getStyleClass().add("prepare-form");
    slots.getStyleClass().add("prepare-section");
    VBox page = new VBox(title, new FieldRow().with(form, 420).with(preview, 320));
    page.getStyleClass().addAll("page", "prepare-page");
    setContent(page);
    tools =
        List.of(
            ToolButton.quiet("prepare-sheet", TEXTS.get("prepare.sheet"), this::sheet),
            ToolButton.quiet("prepare-keep", TEXTS.get("prepare.keep"), this::keep),
            ToolButton.primary("prepare-start", TEXTS.get("prepare.start"), this::start));
    choose(script, one -> model.write(PrepareField.SCRIPT, one.id()));
    choose(consent, one -> model.write(PrepareField.CONSENT, one.code()));
    practice
        .selectedProperty()
        .addListener(
            (observed, before, now) -> {
              if (!showing) {
                model.write(PrepareField.PRACTICE, now ? "yes" : "");
              }
            });
    model.read().addListener((observed, before, now) -> refresh());
    refresh();
  }

  private <T> void choose(ChoiceBox<T> box, Consumer<T> use) {
    box.valueProperty()
        .addListener(
            (observed, before, now) -> {
              if (!showing && now != null) {
                use.accept(now);
              }
            });
  }

  private Node who() {
    FormRow developer =
        fields.picked(
            PrepareField.DEVELOPER,
            TEXTS.get("prepare.developer"),
            typed -> model.names().developersLike(typed),
            model::setDeveloper,
            () -> fields.input(PrepareField.TEAM).requestFocus());
    FormRow team =
        fields.picked(
            PrepareField.TEAM,
            TEXTS.get("prepare.team"),
            typed -> model.names().teamsLike(typed),
            model::setTeam,
            () -> fields.input(PrepareField.DAY).requestFocus());
    FormRow day =
        fields.taken(
            PrepareField.DAY,
            TEXTS.get("prepare.day"),
            model::setDay,
            () -> fields.input(PrepareField.PURPOSE).requestFocus());
    fields.input(PrepareField.DEVELOPER).setPromptText(TEXTS.get("prepare.developer.prompt"));
    return new FieldRow().with(developer, 190).with(team, 150).with(day, 110);
  }

  private Node how() {
    FormRow purpose =
        fields.text(
            PrepareField.PURPOSE,
            TEXTS.get("prepare.purpose"),
            TEXTS.get("prepare.purpose.prompt"));
    VBox box =
        new VBox(
            purpose,
            new FieldRow()
                .with(new FormRow(TEXTS.get("prepare.script"), script, ""), 220)
                .with(consentRow, 180));
    box.getStyleClass().add("prepare-section");
    return box;
  }

  private Node assumptions() {
    VBox box = section(TEXTS.get("prepare.assumptions"), TEXTS.get("prepare.assumptions.intro"));
    for (int number = 1; number <= TestedAssumption.MOST; number++) {
      int its = number;
      PrepareField field = PrepareField.assumption(number);
      String name = TEXTS.get("prepare.assumption", number);
      FormRow row =
          fields.picked(
              field,
              name,
              typed -> model.names().assumptionsLike(typed),
              statement -> model.setAssumption(its, statement),
              () -> focusNext(field));
      assumptions.add(row);
      box.getChildren()
          .add(
              new PrepareMoves(
                  row, name, number, TestedAssumption.MOST, step -> move(field, step)));
    }
    fields.input(PrepareField.assumption(1)).setPromptText(TEXTS.get("prepare.assumption.prompt"));
    return box;
  }

  private Node questions() {
    VBox box = section(TEXTS.get("prepare.own"), TEXTS.get("prepare.own.intro"));
    for (int place = 1; place <= PlannedScript.OWN_QUESTIONS; place++) {
      PrepareField field = PrepareField.own(place);
      String name = TEXTS.get("prepare.question", place);
      Region row =
          fields.question(place, name, place == 1 ? TEXTS.get("prepare.question.prompt") : "");
      TextField input = fields.input(field);
      input.setOnAction(
          event -> {
            focusNext(field);
            event.consume();
          });
      box.getChildren()
          .add(
              new PrepareMoves(
                  row, name, place, PlannedScript.OWN_QUESTIONS, step -> move(field, step)));
    }
    box.getChildren().add(ownHint);
    return box;
  }

  private static VBox section(String name, String intro) {
    Label head = new Label(name);
    head.getStyleClass().add("subtitle");
    Label words = new Label(intro);
    words.getStyleClass().add("muted");
    words.setWrapText(true);
    VBox box = new VBox(head, words);
    box.getStyleClass().add("prepare-section");
    return box;
  }

  private void focusNext(PrepareField field) {
    PrepareField next = new PrepareField(field.kind(), Integer.toString(field.number() + 1));
    boolean last =
        field.number()
            == (field.kind() == PrepareField.Kind.OWN
                ? PlannedScript.OWN_QUESTIONS
                : TestedAssumption.MOST);
    if (!last) {
      fields.input(next).requestFocus();
    } else if (field.kind() == PrepareField.Kind.ASSUMPTION) {
      fields.input(PrepareField.own(1)).requestFocus();
    }
  }

  /** Changes places with a neighbour; the focus goes along. */
  private void move(PrepareField field, int step) {
    int to = field.number() + step;
    int most =
        field.kind() == PrepareField.Kind.OWN ? PlannedScript.OWN_QUESTIONS : TestedAssumption.MOST;
    if (to < 1 || to > most) {
      return;
    }
    PrepareField other = new PrepareField(field.kind(), Integer.toString(to));
    fields.input(other).requestFocus();
    fields
        .flush()
        .thenRunAsync(
            () -> model.swap(field.kind(), field.number(), to, () -> shown(field, other)),
            FxThread.EXECUTOR);
  }

  private void shown(PrepareField one, PrepareField other) {
    fields.show(one);
    fields.show(other);
  }

  /** Starts the interview, or says what is missing. */
  void start() {
    once(() -> model.once(start));
  }

  /** Saves the sheet to print, or says what is missing. */
  void sheet() {
    once(model::askAndSaveSheet);
  }

  private void once(Runnable then) {
    if (!fields.commit()) {
      return;
    }
    if (fields.input(PrepareField.DEVELOPER).getText().isBlank()) {
      fields.refuse(PrepareField.DEVELOPER, TEXTS.get("prepare.developer.missing"));
      return;
    }
    var _ = fields.flush().thenRunAsync(then, FxThread.EXECUTOR);
  }

  /** Leaves it for later; what is typed is kept either way. */
  void keep() {
    if (fields.commit()) {
      keep.run();
    }
  }

  /** Writes the first own question, in the middle of the screen. */
  void ask(String question) {
    fields.write(1, question);
    setVvalue(0.55);
  }

  PrepareViewModel model() {
    return model;
  }

  @Override
  public Parent view() {
    return this;
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "interviews.prepare.start",
            TEXTS.get("prepare.start"),
            // Ctrl+Enter takes over the rewording of a question.
            Keys.ctrlShift(KeyCode.ENTER),
            () -> true,
            this::start),
        new Action(
            "interviews.prepare.sheet",
            TEXTS.get("prepare.sheet"),
            Keys.ctrl(KeyCode.S),
            () -> true,
            this::sheet),
        new Action(
            "interviews.prepare.keep", TEXTS.get("prepare.keep"), null, () -> true, this::keep));
  }

  @Override
  public void focus() {
    // Fields come into the scene with the skins around them.
    applyCss();
    layout();
    fields.input(PrepareField.DEVELOPER).requestFocus();
  }

  @Override
  public Optional<String> notPresented() {
    return Optional.of(TEXTS.get("prepare.present"));
  }

  @Override
  public void close() {
    fields.close();
    model.close();
  }

  private void refresh() {
    PrepareRead now = model.read().get();
    if (now == null) {
      return;
    }
    PrepareWords words = model.words();
    showing = true;
    title.setText(
        now.developer()
            .map(one -> TEXTS.get("prepare.title.with", one.name()))
            .orElse(TEXTS.get("prepare.title")));
    showSlots(now);
    fields.refresh();
    if (!read) {
      fields.showFirst();
    }
    boolean named = now.interview() != null;
    if (!read || wasNamed && !named) {
      fields.restore(now.halfTyped());
    }
    read = true;
    wasNamed = named;
    if (!script.getItems().equals(now.offered())) {
      script.getItems().setAll(now.offered());
    }
    script.setValue(now.script());
    consent.setValue(
        Coded.of(Consent.class, now.values().getOrDefault(PrepareField.CONSENT, "notAsked")));
    practice.setSelected(!now.value(PrepareField.PRACTICE).isEmpty());
    showing = false;
    consentRow.setHint(words.consentHint());
    for (int number = 1; number <= assumptions.size(); number++) {
      assumptions.get(number - 1).setHint(words.testedWords(number));
    }
    fields.check(
        PlannedScript.placeOfOwn(now.script()).map(ScriptPart::kind).orElse(PartKind.EXPLORATION));
    ownHint.setText(words.ownHint());
    preview.show(now);
  }

  /** A field for each slot of what will be asked. */
  private void showSlots(PrepareRead now) {
    List<String> names = now.slotNames();
    if (names.equals(List.copyOf(slotRows.keySet()))) {
      return;
    }
    List<String> gone = slotRows.keySet().stream().filter(one -> !names.contains(one)).toList();
    gone.forEach(
        name -> {
          slotRows.remove(name);
          fields.drop(PrepareField.slot(name));
        });
    Map<String, FormRow> rows = new LinkedHashMap<>();
    for (String name : names) {
      FormRow known = slotRows.get(name);
      rows.put(
          name,
          known != null
              ? known
              : fields.text(PrepareField.slot(name), name, TEXTS.get("prepare.slot.prompt")));
    }
    slotRows.clear();
    slotRows.putAll(rows);
    slots.getChildren().clear();
    if (!rows.isEmpty()) {
      VBox box = section(TEXTS.get("prepare.slots"), TEXTS.get("prepare.slots.intro"));
      box.getChildren().addAll(rows.values());
      slots.getChildren().add(box);
    }
  }
}
