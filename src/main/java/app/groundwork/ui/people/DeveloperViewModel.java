package app.groundwork.ui.people;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.people.PeopleSteps;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleMerge;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A developer's page: what is known of them and can be set right. */
final class DeveloperViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(DeveloperViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final PeopleViewModel everybody;
  private final String id;
  private final PeopleStore people = new PeopleStore();
  private final PeopleMerge merge = new PeopleMerge(people);
  private final ReadOnlyObjectWrapper<@Nullable Head> head = new ReadOnlyObjectWrapper<>();
  private final Subscription following;
  private Runnable refused = () -> {};

  /**
   * Who it is.
   *
   * @param team the name of their team; empty if not known
   */
  record Head(Developer developer, String team) {}

  DeveloperViewModel(
      Workspace workspace, AreaContext context, PeopleViewModel everybody, String id) {
    this.workspace = workspace;
    this.context = context;
    this.everybody = everybody;
    this.id = id;
    following = everybody.all().subscribe(now -> head.set(head(now)));
  }

  /** Called when a choice was not saved: the screen has to show again what the file says. */
  void setOnRefused(Runnable listener) {
    refused = listener;
  }

  ItemRef item() {
    return new ItemRef(PeopleStore.DEVELOPER, id);
  }

  /** Null once they are gone. */
  ReadOnlyObjectProperty<@Nullable Head> head() {
    return head.getReadOnlyProperty();
  }

  private @Nullable Head head(Everybody now) {
    return now.developer(id)
        .map(one -> new Head(one, now.team(one.teamId()).map(Team::name).orElse("")))
        .orElse(null);
  }

  /** Names of teams that hold {@code typed}. */
  List<String> teamNames(String typed) {
    return everybody.teamNames(typed);
  }

  /** Renames them; why not, for the user, or empty if it is done. */
  Optional<String> rename(String typed) {
    Optional<String> trouble = everybody.developerNameTrouble(typed, id);
    if (trouble.isEmpty()) {
      tell(edit("name", now -> now.withName(typed)));
    }
    return trouble;
  }

  /** Moves them to the team of that name, made if there is none; blank for none. */
  Optional<String> setTeam(String typed) {
    tell(
        edit(
            "team",
            (tx, now) ->
                now.withTeamId(typed.isBlank() ? null : people.teamNamed(tx, typed).id())));
    return Optional.empty();
  }

  /** Saves their role while it is typed. */
  CompletableFuture<Boolean> typeRole(String typed) {
    return edit("role", now -> now.withRole(typed));
  }

  void setChampion(boolean champion) {
    tell(edit("champion", now -> now.withChampion(champion)));
  }

  void setConsent(Consent consent) {
    tell(edit("consent", now -> now.withConsent(consent)));
  }

  void setContactAgain(ContactAgain answer) {
    tell(edit("contactAgain", now -> now.withContactAgain(answer)));
  }

  void remove() {
    everybody.remove(item());
  }

  /** Names of the others that hold {@code typed}. */
  List<String> othersNamed(String typed) {
    Head now = head.get();
    return everybody.developerNames(typed).stream()
        .filter(name -> now == null || !name.equals(now.developer().name()))
        .toList();
  }

  /** Makes the other of that name one with this; why not, for the user, or empty if it is done. */
  Optional<String> mergeWith(String typed) {
    Optional<Developer> other =
        everybody.all().get().developers().stream()
            .filter(one -> !one.id().equals(id) && NameTrouble.same(one.name(), typed))
            .findFirst();
    if (other.isEmpty()) {
      return Optional.of(TEXTS.get("merge.developer.unknown"));
    }
    Answers.use(
        workspace.step(
            PeopleSteps.MERGE_DEVELOPERS.label(), tx -> merge.developers(tx, id, other.get().id())),
        context,
        done -> everybody.offerUndo(done, TEXTS.get("merge.done", other.get().name())));
    return Optional.empty();
  }

  @Override
  public void close() {
    following.unsubscribe();
  }

  private CompletableFuture<Boolean> edit(String field, UnaryOperator<Developer> change) {
    return edit(field, (tx, now) -> change.apply(now));
  }

  private CompletableFuture<Boolean> edit(
      String field, BiFunction<Tx, Developer, Developer> change) {
    return workspace.change(
        PeopleSteps.EDIT_DEVELOPER.label(),
        id + "/" + field,
        tx -> {
          Optional<Developer> found = people.developer(tx, id);
          found.ifPresent(now -> people.save(tx, change.apply(tx, now)));
          return found.isPresent();
        });
  }

  private void tell(CompletableFuture<Boolean> change) {
    Answers.use(change, context, done -> {}, failure -> refused.run());
  }
}
