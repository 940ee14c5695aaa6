package app.groundwork.ui.interviews;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.PlannedScript;
import app.groundwork.model.interviews.PreparationSteps;
import app.groundwork.model.interviews.QuestionCheck;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Changed;
import app.groundwork.store.Drafts;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.TypedDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private final ReadOnlyObjectWrapper<@Nullable PrepareRead> read = new ReadOnlyObjectWrapper<>();
  private final Subscription subscription;

  /** The interview; under way while it is made, null while nobody is named. */
  private @Nullable CompletableFuture<String> made;

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
    if (id != null) {
      made = CompletableFuture.completedFuture(id);
    }
    subscription = workspace.onChanged(this::onChanged);
    reload();
  }

  /** What the file says; null until it was read first. */
  ReadOnlyObjectProperty<@Nullable PrepareRead> read() {
    return read.getReadOnlyProperty();
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

  /** Names that hold what is typed. */
  List<String> developersLike(String typed) {
    PrepareRead known = read.get();
    return known == null
        ? List.of()
        : like(typed, known.developers().stream().map(Developer::name).toList());
  }

  /** Names that hold what is typed. */
  List<String> teamsLike(String typed) {
    PrepareRead known = read.get();
    return known == null ? List.of() : like(typed, known.teams().stream().map(Team::name).toList());
  }

  /** Statements that hold what is typed, without those that are tested here already. */
  List<String> assumptionsLike(String typed) {
    PrepareRead known = read.get();
    if (known == null) {
      return List.of();
    }
    List<String> here = new ArrayList<>();
    for (int number = 1; number <= TestedAssumption.MOST; number++) {
      here.add(known.value(PrepareField.assumption(number)));
    }
    return like(
        typed,
        known.assumptions().stream()
            .map(Assumption::statement)
            .filter(statement -> !here.contains(statement))
            .toList());
  }

  /**
   * Keeps what is typed into a field that takes it only at its end; the file's own is forgotten.
   */
  void typed(PrepareField field, String text) {
    String now = text.equals(value(field)) ? "" : text;
    CompletableFuture<String> interview = made;
    // Failed, it is told by the save state; the next key brings a newer one.
    var _ =
        interview == null
            ? draft(null, field, now)
            : interview.thenCompose(one -> draft(one, field, now));
  }

  private CompletableFuture<?> draft(@Nullable String interview, PrepareField field, String text) {
    return workspace
        .drafts()
        .put(
            PrepareField.drafts(interview) + field.key(),
            new Drafts.Draft(field.draft(text), context.clock().millis()));
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
    if (made == null) {
      make(name);
    } else {
      String misheard = madeDeveloper;
      boolean known = knows(name);
      tell(
          change(
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
    made = making;
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
          made = null;
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
    if (made == null) {
      return draft(null, field, text).thenRun(() -> context.ui().execute(this::reload));
    }
    return change(
        field,
        (tx, interview) -> {
          file.set(tx, interview, field, text);
          return true;
        });
  }

  /** What is done to an interview. */
  private interface Doing<T extends @Nullable Object> {
    T to(Tx tx, String interview);
  }

  private <T extends @Nullable Object> CompletableFuture<T> change(
      PrepareField field, Doing<T> doing) {
    CompletableFuture<String> interview = made;
    if (interview == null) {
      return CompletableFuture.failedFuture(new IllegalStateException("Nobody is named"));
    }
    return interview.thenCompose(
        one ->
            workspace.change(
                PreparationSteps.EDIT.label(),
                one + "/" + field.key(),
                tx -> {
                  Drafts.remove(tx, PrepareField.drafts(one) + field.key());
                  return doing.to(tx, one);
                }));
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
    PrepareField first = new PrepareField(kind, Integer.toString(one));
    PrepareField second = new PrepareField(kind, Integer.toString(other));
    if (made == null) {
      String text = value(first);
      var _ = draft(null, first, value(second));
      tell(draft(null, second, text), done -> reload(then));
      return;
    }
    tell(
        made.thenCompose(
            interview ->
                workspace.change(
                    PreparationSteps.EDIT.label(),
                    tx -> {
                      file.swap(tx, interview, kind, one, other);
                      return true;
                    })),
        done -> reload(then));
  }

  /** What the consent means where it is not given by name, for the user; empty if it is. */
  String consentHint() {
    PrepareRead known = read.get();
    Consent now =
        known == null || known.interview() != null
            ? known == null ? Consent.NOT_ASKED : known.consent()
            : Coded.of(
                Consent.class,
                known.values().getOrDefault(PrepareField.CONSENT, Consent.NOT_ASKED.code()));
    Consent theirs =
        known == null
            ? Consent.NOT_ASKED
            : known.developer().map(Developer::consent).orElse(Consent.NOT_ASKED);
    List<String> hints = new ArrayList<>();
    if (theirs != now && theirs.stricter(now) == theirs) {
      hints.add(TEXTS.get("prepare.consent.counts", TEXTS.get("consent." + theirs.code())));
    }
    Consent counts = theirs.stricter(now);
    if (counts == Consent.NO || counts == Consent.PSEUDONYM_ONLY) {
      hints.add(TEXTS.get("consent.note." + counts.code()));
    }
    return String.join(" ", hints);
  }

  /** How far the own questions are, for the user. */
  String ownHint() {
    PrepareRead known = read.get();
    int count = known == null ? 0 : known.own().size();
    return TEXTS.get("prepare.own.count", count, PlannedScript.OWN_QUESTIONS);
  }

  /** What keeps an own question from telling much, for the user; empty if nothing does. */
  String remark(int place) {
    return QuestionCheck.remarks(value(PrepareField.own(place)), PartKind.EXPLORATION).stream()
        .findFirst()
        .map(remark -> TEXTS.get("prepare.remark", remark.why(), remark.rewording()))
        .orElse("");
  }

  /** What other interviews found of a statement, for the user; empty if there is none. */
  String testedWords(int number) {
    PrepareRead known = read.get();
    String statement = value(PrepareField.assumption(number));
    if (known == null || statement.isBlank()) {
      return "";
    }
    List<Verdict> verdicts = known.testsOf(statement).orElse(List.of());
    if (verdicts.isEmpty()) {
      return TEXTS.get("prepare.assumption.new");
    }
    return TEXTS.get(
        "prepare.assumption.tested",
        verdicts.size(),
        count(verdicts, Verdict.VALIDATED),
        count(verdicts, Verdict.CONTRADICTED),
        count(verdicts, Verdict.OPEN));
  }

  private static long count(List<Verdict> verdicts, Verdict wanted) {
    return verdicts.stream().filter(one -> one == wanted).count();
  }

  /** Hands the interview over once all that was asked for is in the file. */
  void once(Consumer<String> then) {
    CompletableFuture<String> interview = made;
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
    boolean ours =
        change.touches(InterviewsStore.INTERVIEW)
            || change.touches(InterviewScripts.QUESTION)
            || change.touches(InterviewScripts.SLOT)
            || change.touches(Syntheses.ASSUMPTION)
            || change.touches(EvidenceStore.ASSUMPTION)
            || change.touches(Scripts.SCRIPT)
            || change.touches(Scripts.PART)
            || change.touches(Scripts.QUESTION)
            || change.touches(PeopleStore.DEVELOPER)
            || change.touches(PeopleStore.TEAM);
    if (ours && !closed) {
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
    Interview interview = found.interview();
    CompletableFuture<String> making = made;
    if (making == null || making.isDone()) {
      // Undo can take the interview away, and redo bring it back.
      made = interview == null ? null : CompletableFuture.completedFuture(interview.id());
      read.set(found);
    }
  }

  private static List<String> like(String typed, List<String> all) {
    String wanted = typed.strip().toLowerCase(Locale.getDefault());
    return all.stream()
        .filter(one -> one.toLowerCase(Locale.getDefault()).contains(wanted))
        .toList();
  }
}
