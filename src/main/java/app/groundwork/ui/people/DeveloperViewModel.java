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
import app.groundwork.store.people.NameExchange;
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
  private static final String CONSENT = "consent";
  private static final Texts TEXTS = Texts.in(DeveloperViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final PeopleViewModel everybody;
  private final String id;
  private final PeopleStore people = new PeopleStore();
  private final NameExchange exchange = new NameExchange(people);
  private final PeopleMerge merge = new PeopleMerge(people);
  private final ReadOnlyObjectWrapper<@Nullable Head> head = new ReadOnlyObjectWrapper<>();
  private final Subscription following;
  private Runnable refused = () -> {};
  private Runnable merged = () -> {};

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

  /** Called when two have become one: a name that was typed before means nothing any more. */
  void setOnMerged(Runnable listener) {
    merged = listener;
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
    tell(edit(CONSENT, now -> now.withConsent(consent)));
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

  /** The name of the other that is called so; empty if there is none. */
  String otherNamed(String typed) {
    return other(typed).map(Developer::name).orElse("");
  }

  /** What a merge with the other of that name means, under a name typed for this one. */
  String mergeHint(String typed, String name) {
    return other(typed)
        .filter(other -> NameTrouble.same(other.name(), name))
        .map(other -> TEXTS.get("merge.developer.hint.renamed", other.name()))
        .orElseGet(() -> TEXTS.get("merge.developer.hint"));
  }

  /**
   * Makes the other of that name one with this. This name stays, unless the other's was typed for
   * this one: then that is the right one.
   *
   * @param name what was typed as this one's name
   * @return why not, for the user, or empty if it is done
   */
  Optional<String> mergeWith(String typed, String name) {
    Optional<Developer> other = other(typed);
    if (other.isEmpty()) {
      return Optional.of(TEXTS.get("merge.developer.unknown"));
    }
    Developer gone = other.get();
    Answers.use(
        workspace.step(
            PeopleSteps.MERGE_DEVELOPERS.label(),
            tx -> {
              if (NameTrouble.same(gone.name(), name)) {
                exchange.developers(tx, id, gone.id());
              }
              return merge.developers(tx, id, gone.id());
            }),
        context,
        done -> {
          merged.run();
          everybody.offerUndo(done, TEXTS.get("merge.done", gone.name()));
        });
    return Optional.empty();
  }

  private Optional<Developer> other(String typed) {
    return everybody.all().get().developers().stream()
        .filter(one -> !one.id().equals(id) && NameTrouble.same(one.name(), typed))
        .findFirst();
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
    PeopleSteps step =
        field.equals(CONSENT) ? PeopleSteps.CHANGE_CONSENT : PeopleSteps.EDIT_DEVELOPER;
    return workspace.change(
        step.label(),
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
