package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptEdit;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.interviews.ScriptQuestion;
import app.groundwork.model.interviews.ScriptSteps;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Stepped;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One script's page: its title, parts and questions, each gesture one step. */
final class ScriptViewModel implements AutoCloseable {
  /** What an interview should not last longer than, in minutes. */
  static final int HALF_HOUR = 30;

  private static final Texts TEXTS = Texts.in(ScriptViewModel.class);

  /** The minutes that a new part gets. */
  private static final int NEW_PART = 5;

  private final Workspace workspace;
  private final AreaContext context;
  private final ScriptsViewModel list;
  private final String id;
  private final Scripts scripts = new Scripts();
  private final ReadOnlyObjectWrapper<@Nullable Script> script = new ReadOnlyObjectWrapper<>();
  private final Subscription following;

  ScriptViewModel(Workspace workspace, AreaContext context, ScriptsViewModel list, String id) {
    this.workspace = workspace;
    this.context = context;
    this.list = list;
    this.id = id;
    following = list.all().subscribe(now -> script.set(list.script(id).orElse(null)));
  }

  String id() {
    return id;
  }

  /** Null once it is gone. */
  ReadOnlyObjectProperty<@Nullable Script> script() {
    return script.getReadOnlyProperty();
  }

  /** The list that the script is in. */
  ScriptsViewModel list() {
    return list;
  }

  /** True if it is the script that is there from the start. */
  boolean isDefault() {
    return id.equals(DefaultScript.ID);
  }

  /** True if it is that one and was changed: then it can be reset. */
  boolean isChangedDefault() {
    Script now = script.get();
    return isDefault() && now != null && !DefaultScript.script().equals(now);
  }

  CompletableFuture<?> typeTitle(String text) {
    return type(ScriptSteps.RENAME, id + "/title", now -> now.withTitle(text));
  }

  CompletableFuture<?> typePartTitle(String partId, String text) {
    return type(
        ScriptSteps.EDIT_PART,
        partId + "/title",
        now -> ScriptEdit.editPart(now, partId, part -> part.withTitle(text)));
  }

  CompletableFuture<?> typeQuestion(String questionId, String text) {
    return type(
        ScriptSteps.WRITE_QUESTION,
        questionId + "/text",
        now -> ScriptEdit.writeQuestion(now, questionId, text));
  }

  /** Puts an open question in a question's place: a step of its own. */
  void reword(String questionId, String text) {
    edit(ScriptSteps.REWORD_QUESTION, now -> ScriptEdit.writeQuestion(now, questionId, text));
  }

  /** Sets a part's minutes as typed. Why not, for the user, or empty if it is done. */
  Optional<String> setMinutes(String partId, String typed) {
    String digits = typed.strip();
    if (!digits.matches("0*[1-9][0-9]{0,2}")
        || Integer.parseInt(digits) > ScriptPart.MOST_MINUTES) {
      return Optional.of(TEXTS.get("script.minutes.form", ScriptPart.MOST_MINUTES));
    }
    int minutes = Integer.parseInt(digits);
    edit(
        ScriptSteps.EDIT_PART,
        now -> ScriptEdit.editPart(now, partId, part -> part.withMinutes(minutes)));
    return Optional.empty();
  }

  void setKind(String partId, PartKind kind) {
    edit(
        ScriptSteps.EDIT_PART,
        now -> ScriptEdit.editPart(now, partId, part -> part.withKind(kind)));
  }

  /** Adds a part at the end and tells {@code then} its id. */
  void addPart(Consumer<String> then) {
    make(
        ScriptSteps.ADD_PART,
        (tx, now) -> {
          ScriptPart part =
              new ScriptPart(
                  tx.newId(), PartKind.OTHER, TEXTS.get("script.part.new"), NEW_PART, List.of());
          return new Made(part.id(), ScriptEdit.addPart(now, now.parts().size(), part));
        },
        then);
  }

  /** Copies a part with its questions and puts the copy behind it. */
  void duplicatePart(String partId, Consumer<String> then) {
    make(
        ScriptSteps.DUPLICATE_PART,
        (tx, now) ->
            ScriptEdit.part(now, partId)
                .map(part -> ScriptEdit.copy(part, tx::newId))
                .map(
                    copy ->
                        new Made(
                            copy.id(),
                            ScriptEdit.addPart(now, ScriptEdit.placeOfPart(now, partId) + 1, copy)))
                .orElse(null),
        then);
  }

  /** Moves a part to {@code place}, counted without it, from 0. */
  void movePart(String partId, int place) {
    edit(ScriptSteps.MOVE_PART, now -> ScriptEdit.movePart(now, partId, place));
  }

