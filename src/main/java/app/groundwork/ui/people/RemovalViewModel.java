package app.groundwork.ui.people;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.PeopleSteps;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Stepped;
import app.groundwork.store.Subscription;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceOfPeople;
import app.groundwork.store.interviews.InterviewedPeople;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowedPeople;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.UndoOffer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Removes teams and developers, and knows which of them went last. */
final class RemovalViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(RemovalViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final PeopleStore people = new PeopleStore();
  private final ShadowedPeople shadowed = new ShadowedPeople();
  private final InterviewedPeople interviewed = new InterviewedPeople();
  private final EvidenceOfPeople evidence = new EvidenceOfPeople();
  private final ReadOnlyObjectWrapper<@Nullable Removed> last = new ReadOnlyObjectWrapper<>();
  private final Subscription subscription;

  /**
   * What was removed.
   *
   * @param words tells it, and what went along
   * @param step null once something else was done: then this alone cannot be undone
   */
  record Removed(ItemRef item, String words, @Nullable Stepped<?> step) {}

  /** What went along with a developer. */
  private record Gone(
      ShadowedPeople.Holdings sessions, InterviewedPeople.Holdings interviews, int evidence) {}

  RemovalViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    subscription = workspace.onChanged(change -> context.ui().execute(this::changed));
  }

  /** The last one that went; null if there is none. */
  ReadOnlyObjectProperty<@Nullable Removed> last() {
    return last.getReadOnlyProperty();
  }

  /**
   * Removes a team; the notice offers to undo it.
   *
   * @param left how many developers it leaves without a team
   */
  void remove(Team team, int left) {
    Answers.use(
        workspace.step(
            PeopleSteps.REMOVE_TEAM.label(),
            tx -> {
              people.removeTeam(tx, team.id());
              return true;
            }),
        context,
        done ->
            removed(
                new ItemRef(PeopleStore.TEAM, team.id()),
                TEXTS.get("team.removed", team.name(), left),
                done));
  }

  /** Removes a developer; the notice says what goes along and offers to undo it. */
  void remove(Developer developer) {
    Answers.use(
        workspace.step(
            PeopleSteps.REMOVE_DEVELOPER.label(),
            tx -> {
              Gone gone =
                  new Gone(
                      shadowed.heldBy(tx, developer.id()),
                      interviewed.heldBy(tx, developer.id()),
                      evidence.heldBy(tx, developer.id()));
              people.removeDeveloper(tx, developer.id());
              return gone;
            }),
        context,
        done ->
            removed(
                new ItemRef(PeopleStore.DEVELOPER, developer.id()),
                words(developer, done.result()),
                done));
  }

  /** Brings back the last one that went, unless something else was done since. */
  void undo() {
    Removed now = last.get();
    Stepped<?> step = now == null ? null : now.step();
    if (step != null) {
      UndoOffer.take(context, () -> workspace.undo(step));
    }
  }

  @Override
  public void close() {
    subscription.close();
  }

  private static String words(Developer developer, Gone gone) {
    String words = words(developer.name(), gone.sessions(), gone.interviews());
    if (gone.evidence() > 0) {
      words = TEXTS.get("developer.removed.evidence", words, gone.evidence());
    }
    return developer.consent().letsName() || developer.isPseudonymised()
        ? words
        : TEXTS.get("developer.removed.hidden", words);
  }

  private static String words(
      String name, ShadowedPeople.Holdings sessions, InterviewedPeople.Holdings interviews) {
    if (sessions.sessions() == 0 && interviews.interviews() == 0) {
      return TEXTS.get("developer.removed", name);
    }
    if (interviews.interviews() == 0) {
      return TEXTS.get("developer.removed.with", name, sessions.sessions(), sessions.entries());
    }
    if (sessions.sessions() == 0) {
      return TEXTS.get(
          "developer.removed.interviews", name, interviews.interviews(), interviews.notes());
    }
    return TEXTS.get(
        "developer.removed.both",
        name,
        sessions.sessions(),
        sessions.entries(),
        interviews.interviews(),
        interviews.notes());
  }

  private void removed(ItemRef item, String words, Stepped<?> step) {
    // Asked again before the list showed that they are gone: the first offer stands.
    if (step.step() >= 0) {
      last.set(new Removed(item, words, step));
      UndoOffer.offer(context, words, () -> workspace.undo(step));
    }
  }

  /** The removal's own change is told before it is answered: this one is another. */
  private void changed() {
    Removed now = last.get();
    if (now != null && now.step() != null) {
      last.set(new Removed(now.item(), now.words(), null));
    }
  }
}
