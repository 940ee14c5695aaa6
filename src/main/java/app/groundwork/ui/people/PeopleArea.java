package app.groundwork.ui.people;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.Overlay;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** People: the teams, their developers, the product trio, and all that is known of them. */
public final class PeopleArea implements Area {
  private static final Texts TEXTS = Texts.in(PeopleArea.class);
  private static final Set<String> KINDS =
      Set.of(PeopleStore.TEAM, PeopleStore.DEVELOPER, PeopleStore.TRIO);

  private final Workspace workspace;
  private final AreaContext context;
  private final StackPane root = new StackPane();
  private final Overlay overlay = new Overlay();
  private final PeopleViewModel people;
  private final PeopleView view;
  private final List<Node> tools;

  /** The area over an open workspace. */
  public PeopleArea(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    people = new PeopleViewModel(workspace, context);
    view =
        new PeopleView(
            people,
            this::page,
            new EmptyState(
                Feather.USERS,
                TEXTS.get("empty.title"),
                TEXTS.get("empty.text"),
                ToolButton.primary("first-add", TEXTS.get("developer.add"), this::addDeveloper)));
    root.getStylesheets().add(String.valueOf(PeopleArea.class.getResource("people.css")));
    root.getStyleClass().add("people");
    root.getChildren().addAll(view, overlay);
    tools =
        List.of(
            ToolButton.quiet("team-add", TEXTS.get("team.add"), this::addTeam),
            ToolButton.primary("developer-add", TEXTS.get("developer.add"), this::addDeveloper));
    root.sceneProperty()
        .addListener(
            (observed, before, now) -> {
              if (now == null) {
                view.setLooking(false);
              }
            });
  }

  @Override
  public String id() {
    return "people";
  }

  @Override
  public String title() {
    return TEXTS.get("area");
  }

  @Override
  public String group() {
    return TEXTS.get("area.group");
  }

  @Override
  public Ikon icon() {
    return Feather.USERS;
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public boolean shows(String kind) {
    return KINDS.contains(kind);
  }

  @Override
  public void open(ItemRef item) {
    if (shows(item.kind())) {
      view.select(item);
    }
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "people.developer.add",
            TEXTS.get("developer.add"),
            Keys.ctrl(KeyCode.N),
            () -> !overlay.isOpen(),
            this::addDeveloper),
        new Action(
            "people.team.add",
            TEXTS.get("team.add"),
            Keys.ctrlShift(KeyCode.N),
            () -> !overlay.isOpen(),
            this::addTeam),
        new Action(
            "people.trio",
            TEXTS.get("trio.open"),
            null,
            () -> true,
            () -> {
              view.select(PeopleRow.OfTrio.ITEM);
              view.focusPage();
            }));
  }

  @Override
  public List<KeyHint> keyHints() {
    return List.of(
        new KeyHint(TEXTS.get("hint.letters.keys"), TEXTS.get("hint.letters")),
        new KeyHint(TEXTS.get("hint.enter.keys"), TEXTS.get("hint.enter")),
        new KeyHint(TEXTS.get("hint.delete.keys"), TEXTS.get("hint.delete")));
  }

  @Override
  public List<Stop> stops() {
    return new PeopleStops(this).all();
  }

  @Override
  public boolean back() {
    if (overlay.isOpen()) {
      overlay.close();
      return true;
    }
    return view.back();
  }

  @Override
  public void shown() {
    view.setLooking(true);
    if (!overlay.isOpen() && !(people.loaded().get() && people.isEmpty())) {
      view.focus();
    }
  }

  @Override
  public void close() {
    view.close();
    people.close();
  }

  /** Asks for a new developer, in the team that is chosen. */
  void addDeveloper() {
    AddSheet sheet = AddSheet.developer(people, view.chosenTeam(), this::openNew, overlay::close);
    overlay.show(sheet, sheet.first(), false);
  }

  /** Asks for a new team. */
  void addTeam() {
    AddSheet sheet = AddSheet.team(people, this::openNew, overlay::close);
    overlay.show(sheet, sheet.first(), false);
  }

  /** Comes to the front. */
  void come() {
    context.navigator().openArea(id());
  }

  PeopleViewModel people() {
    return people;
  }

  PeopleView list() {
    return view;
  }

  /** What has just been made is gone on with: its page, the cursor in its fields. */
  private void openNew(ItemRef item) {
    view.select(item);
    view.focusPageOf(item);
  }

  /** A page may be made while the list itself is: it asks for the list only later. */
  private void focusList() {
    view.focus();
  }

  private Page page(ItemRef item) {
    if (item.kind().equals(PeopleStore.TRIO)) {
      return new TrioPage(new TrioViewModel(workspace, people), this::focusList);
    }
    KnownViewModel known = new KnownViewModel(workspace, context, item);
    return new KnownPage(
        known, form(item, known), context.clock()::millis, context.navigator()::open);
  }

  private KnownPage.Form form(ItemRef item, KnownViewModel known) {
    if (item.kind().equals(PeopleStore.TEAM)) {
      return new TeamForm(
          new TeamViewModel(workspace, context, people, item.id()),
          known,
          context.clock()::millis,
          this::focusList);
    }
    return new DeveloperForm(
        new DeveloperViewModel(workspace, context, people, item.id()),
        known,
        context.clock()::millis,
        () -> pseudonymise(item.id()),
        this::focusList);
  }

  /** Asks whether a developer's name is to go for good. */
  void pseudonymise(String developerId) {
    PseudonymiseSheet sheet =
        new PseudonymiseSheet(
            new PseudonymiseViewModel(workspace, context, developerId, this::pseudonymised),
            overlay::close);
    overlay.show(sheet, sheet.first(), false);
  }

  /** The page is made anew: no field of it remembers the name. */
  private void pseudonymised() {
    overlay.close();
    view.reopen();
  }
}
