package app.groundwork.ui.people;

import app.groundwork.model.people.Adoption;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.people.PeopleSteps;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.NameExchange;
import app.groundwork.store.people.PeopleMerge;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.TypedDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A team's page: what is known of it and can be set right. */
final class TeamViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(TeamViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final PeopleViewModel everybody;
  private final String id;
  private final PeopleStore people = new PeopleStore();
  private final NameExchange exchange = new NameExchange(people);
  private final PeopleMerge merge = new PeopleMerge(people);
  private final ReadOnlyObjectWrapper<@Nullable Team> team = new ReadOnlyObjectWrapper<>();
  private final Subscription following;
  private Runnable refused = () -> {};
  private Runnable merged = () -> {};

  TeamViewModel(Workspace workspace, AreaContext context, PeopleViewModel everybody, String id) {
    this.workspace = workspace;
    this.context = context;
    this.everybody = everybody;
    this.id = id;
    following = everybody.all().subscribe(now -> team.set(now.team(id).orElse(null)));
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
    return new ItemRef(PeopleStore.TEAM, id);
  }

  /** Null once it is gone. */
  ReadOnlyObjectProperty<@Nullable Team> team() {
    return team.getReadOnlyProperty();
  }

  /** Renames it; why not, for the user, or empty if it is done. */
  Optional<String> rename(String typed) {
    Optional<String> trouble = everybody.teamNameTrouble(typed, id);
    if (trouble.isEmpty()) {
      tell(edit("name", now -> now.withName(typed)));
    }
    return trouble;
  }

  /** Sets the headcount as typed; blank if not known. Why not, for the user, or empty. */
  Optional<String> setHeadcount(String typed) {
    Integer count = null;
    if (!typed.isBlank()) {
      // Digits only: a sign, a fraction or a word is no count of people.
      String digits = typed.strip();
      if (!digits.matches("0*[1-9][0-9]{0,5}")) {
        return Optional.of(TEXTS.get("team.headcount.form", digits));
      }
      count = Integer.valueOf(digits);
    }
    Integer headcount = count;
    tell(edit("headcount", now -> now.withHeadcount(headcount)));
    return Optional.empty();
  }

  void setEligible(boolean eligible) {
    tell(edit("eligible", now -> now.withEligible(eligible)));
  }

  /** Sets the day of adoption as typed; blank if there is none. Why not, for the user, or empty. */
  Optional<String> setAdoptedSince(String typed) {
    Optional<LocalDate> day = TypedDay.parse(typed);
    if (day.isEmpty() && !typed.isBlank()) {
      return Optional.of(TEXTS.get("team.since.form", typed.strip()));
    }
    LocalDate today = LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
    if (day.filter(today::isBefore).isPresent()) {
      return Optional.of(TEXTS.get("team.since.future"));
    }
    tell(edit("adoptedSince", now -> now.withAdoptedSince(day.orElse(null))));
    return Optional.empty();
  }

  /** Sets whether adoption was the team's choice; empty if not known. */
  void setAdoption(Optional<Adoption> adoption) {
    tell(edit("adoption", now -> now.withAdoption(adoption.orElse(null))));
  }

  void remove() {
    everybody.remove(item());
  }

  /** Names of the others that hold {@code typed}. */
  List<String> othersNamed(String typed) {
    Team now = team.get();
    return everybody.teamNames(typed).stream()
        .filter(name -> now == null || !name.equals(now.name()))
        .toList();
  }

  /** The name of the other that is called so; empty if there is none. */
  String otherNamed(String typed) {
    return other(typed).map(Team::name).orElse("");
  }

  /** What a merge with the other of that name means, under a name typed for this one. */
  String mergeHint(String typed, String name) {
    return other(typed)
        .filter(other -> NameTrouble.same(other.name(), name))
        .map(other -> TEXTS.get("merge.team.hint.renamed", other.name()))
        .orElseGet(() -> TEXTS.get("merge.team.hint"));
  }

  /**
   * Makes the other of that name one with this. This name stays, unless the other's was typed for
   * this one: then that is the right one.
   *
   * @param name what was typed as this one's name
   * @return why not, for the user, or empty if it is done
   */
  Optional<String> mergeWith(String typed, String name) {
    Optional<Team> other = other(typed);
    if (other.isEmpty()) {
      return Optional.of(TEXTS.get("merge.team.unknown"));
    }
    Team gone = other.get();
    Answers.use(
        workspace.step(
            PeopleSteps.MERGE_TEAMS.label(),
            tx -> {
              if (NameTrouble.same(gone.name(), name)) {
                exchange.teams(tx, id, gone.id());
              }
              return merge.teams(tx, id, gone.id());
            }),
        context,
        done -> {
          merged.run();
          everybody.offerUndo(done, TEXTS.get("merge.done", gone.name()));
        });
    return Optional.empty();
  }

  private Optional<Team> other(String typed) {
    return everybody.all().get().teams().stream()
        .filter(one -> !one.id().equals(id) && NameTrouble.same(one.name(), typed))
        .findFirst();
  }

  @Override
  public void close() {
    following.unsubscribe();
  }

  private CompletableFuture<Boolean> edit(String field, UnaryOperator<Team> change) {
    return workspace.change(
        PeopleSteps.EDIT_TEAM.label(),
        id + "/" + field,
        tx -> {
          Optional<Team> found = people.team(tx, id);
          found.ifPresent(now -> people.save(tx, change.apply(now)));
          return found.isPresent();
        });
  }

  private void tell(CompletableFuture<Boolean> change) {
    Answers.use(change, context, done -> {}, failure -> refused.run());
  }
}
