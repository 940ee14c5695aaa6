package app.groundwork.ui.people;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.people.PeopleSteps;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Changed;
import app.groundwork.store.Stepped;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewedPeople;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowedPeople;
import app.groundwork.store.shadowing.ShadowedPeople.Seen;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.UndoOffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All teams and developers, and what can be done to the list of them. */
final class PeopleViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(PeopleViewModel.class);
  private static final String PLACE = "people.item";

  private final Workspace workspace;
  private final AreaContext context;
  private final PeopleStore people = new PeopleStore();
  private final ShadowedPeople shadowed = new ShadowedPeople();
  private final InterviewedPeople interviewed = new InterviewedPeople();
  private final ObservableList<PeopleRow> rows = FXCollections.observableArrayList();
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Everybody> all =
      new ReadOnlyObjectWrapper<>(Everybody.NOBODY);
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final RemovalViewModel removal;
  private final Subscription subscription;
  private @Nullable ItemRef remembered;
  private volatile boolean closed;

  PeopleViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    this.removal = new RemovalViewModel(workspace, context);
    this.subscription = workspace.onChanged(this::onChanged);
    filter.addListener(observed -> rows.setAll(all.get().rows(filter.get())));
    Answers.use(
        workspace.place().get(PLACE),
        context,
        found -> {
          remembered = found.flatMap(PeopleViewModel::item).orElse(null);
          reload();
        });
  }

  /** The list, as the filter has it. */
  ObservableList<PeopleRow> rows() {
    return rows;
  }

  /** The words that what is shown has to hold. */
  StringProperty filter() {
    return filter;
  }

  /** Everybody, whatever the filter says. */
  ReadOnlyObjectProperty<Everybody> all() {
    return all.getReadOnlyProperty();
  }

  /** True once the list has been read: only then is an empty one empty. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** True if there is nobody yet: no team, no developer. */
  boolean isEmpty() {
    return all.get().teams().isEmpty() && all.get().developers().isEmpty();
  }

  /** True if the item is in the file, whatever the filter says. */
  boolean holds(ItemRef item) {
    return item.equals(PeopleRow.OfTrio.ITEM)
        || all.get().team(item.id()).isPresent()
        || all.get().developer(item.id()).isPresent();
  }

  /** The name of a team, or of a developer's team; empty if there is none. */
  String teamOf(ItemRef item) {
    Everybody now = all.get();
    return now.team(item.id())
        .or(() -> now.developer(item.id()).flatMap(one -> now.team(one.teamId())))
        .map(Team::name)
        .orElse("");
  }

  Optional<PeopleRow> row(ItemRef item) {
    return rows.stream().filter(row -> row.item().equals(Optional.of(item))).findFirst();
  }

  /** What was shown last, also before a restart; it may be gone. */
  Optional<ItemRef> remembered() {
    return Optional.ofNullable(remembered);
  }

  /** Remembers what is shown. */
  void remember(ItemRef item) {
    if (!item.equals(remembered)) {
      remembered = item;
      Answers.use(workspace.place().put(PLACE, item.kind() + " " + item.id()), context, done -> {});
    }
  }

  private static Optional<ItemRef> item(String remembered) {
    int blank = remembered.indexOf(' ');
    return blank < 0
        ? Optional.empty()
        : Optional.of(new ItemRef(remembered.substring(0, blank), remembered.substring(blank + 1)));
  }

  /** Names of teams that hold {@code typed}, those that begin with it first. */
  List<String> teamNames(String typed) {
    return Names.fitting(
        typed, all.get().teams().stream().map(Team::name).toList(), Function.identity());
  }

  /** Names of developers that hold {@code typed}, those that begin with it first. */
  List<String> developerNames(String typed) {
    return Names.fitting(
        typed, all.get().developers().stream().map(Developer::name).toList(), Function.identity());
  }

  /**
   * Why a team cannot have that name, for the user; empty if it can.
   *
   * @param id the team's own id; null for a new one
   */
  Optional<String> teamNameTrouble(String typed, @Nullable String id) {
    return NameTrouble.of(
            typed,
            all.get().teams().stream()
                .filter(team -> !team.id().equals(id))
                .map(Team::name)
                .toList())
        .map(
            trouble ->
                trouble == NameTrouble.MISSING
                    ? TEXTS.get("team.name.missing")
                    : TEXTS.get(id == null ? "team.name.known" : "team.name.taken", typed.strip()));
  }

  /**
   * Why a developer cannot have that name, for the user; empty if they can.
   *
   * @param id the developer's own id; null for a new one
   */
  Optional<String> developerNameTrouble(String typed, @Nullable String id) {
    return NameTrouble.of(
            typed,
            all.get().developers().stream()
                .filter(developer -> !developer.id().equals(id))
                .map(Developer::name)
                .toList())
        .map(
            trouble ->
                trouble == NameTrouble.MISSING
                    ? TEXTS.get("developer.name.missing")
                    : TEXTS.get(
                        id == null ? "developer.name.known" : "developer.name.taken",
                        typed.strip()));
  }

  /** Adds a team and tells {@code then}. */
  void addTeam(String name, Consumer<ItemRef> then) {
    Answers.use(
        workspace.change(
            PeopleSteps.ADD_TEAM.label(), tx -> people.save(tx, new Team(tx.newId(), name))),
        context,
        team -> then.accept(new ItemRef(PeopleStore.TEAM, team.id())));
  }

  /** Adds a developer, in the team of that name, made if there is none, and tells {@code then}. */
  void addDeveloper(String name, String team, Consumer<ItemRef> then) {
    Answers.use(
        workspace.change(
            PeopleSteps.ADD_DEVELOPER.label(),
            tx ->
                people.save(
                    tx,
                    new Developer(
                        tx.newId(),
                        name,
                        team.isBlank() ? null : people.teamNamed(tx, team).id(),
                        Consent.NOT_ASKED))),
        context,
        developer -> then.accept(new ItemRef(PeopleStore.DEVELOPER, developer.id())));
  }

  /** Removes a team or a developer; the notice says what goes along and offers to undo it. */
  void remove(ItemRef item) {
    if (item.kind().equals(PeopleStore.TEAM)) {
      all.get()
          .team(item.id())
          .ifPresent(team -> removal.remove(team, all.get().developersOf(team.id()).size()));
    } else if (item.kind().equals(PeopleStore.DEVELOPER)) {
      all.get().developer(item.id()).ifPresent(removal::remove);
    }
  }

  /** Who was removed last. */
  RemovalViewModel removal() {
    return removal;
  }

  /** Says {@code done} and offers to undo that step. */
  void offerUndo(Stepped<?> step, String done) {
    UndoOffer.offer(context, done, () -> workspace.undo(step));
  }

  @Override
  public void close() {
    closed = true;
    removal.close();
    subscription.close();
  }

  private void onChanged(Changed change) {
    boolean ours =
        change.touches(PeopleStore.DEVELOPER)
            || change.touches(PeopleStore.TEAM)
            || change.touches(PeopleStore.TRIO)
            || change.touches(ShadowingStore.SESSION)
            || change.touches(InterviewsStore.INTERVIEW);
    if (ours && !closed) {
      reload();
    }
  }

  private void reload() {
    Answers.use(workspace.query(this::read), context, this::show);
  }

  private Everybody read(Tx tx) {
    return new Everybody(people.teams(tx), people.developers(tx), people.trio(tx), met(tx));
  }

  private Map<String, Met> met(Tx tx) {
    Map<String, Seen> seen = new HashMap<>(shadowed.teams(tx));
    seen.putAll(shadowed.developers(tx));
    Map<String, Integer> heard = new HashMap<>(interviewed.teams(tx));
    heard.putAll(interviewed.developers(tx));
    Map<String, Met> met = new HashMap<>();
    seen.forEach((id, times) -> met.put(id, new Met(times, heard.getOrDefault(id, 0))));
    heard.forEach((id, times) -> met.putIfAbsent(id, new Met(null, times)));
    return met;
  }

  private void show(Everybody read) {
    if (!closed) {
      all.set(read);
      rows.setAll(read.rows(filter.get()));
      loaded.set(true);
    }
  }
}
