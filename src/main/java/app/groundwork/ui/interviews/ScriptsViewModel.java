package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptEdit;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.interviews.ScriptSteps;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Changed;
import app.groundwork.store.Stepped;
import app.groundwork.store.Subscription;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.UndoOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All scripts, which of them is chosen, and what can be done to a whole one. */
final class ScriptsViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(ScriptsViewModel.class);
  private static final String PLACE = "interviews.script";

  private final Workspace workspace;
  private final AreaContext context;
  private final Scripts scripts = new Scripts();
  private final ObservableList<ScriptRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<List<Script>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable String> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final Subscription subscription;
  private boolean archiveOpen;

  /** Where the chosen one stood: what comes there is chosen when it goes. */
  private int place;

  private volatile boolean closed;

  ScriptsViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    this.subscription = workspace.onChanged(this::onChanged);
    Answers.use(
        workspace.place().get(PLACE),
        context,
        found -> {
          chosen.set(found.orElse(null));
          reload();
        });
  }

  /** The list: those that are offered, then the archive's head and, unfolded, what is in it. */
  ObservableList<ScriptRow> rows() {
    return rows;
  }

  /** All scripts, whatever is folded. */
  ReadOnlyObjectProperty<List<Script>> all() {
    return all.getReadOnlyProperty();
  }

  /** The id of the one shown; null before the list was read. */
  ReadOnlyObjectProperty<@Nullable String> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** True once the list has been read. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** The script of that id, as it is in the file. */
  Optional<Script> script(String id) {
    return all.get().stream().filter(script -> script.id().equals(id)).findFirst();
  }

  /** The view model of one script's page. */
  ScriptViewModel page(String id) {
    return new ScriptViewModel(workspace, context, this, id);
  }

  /** Shows a script; does nothing if it is gone. */
  void choose(String id) {
    if (!id.equals(chosen.get()) && script(id).isPresent()) {
      chosen.set(id);
      Answers.use(workspace.place().put(PLACE, id), context, done -> {});
      list();
    }
  }

  /** Folds the archive, or unfolds it. */
  void setArchiveOpen(boolean open) {
    archiveOpen = open;
    list();
  }

  /** Adds a script of the usual four parts, without questions, and chooses it. */
  void add() {
    made(
        workspace.change(
            ScriptSteps.ADD.label(),
            tx -> {
              Script usual = ScriptEdit.copy(DefaultScript.script(), title(), tx::newId);
              List<ScriptPart> parts =
                  usual.parts().stream().map(part -> part.withQuestions(List.of())).toList();
              scripts.save(tx, usual.withParts(parts));
              return usual.id();
            }));
  }

  /** Copies a script, also one put away, and chooses the copy. */
  void duplicate(String id) {
    made(
        workspace.change(
            ScriptSteps.DUPLICATE.label(),
            tx -> {
              Script from = scripts.script(tx, id).orElse(null);
              if (from == null) {
                return null;
              }
              Script copy =
                  ScriptEdit.copy(from, TEXTS.get("script.copy", from.title()), tx::newId);
              scripts.save(tx, copy);
              return copy.id();
            }));
  }

  /** Puts a script away: no new interview is offered it. */
  void archive(String id) {
    long now = context.clock().millis();
    act(id, ScriptSteps.ARCHIVE, TEXTS.get("script.archived", name(id)), now);
  }

  /** Offers a script again. */
  void bringBack(String id) {
    act(id, ScriptSteps.BRING_BACK, TEXTS.get("script.broughtBack", name(id)), null);
  }

  private void act(String id, ScriptSteps step, String done, @Nullable Long archivedAt) {
    Answers.use(
        workspace.step(
            step.label(),
            tx -> {
              scripts
                  .script(tx, id)
                  .ifPresent(now -> scripts.save(tx, now.withArchivedAt(archivedAt)));
              return true;
            }),
        context,
        stepped -> offerUndo(stepped, done));
  }

  /** Removes a script; the default one is then as it came. */
  void remove(String id) {
    boolean ours = id.equals(DefaultScript.ID);
    String done = TEXTS.get(ours ? "script.resetDone" : "script.removed", name(id));
    Answers.use(
        workspace.step(
            (ours ? ScriptSteps.RESET : ScriptSteps.REMOVE).label(),
            tx -> {
              scripts.remove(tx, id);
              return true;
            }),
        context,
        stepped -> offerUndo(stepped, done));
  }

  /** What a script is called on screen. */
  String name(String id) {
    return script(id).map(ScriptsViewModel::name).orElse("");
  }

  /** The same; one without a title has a name too. */
  static String name(Script script) {
    return script.title().isBlank() ? TEXTS.get("script.untitled") : script.title();
  }

  /** Says {@code done} and offers to undo that step. */
  void offerUndo(Stepped<?> step, String done) {
    if (step.step() >= 0) {
      UndoOffer.offer(context, done, () -> workspace.undo(step));
    }
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }

  private static String title() {
    return TEXTS.get("script.new.title");
  }

  /** The list is told of the change before its answer comes: what was made is there already. */
  private void made(CompletableFuture<@Nullable String> making) {
    Answers.use(
        making,
        context,
        id -> {
          if (id != null) {
            chosen.set(id);
            Answers.use(workspace.place().put(PLACE, id), context, done -> {});
            list();
          }
        });
  }

  private void onChanged(Changed change) {
    boolean ours =
        change.touches(Scripts.SCRIPT)
            || change.touches(Scripts.PART)
            || change.touches(Scripts.QUESTION);
    if (ours && !closed) {
      reload();
    }
  }

  private void reload() {
    Answers.use(workspace.query(scripts::all), context, this::show);
  }

  private void show(List<Script> read) {
    if (closed) {
      return;
    }
    all.set(read);
    String now = chosen.get();
    if (now == null || script(now).isEmpty()) {
      chosen.set(read.get(Math.clamp(place, 0, read.size() - 1)).id());
    }
    list();
    loaded.set(true);
  }

  private void list() {
    List<Script> now = all.get();
    String id = chosen.get();
    place = Math.max(0, now.stream().map(Script::id).toList().indexOf(Objects.toString(id)));
    List<Script> away = now.stream().filter(Script::isArchived).toList();
    // What is shown has its row, whatever was folded before.
    boolean open = archiveOpen || away.stream().anyMatch(script -> script.id().equals(id));
    List<ScriptRow> list = new ArrayList<>();
    now.stream().filter(one -> !one.isArchived()).map(ScriptRow.Of::new).forEach(list::add);
    if (!away.isEmpty()) {
      list.add(new ScriptRow.Archive(away.size(), open));
      if (open) {
        away.stream().map(ScriptRow.Of::new).forEach(list::add);
      }
    }
    if (!list.equals(rows)) {
      rows.setAll(list);
    }
  }
}
