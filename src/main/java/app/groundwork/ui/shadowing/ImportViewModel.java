package app.groundwork.ui.shadowing;

import app.groundwork.exchange.ImportOptions;
import app.groundwork.exchange.Imported;
import app.groundwork.exchange.Imports;
import app.groundwork.exchange.LogFile;
import app.groundwork.exchange.LogPlan;
import app.groundwork.exchange.incoming.Moments;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.logs.Behaviour;
import app.groundwork.exchange.logs.ReadSession;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Stepped;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Cause;
import app.groundwork.ui.kit.KnownNames;
import app.groundwork.ui.kit.UndoOffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A log on its way in: read aside, shown as what it would become, imported in one step. */
final class ImportViewModel {
  private static final Texts TEXTS = Texts.in(ImportViewModel.class);

  /** Where it stands. */
  enum State {
    READING,
    WRONG,
    READY,
    IMPORTING
  }

  private final Workspace workspace;
  private final AreaContext context;
  private final Executor aside;
  private final PeopleStore people = new PeopleStore();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
  private final ReadOnlyObjectWrapper<@Nullable LogPlan> plan = new ReadOnlyObjectWrapper<>();
  private final StringProperty developer = new SimpleStringProperty("");
  private final StringProperty team = new SimpleStringProperty("");
  private final StringProperty workflow = new SimpleStringProperty("");
  private final StringProperty date = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper dateProblem = new ReadOnlyStringWrapper("");
  private List<String> developers = List.of();
  private List<String> teams = List.of();
  private @Nullable Path from;
  private @Nullable LogFile file;
  private @Nullable NotImported wrong;

  /** Only the newest question counts. */
  private int asked;

  /**
   * @param aside where a file is read, apart from the JavaFX thread
   */
  ImportViewModel(Workspace workspace, AreaContext context, Executor aside) {
    this.workspace = workspace;
    this.context = context;
    this.aside = aside;
    Answers.use(
        workspace.query(people::developers),
        context,
        found -> developers = found.stream().map(Developer::name).toList());
    Answers.use(
        workspace.query(people::teams),
        context,
        found -> teams = found.stream().map(Team::name).toList());
    developer.addListener(observed -> ask());
    team.addListener(observed -> ask());
    workflow.addListener(observed -> ask());
    date.addListener(observed -> ask());
  }

  /** Reads {@code path}; what was read before is let go. */
  void read(Path path) {
    from = path;
    file = null;
    wrong = null;
    state.set(State.READING);
    int mine = ++asked;
    CompletableFuture<LogFile> reading =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Imports.log(path, workspace.file());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            aside);
    reading.whenComplete(
        (read, failure) ->
            context
                .ui()
                .execute(
                    () -> {
                      if (mine == asked && failure == null) {
                        show(read);
                      } else if (mine == asked) {
                        refuse(path, failure);
                      }
                    }));
  }

  /** Reads the same file again, after it was mended. */
  void again() {
    if (from != null) {
      read(from);
    }
  }

  /** Lets go of what is read; an answer that still comes is not used. */
  void cancel() {
    asked++;
  }

  /** Shows a file that was read; of a single session, what is known of it can be changed. */
  void show(LogFile read) {
    file = null;
    List<ReadSession> sessions = read.log().sessions();
    ReadSession.Head head = sessions.size() == 1 ? sessions.getFirst().head() : null;
    developer.set(head == null ? "" : orEmpty(head.developer()));
    team.set(head == null ? "" : orEmpty(head.team()));
    workflow.set(head == null ? "" : head.workflow());
    date.set("");
    plan.set(null);
    file = read;
    ask();
  }

  /** Shows why {@code path} is not read. */
  void refuse(Path path, Throwable failure) {
    from = path;
    Throwable cause = Cause.of(failure);
    wrong =
        cause instanceof NotImported not
            ? not
            : new NotImported(TEXTS.get("import.unreadable", path.toString()));
    state.set(State.WRONG);
  }

  /** Imports it, then hands on the session that came first. */
  void run(Consumer<String> done) {
    LogFile read = file;
    LogPlan shown = plan.get();
    boolean nothing = shown == null || shown.fresh().isEmpty() || !dateProblem.get().isEmpty();
    if (read == null || nothing || state.get() != State.READY) {
      return;
    }
    state.set(State.IMPORTING);
    Answers.use(
        Imports.stepInto(workspace, read, options()),
        context,
        imported -> done(imported, done),
        failure -> state.set(State.READY));
  }

  private void done(Stepped<List<Imported>> step, Consumer<String> done) {
    List<Imported> imported = step.result();
    done.accept(imported.getFirst().id());
    int entries = imported.stream().mapToInt(Imported::entries).sum();
    UndoOffer.offer(
        context, TEXTS.get("import.done", imported.size(), entries), () -> workspace.undo(step));
  }

  /** Makes a behaviour of BORIS another kind. */
  void setKind(String behaviour, EntryKind kind) {
    if (file != null) {
      file = file.with(behaviour, kind);
      ask();
    }
  }

  private void ask() {
    LogFile read = file;
    if (read == null) {
      return;
    }
    int mine = ++asked;
    ImportOptions options = options();
    CompletableFuture<LogPlan> planned =
        workspace.queryAside(tx -> Imports.plan(tx, read, options));
    Answers.use(
        planned,
        context,
        answer -> {
          if (mine == asked) {
            plan.set(answer);
            state.set(State.READY);
          }
        });
  }

  private ImportOptions options() {
    return new ImportOptions(developer.get(), team.get(), workflow.get(), day());
  }

  private @Nullable LocalDate day() {
    String typed = date.get().strip();
    dateProblem.set("");
    try {
      LocalDate day = typed.isEmpty() ? null : LocalDate.parse(typed);
      if (day == null || Moments.holds(day)) {
        return day;
      }
    } catch (DateTimeException e) {
      // Told below, as a day too far away is.
    }
    dateProblem.set(TEXTS.get("import.date.form", typed));
    return null;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** What the import would do; null until it is known. */
  ReadOnlyObjectProperty<@Nullable LogPlan> plan() {
    return plan.getReadOnlyProperty();
  }

  StringProperty developer() {
    return developer;
  }

  StringProperty team() {
    return team;
  }

  StringProperty workflow() {
    return workflow;
  }

  /** The day as it is typed; empty for what the file says. */
  StringProperty date() {
    return date;
  }

  /** What is wrong with the day, for the user; empty if nothing is. */
  ReadOnlyStringProperty dateProblem() {
    return dateProblem.getReadOnlyProperty();
  }

  List<String> developersLike(String typed) {
    return KnownNames.like(typed, developers);
  }

  List<String> teamsLike(String typed) {
    return KnownNames.like(typed, teams);
  }

  /** The file's name, without its folder. */
  String name() {
    if (file != null) {
      return file.name();
    }
    return from == null ? "" : String.valueOf(from.getFileName());
  }

  /** What was read; empty while reading and after a refusal. */
  Optional<LogFile> file() {
    return Optional.ofNullable(file);
  }

  /** What BORIS calls the kinds; empty for other formats. */
  List<Behaviour> behaviours() {
    return file == null ? List.of() : file.log().behaviours();
  }

  /** Why it is not imported; empty unless it is refused. */
  Optional<NotImported> wrong() {
    return Optional.ofNullable(wrong);
  }

  /** Puts all that is wrong on the clipboard. */
  void copyProblems() {
    if (wrong != null) {
      context.desk().copy(name() + "\n" + wrong.getMessage());
      context.notices().say(TEXTS.get("import.copied"));
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
