package app.groundwork.ui.interviews;

import app.groundwork.exchange.ImportOptions;
import app.groundwork.exchange.Imported;
import app.groundwork.exchange.Imports;
import app.groundwork.exchange.TranscriptFile;
import app.groundwork.exchange.TranscriptPlan;
import app.groundwork.exchange.incoming.Moments;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.transcripts.ReadTranscript;
import app.groundwork.exchange.transcripts.Role;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.TalkSource;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Stepped;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
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
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A transcript on its way in: read aside, shown as what it would become, imported in one step. */
final class TranscriptViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(TranscriptViewModel.class);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

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
  private final InterviewsStore interviews = new InterviewsStore();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
  private final ReadOnlyObjectWrapper<@Nullable TranscriptPlan> plan =
      new ReadOnlyObjectWrapper<>();
  private final TranscriptTarget fresh = new TranscriptTarget(null, TEXTS.get("import.new"), false);
  private final ObservableList<TranscriptTarget> targets = FXCollections.observableArrayList(fresh);
  private final ObjectProperty<TranscriptTarget> target = new SimpleObjectProperty<>(fresh);
  private final StringProperty developer = new SimpleStringProperty("");
  private final StringProperty team = new SimpleStringProperty("");
  private final StringProperty date = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper dateProblem = new ReadOnlyStringWrapper("");
  private List<String> developers = List.of();
  private List<String> teams = List.of();
  private final Map<String, Role> others = new LinkedHashMap<>();
  private @Nullable Set<String> mine;
  private @Nullable Path from;
  private @Nullable TranscriptFile file;
  private @Nullable NotImported wrong;

  /** Only the newest question counts. */
  private int asked;

  /**
   * @param aside where a file is read, apart from the JavaFX thread
   */
  TranscriptViewModel(Workspace workspace, AreaContext context, Executor aside) {
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
    Answers.use(workspace.query(this::open), context, targets::addAll);
    target.addListener(observed -> ask());
    developer.addListener(observed -> ask());
    team.addListener(observed -> ask());
    date.addListener(observed -> ask());
  }

  /** The interviews that a transcript can go to: prepared or ended, without one so far. */
  private List<TranscriptTarget> open(Tx tx) {
    Map<String, String> names =
        people.developers(tx).stream().collect(Collectors.toMap(Developer::id, Developer::name));
    List<TranscriptTarget> open = new ArrayList<>();
    for (Interview each : interviews.interviews(tx)) {
      if (!each.isRunning() && each.talkSource() == TalkSource.KEYS) {
        String name = names.getOrDefault(each.preparation().developerId(), "");
        String day = DATE.format(each.preparation().plannedOn());
        open.add(
            new TranscriptTarget(
                each.id(),
                each.isPrepared()
                    ? TEXTS.get("import.target.prepared", name, day)
                    : TEXTS.get("import.target.ended", name, day),
                each.isEnded()));
      }
    }
    return open;
  }

  /** Reads {@code path}; what was read before is let go. */
  void read(Path path) {
    from = path;
    file = null;
    wrong = null;
    state.set(State.READING);
    int mineNow = ++asked;
    CompletableFuture<TranscriptFile> reading =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Imports.transcript(path, workspace.file());
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
                      if (mineNow == asked && failure == null) {
                        show(read);
                      } else if (mineNow == asked) {
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

  /** Shows a transcript that was read. */
  void show(TranscriptFile read) {
    file = null;
    mine = null;
    others.clear();
    ReadTranscript.Head head = read.transcript().head();
    developer.set(Objects.requireNonNullElse(head.developer(), ""));
    team.set(Objects.requireNonNullElse(head.team(), ""));
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

  /** Imports it, then hands on the interview's id. */
  void run(Consumer<String> done) {
    TranscriptFile read = file;
    if (read == null || !canRun() || state.get() != State.READY) {
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
    Imported imported = step.result().getFirst();
    done.accept(imported.id());
    UndoOffer.offer(
        context, TEXTS.get("import.done", imported.entries()), () -> workspace.undo(step));
  }

  /** True if the plan can be carried out. */
  boolean canRun() {
    TranscriptPlan shown = plan.get();
    return shown != null && shown.refusal() == null && dateProblem.get().isEmpty();
  }

  /** True if most of it is in the workspace already: it can be imported all the same. */
  boolean isKnown() {
    TranscriptPlan shown = plan.get();
    return shown != null && shown.known() != null;
  }

  /** Says what {@code name} is taken as. */
  void setRole(String name, Role role) {
    TranscriptPlan shown = plan.get();
    Set<String> now = new LinkedHashSet<>(Objects.requireNonNullElse(mine, Set.of()));
    if (mine == null && shown != null) {
      now.addAll(shown.mine());
    }
    if (role == Role.ME ? now.add(name) : now.remove(name)) {
      mine = now;
    }
    if (role == Role.ME) {
      others.remove(name);
    } else {
      others.put(name, role);
    }
    ask();
  }

  /** What {@code name} is taken as: what was said, else what is plain. */
  Role role(String name) {
    TranscriptPlan shown = plan.get();
    if (mine == null ? shown != null && shown.mine().contains(name) : mine.contains(name)) {
      return Role.ME;
    }
    boolean out = shown != null && shown.leftOut().contains(name);
    return others.getOrDefault(name, out ? Role.LEFT_OUT : Role.THEM);
  }

  private void ask() {
    TranscriptFile read = file;
    if (read == null) {
      return;
    }
    int mineNow = ++asked;
    ImportOptions options = options();
    Answers.use(
        workspace.queryAside(tx -> Imports.plan(tx, read, options)),
        context,
        answer -> {
          if (mineNow == asked) {
            plan.set(answer);
            state.set(State.READY);
          }
        });
  }

  private ImportOptions options() {
    TranscriptTarget to = target.get();
    return new ImportOptions(
        developer.get(),
        team.get(),
        null,
        to.dated() ? null : day(),
        mine == null ? null : List.copyOf(mine),
        to.interviewId(),
        // The button said so: whoever pressed it knows.
        isKnown(),
        others);
  }

  private @Nullable LocalDate day() {
    String typed = date.get().strip();
    dateProblem.set("");
    try {
      return typed.isEmpty() ? null : Moments.day(typed);
    } catch (DateTimeException e) {
      dateProblem.set(TEXTS.get("import.date.form", typed));
      return null;
    }
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** What the import would do; null until it is known. */
  ReadOnlyObjectProperty<@Nullable TranscriptPlan> plan() {
    return plan.getReadOnlyProperty();
  }

  /** Where it can go; a new interview is the first. */
  ObservableList<TranscriptTarget> targets() {
    return targets;
  }

  /** Where it goes. */
  ObjectProperty<TranscriptTarget> target() {
    return target;
  }

  StringProperty developer() {
    return developer;
  }

  StringProperty team() {
    return team;
  }

  /** The day as it is typed; empty for what the file says. */
  StringProperty date() {
    return date;
  }

  /** What is wrong with the day, for the user; empty if nothing is. */
  ReadOnlyStringProperty dateProblem() {
    return dateProblem.getReadOnlyProperty();
  }

  /** Known developers, and before them whoever else speaks in the transcript. */
  List<String> developersLike(String typed) {
    List<String> names =
        Stream.concat(
                voices().stream()
                    .map(ReadTranscript.Voice::name)
                    .filter(name -> role(name) != Role.ME),
                developers.stream())
            .distinct()
            .toList();
    return KnownNames.like(typed, names);
  }

  List<String> teamsLike(String typed) {
    return KnownNames.like(typed, teams);
  }

  /** Who speaks in it, in the order in which they begin. */
  List<ReadTranscript.Voice> voices() {
    return file == null ? List.of() : file.transcript().voices();
  }

  /** The file's name, without its folder. */
  String name() {
    if (file != null) {
      return file.name();
    }
    return from == null ? "" : String.valueOf(from.getFileName());
  }

  /** What was read; empty while reading and after a refusal. */
  Optional<TranscriptFile> file() {
    return Optional.ofNullable(file);
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

  /** Lets go of what is read; an answer that still comes is not used. */
  @Override
  public void close() {
    asked++;
  }
}