  /** Moves a part one place: up for -1, down for 1. */
  void stepPart(String partId, int by) {
    edit(
        ScriptSteps.MOVE_PART,
        now -> {
          int place = ScriptEdit.placeOfPart(now, partId);
          return place + by < 0 ? now : ScriptEdit.movePart(now, partId, place + by);
        });
  }

  /** Removes a part with its questions. */
  void removePart(String partId) {
    remove(
        ScriptSteps.REMOVE_PART,
        TEXTS.get("script.part.removed"),
        now -> ScriptEdit.removePart(now, partId));
  }

  /** Adds an empty question at {@code place} of a part, from 0, and tells {@code then} its id. */
  void addQuestion(String partId, int place, Consumer<String> then) {
    make(
        ScriptSteps.ADD_QUESTION,
        (tx, now) -> {
          ScriptQuestion question = new ScriptQuestion(tx.newId(), "");
          return new Made(question.id(), ScriptEdit.addQuestion(now, partId, place, question));
        },
        then);
  }

  /** Adds an empty question behind another. */
  void addQuestionBehind(String questionId, Consumer<String> then) {
    Script now = script.get();
    if (now != null) {
      ScriptEdit.partOf(now, questionId)
          .ifPresent(part -> addQuestion(part.id(), ScriptEdit.place(part, questionId) + 1, then));
    }
  }

  /** Copies a question and puts the copy behind it. */
  void duplicateQuestion(String questionId, Consumer<String> then) {
    make(
        ScriptSteps.DUPLICATE_QUESTION,
        (tx, now) ->
            ScriptEdit.partOf(now, questionId)
                .map(
                    part -> {
                      int place = ScriptEdit.place(part, questionId);
                      String copy = tx.newId();
                      return new Made(
                          copy,
                          ScriptEdit.addQuestion(
                              now,
                              part.id(),
                              place + 1,
                              new ScriptQuestion(copy, part.questions().get(place).text())));
                    })
                .orElse(null),
        then);
  }

  /** Moves a question to {@code place} of a part, counted without it, from 0. */
  void moveQuestion(String questionId, String partId, int place) {
    edit(ScriptSteps.MOVE_QUESTION, now -> ScriptEdit.moveQuestion(now, questionId, partId, place));
  }

  /** Moves a question one place, also out of its part: up for -1, down for 1. */
  void stepQuestion(String questionId, int by) {
    edit(ScriptSteps.MOVE_QUESTION, now -> ScriptEdit.stepQuestion(now, questionId, by));
  }

  void removeQuestion(String questionId) {
    remove(
        ScriptSteps.REMOVE_QUESTION,
        TEXTS.get("script.question.removed"),
        now -> ScriptEdit.removeQuestion(now, questionId));
  }

  @Override
  public void close() {
    following.unsubscribe();
  }

  /**
   * What was made.
   *
   * @param made the id of the new part or question
   */
  private record Made(String made, Script script) {}

  private void make(
      ScriptSteps step, BiFunction<Tx, Script, @Nullable Made> edit, Consumer<String> then) {
    CompletableFuture<@Nullable String> making =
        workspace.change(
            step.label(),
            tx -> {
              Script now = scripts.script(tx, id).orElse(null);
              Made made = now == null ? null : edit.apply(tx, now);
              if (made == null) {
                return null;
              }
              scripts.save(tx, made.script());
              return made.made();
            });
    Answers.use(
        making,
        context,
        made -> {
          if (made != null) {
            then.accept(made);
          }
        });
  }

  private CompletableFuture<?> type(ScriptSteps step, String field, UnaryOperator<Script> edit) {
    return workspace.change(step.label(), field, tx -> apply(tx, edit));
  }

  private void edit(ScriptSteps step, UnaryOperator<Script> edit) {
    Answers.use(workspace.change(step.label(), tx -> apply(tx, edit)), context, done -> {});
  }

  private void remove(ScriptSteps step, String done, UnaryOperator<Script> edit) {
    CompletableFuture<Stepped<Boolean>> removing =
        workspace.step(step.label(), tx -> apply(tx, edit));
    Answers.use(removing, context, stepped -> list.offerUndo(stepped, done));
  }

  private boolean apply(Tx tx, UnaryOperator<Script> edit) {
    Script now = scripts.script(tx, id).orElse(null);
    Script then = now == null ? null : edit.apply(now);
    if (then == null || then.equals(now)) {
      return false;
    }
    scripts.save(tx, then);
    return true;
  }
}
