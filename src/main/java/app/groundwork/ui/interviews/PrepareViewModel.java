package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.PlannedScript;
import app.groundwork.model.interviews.PreparationSteps;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.TypedDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * An interview before it starts. It is in the file from the moment its developer is named; what is
 * typed before waits in drafts.
 */
final class PrepareViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(PrepareViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final PrepareFileViewModel file = new PrepareFileViewModel();
  private final PrepareSavingViewModel saving;
  private final ReadOnlyObjectWrapper<@Nullable PrepareRead> read = new ReadOnlyObjectWrapper<>();
  private final Subscription subscription;

  /** The interview that was made here, also while its making is undone. */
  private @Nullable String id;

  /** The developer that this form has made. */
  private @Nullable String madeDeveloper;

  /** Grows when an interview is made: answers from before are about another one. */
  private int turn;

  private volatile boolean closed;

  /**
   * The form of an interview.
   *
   * @param id null for a new one
   */
  PrepareViewModel(Workspace workspace, AreaContext context, @Nullable String id) {
    this.workspace = workspace;
    this.context = context;
    this.id = id;
    this.saving = new PrepareSavingViewModel(workspace, context.clock(), file);
    if (id != null) {
      saving.turnTo(CompletableFuture.completedFuture(id));
    }
    subscription = workspace.onChanged(this::onChanged);
    reload();
  }

  /** What the file says; null until it was read first. */
  ReadOnlyObjectProperty<@Nullable PrepareRead> read() {
    return read.getReadOnlyProperty();
  }

  /** What the form says beside its fields. */
  PrepareWords words() {
    return new PrepareWords(read.get());
  }

  /** The names that the form offers. */
  PrepareNames names() {
    return new PrepareNames(read.get());
  }

  /** What a field holds by the file. */
  String value(PrepareField field) {
    PrepareRead known = read.get();
    return known == null ? "" : known.value(field);
  }

  /** The interview; empty while nobody is named. */
  Optional<String> interviewId() {
    PrepareRead known = read.get();
    return known == null
        ? Optional.empty()
        : Optional.ofNullable(known.interview()).map(Interview::id);
  }

  /**
   * Keeps what is typed into a field that takes it only at its end; the file's own is forgotten.
   */
  void typed(PrepareField field, String text) {
    // Failed, it is told by the save state; the next key brings a newer one.
    var _ = saving.keep(field, text.equals(value(field)) ? "" : text);
  }

  /**
   * Names the developer: the interview is in the file from then on.
   *
   * @return why not, for the user; empty if it is done
   */
  Optional<String> setDeveloper(String name) {
    if (name.isBlank()) {
      return Optional.of(TEXTS.get("prepare.developer.missing"));
    }
    if (saving.made() == null) {
      make(name);
    } else {
      String misheard = madeDeveloper;
      boolean known = knows(name);
      tell(
          saving.change(
              PrepareField.DEVELOPER,
              (tx, interview) -> {
                file.setDeveloper(tx, interview, name, misheard);
                return known ? null : file.developerOf(tx, interview);
              }),
          developer -> madeDeveloper = developer);
    }
    return Optional.empty();
  }

  private boolean knows(String name) {
    PrepareRead known = read.get();
    return known != null
        && known.developers().stream().anyMatch(one -> NameTrouble.same(one.name(), name));
  }

  private void make(String name) {
    turn++;
    boolean known = knows(name);
    LocalDate today = today();
    CompletableFuture<String> making =
        workspace.change(PreparationSteps.PREPARE.label(), tx -> file.make(tx, name, today));
    saving.turnTo(making);
    Answers.use(
        making,
        context,
        now -> {
          id = now;
          if (!known) {
            tell(workspace.query(tx -> file.developerOf(tx, now)), one -> madeDeveloper = one);
          }
          reload();
        },
        failure -> {
          saving.turnTo(null);
          reload();
        });
  }

  /**
   * Sets the team by its name, made if there is none; blank for none.
   *
   * @return why not; always empty
   */
  Optional<String> setTeam(String name) {
    write(PrepareField.TEAM, name);
    return Optional.empty();
  }

  /**
   * Sets the day as it is typed.
   *
   * @return why not, for the user; empty if it is done
   */
  Optional<String> setDay(String typed) {
    if (TypedDay.parse(typed).isEmpty()) {
      return Optional.of(TEXTS.get("prepare.day.form", TypedDay.words(today())));
    }
    write(PrepareField.DAY, typed);
    return Optional.empty();
  }

  /**
   * Tests another assumption; blank for none.
   *
   * @return why not, for the user; empty if it is done
   */
  Optional<String> setAssumption(int number, String statement) {
    for (int other = 1; other <= TestedAssumption.MOST; other++) {
      if (other != number
          && !statement.isBlank()
          && NameTrouble.same(statement, value(PrepareField.assumption(other)))) {
        return Optional.of(TEXTS.get("prepare.assumption.twice", other));
      }
    }
    write(PrepareField.assumption(number), statement);
    return Optional.empty();
  }

  /** Takes a choice; a failure is told and the file's own shown again. */
  void write(PrepareField field, String text) {
    tell(save(field, text), done -> {});
  }

  /** Saves a field; typing in one is one step until it is left. Completes after the commit. */
  CompletableFuture<?> save(PrepareField field, String text) {
    // Of drafts no change is told.
    return saving.made() == null
        ? saving.save(field, text).thenRun(() -> context.ui().execute(this::reload))
        : saving.save(field, text);
  }

  /**
   * Puts an open question in an own question's place: a step of its own.
   *
   * @param place from 1
   */
  void reword(int place, String text) {
    tell(saving.reword(PrepareField.own(place), text), done -> reload());
  }

  /**
   * Changes two fields of a kind over: assumptions or own questions, places from 1.
   *
   * @param then called once that is what the file says
   */
  void swap(PrepareField.Kind kind, int one, int other, Runnable then) {
    int most = kind == PrepareField.Kind.OWN ? PlannedScript.OWN_QUESTIONS : TestedAssumption.MOST;
    if (Math.min(one, other) < 1 || Math.max(one, other) > most) {
      return;
    }
    tell(saving.swap(kind, one, other), done -> reload(then));
  }

  /** Hands the interview over once all that was asked for is in the file. */
  void once(Consumer<String> then) {
    CompletableFuture<String> interview = saving.made();
    if (interview != null) {
      Answers.use(interview.thenCompose(one -> workspace.query(tx -> one)), context, then);
    }
  }

  /** Asks where to and saves the sheet to print. */
  void askAndSaveSheet() {
    once(new PrepareSheetViewModel(workspace, context)::askAndSave);
  }

  /** The day where the user is. */
  LocalDate today() {
    return LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }

  private void onChanged(Changed change) {
    if (PrepareFileViewModel.reads(change) && !closed) {
      context.ui().execute(this::reload);
    }
  }

  private <T extends @Nullable Object> void tell(CompletableFuture<T> change, Consumer<T> use) {
    Answers.use(change, context, use, failure -> reload());
  }

  private void reload() {
    reload(() -> {});
  }

  private void reload(Runnable then) {
    int asked = turn;
    LocalDate today = today();
    String wanted = id;
    Answers.use(
        workspace.query(tx -> file.read(tx, wanted, today)),
        context,
        found -> {
          if (!closed && asked == turn) {
            show(found);
            then.run();
          }
        });
  }

  private void show(PrepareRead found) {
    if (!saving.isMaking()) {
      // Undo can take the interview away, and redo bring it back.
      Interview interview = found.interview();
      saving.turnTo(interview == null ? null : CompletableFuture.completedFuture(interview.id()));
      read.set(found);
    }
  }
}
