package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.interviews.ScriptQuestion;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Keys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One script, written in place: its title, parts and questions. */
final class ScriptPage extends ScrollPane {
  private static final Texts TEXTS = Texts.in(ScriptPage.class);

  private final ScriptViewModel model;
  private final ScriptHead head;
  private final VBox parts = new VBox();
  private final Label none = new Label(TEXTS.get("script.empty"));
  private final Map<String, ScriptPartCard> cards = new HashMap<>();
  private final Map<String, ScriptQuestionRow> rows = new HashMap<>();
  private final ScriptDrag questionDrag;
  private final ScriptDrag partDrag;
  private final Gestures gestures = new Gestures();
  private final Subscription following;
  private @Nullable String toWrite;

  ScriptPage(ScriptViewModel model) {
    this.model = model;
    head = new ScriptHead(model);
    getStyleClass().add("script-scroll");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    parts.getStyleClass().add("script-parts");
    none.getStyleClass().add("muted");
    none.setWrapText(true);
    Button add = new Button(TEXTS.get("script.part.add"), new FontIcon(Feather.PLUS));
    add.setId("script-part-add");
    add.setOnAction(event -> model.addPart(this::write));
    Label keys = new Label(TEXTS.get("script.keys", Keys.ctrl(KeyCode.D).getDisplayText()));
    keys.getStyleClass().add("meta");
    keys.setWrapText(true);
    keys.setMinHeight(Region.USE_PREF_SIZE);
    VBox page = new VBox(head, none, parts, new HBox(add), keys);
    page.getStyleClass().add("script-page");
    setContent(page);
    questionDrag =
        new ScriptDrag(
            () -> inOrder().stream().map(ScriptPartCard::questions).toList(),
            this,
            this::dropQuestion);
    partDrag =
        new ScriptDrag(
            () -> List.of(parts),
            this,
            (row, box, place) -> {
              if (row instanceof ScriptPartCard card) {
                model.movePart(card.partId(), place);
              }
            });
    following = model.script().subscribe(this::show);
  }

  /** Its view model. */
  ScriptViewModel model() {
    return model;
  }

  /** Puts a way back to the list on top. */
  void lead(Button way) {
    head.lead(way);
  }

  /** Puts the cursor into the title. */
  void focusTitle() {
    head.title().requestFocus();
  }

  /** The row of a question; null if it is not shown. */
  @Nullable ScriptQuestionRow row(String questionId) {
    return rows.get(questionId);
  }

  /** Saves what is typed and lets go. */
  void close() {
    following.unsubscribe();
    head.close();
    cards.values().forEach(ScriptPartCard::close);
    rows.values().forEach(ScriptQuestionRow::close);
    model.close();
  }

  private void show(@Nullable Script script) {
    if (script == null) {
      return;
    }
    Held held = Held.of(this);
    head.show(script);
    none.setVisible(script.parts().isEmpty());
    none.setManaged(script.parts().isEmpty());
    Set<String> known = new HashSet<>();
    List<ScriptPartCard> now = new ArrayList<>();
    for (ScriptPart part : script.parts()) {
      ScriptPartCard card = cards.computeIfAbsent(part.id(), id -> card(part));
      List<ScriptQuestionRow> questions = new ArrayList<>();
      for (ScriptQuestion question : part.questions()) {
        ScriptQuestionRow row = rows.computeIfAbsent(question.id(), this::newRow);
        questions.add(row);
        known.add(question.id());
        row.show(question, questions.size(), ScriptPartCard.name(part), part.kind());
      }
      card.show(part, questions);
      now.add(card);
      known.add(part.id());
    }
    if (!parts.getChildren().equals(now)) {
      parts.getChildren().setAll(now);
    }
    forget(known);
    held.putBack(this);
    writeNew();
  }

  private void forget(Set<String> known) {
    cards
        .entrySet()
        .removeIf(
            one -> {
              boolean gone = !known.contains(one.getKey());
              if (gone) {
                one.getValue().close();
              }
              return gone;
            });
    rows.entrySet()
        .removeIf(
            one -> {
              boolean gone = !known.contains(one.getKey());
              if (gone) {
                one.getValue().close();
              }
              return gone;
            });
  }

  private ScriptPartCard card(ScriptPart part) {
    ScriptPartCard card = new ScriptPartCard(model, part, gestures);
    card.menu().setOnShowing(event -> ScriptMenus.part(card.menu(), model, card, this::write));
    ScriptMenus.part(card.menu(), model, card, this::write);
    partDrag.grip(card.grip(), card);
    return card;
  }

  private ScriptQuestionRow newRow(String id) {
    ScriptQuestionRow row = new ScriptQuestionRow(model, id, gestures);
    questionDrag.grip(row.grip(), row);
    return row;
  }

  private List<ScriptPartCard> inOrder() {
    return parts.getChildren().stream()
        .filter(ScriptPartCard.class::isInstance)
        .map(ScriptPartCard.class::cast)
        .toList();
  }

  private void dropQuestion(Region dropped, VBox box, int place) {
    if (dropped instanceof ScriptQuestionRow row) {
      inOrder().stream()
          .filter(card -> card.questions() == box)
          .findFirst()
          .ifPresent(
              card -> {
                row.flush();
                model.moveQuestion(row.questionId(), card.partId(), place);
              });
    }
  }

  /** Puts the cursor into a part's title or a question, once it is there. */
  void write(String id) {
    toWrite = id;
    writeNew();
  }

  private void writeNew() {
    ScriptQuestionRow row = rows.get(toWrite);
    ScriptPartCard card = cards.get(toWrite);
    if (row != null || card != null) {
      toWrite = null;
      applyCss();
      layout();
      if (row != null) {
        row.field().requestFocus();
        row.field().end();
        reveal(row);
      } else if (card != null) {
        card.focusTitle();
        reveal(card);
      }
    }
  }

  /** Scrolls no farther than needed to see all of {@code node}. */
  private void reveal(Node node) {
    Bounds seen = node.localToScene(node.getLayoutBounds());
    Bounds in = getContent().sceneToLocal(seen);
    double height = getViewportBounds().getHeight();
    double rest = getContent().getLayoutBounds().getHeight() - height;
    if (rest > 0 && height > 0) {
      double top = getVvalue() * rest;
      double to = Math.min(Math.max(top, in.getMaxY() + 16 - height), in.getMinY() - 16);
      setVvalue(Math.clamp(to / rest, 0, 1));
    }
  }

  /** The field that is written in, and where in it: rows that move lose the focus. */
  private record Held(@Nullable Node owner, int anchor, int caret) {
    static Held of(ScriptPage page) {
      Node owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
      return owner instanceof TextInputControl field
          ? new Held(owner, field.getAnchor(), field.getCaretPosition())
          : new Held(owner, 0, 0);
    }

    void putBack(ScriptPage page) {
      if (owner != null && !owner.isFocused() && owner.getScene() == page.getScene()) {
        page.applyCss();
        page.layout();
        owner.requestFocus();
        if (owner instanceof TextInputControl field) {
          field.selectRange(anchor, caret);
        }
        page.reveal(owner);
      }
    }
  }

  /** What the rows ask of the page. */
  private final class Gestures implements ScriptQuestionRow.Gestures {
    @Override
    public void write(String id) {
      ScriptPage.this.write(id);
    }

    @Override
    public void fill(MenuButton menu, ScriptQuestionRow row) {
      ScriptMenus.question(menu, model, row, this::write);
    }

    @Override
    public void writeBefore(ScriptQuestionRow row) {
      List<ScriptQuestionRow> all =
          inOrder().stream()
              .flatMap(card -> card.questions().getChildren().stream())
              .filter(ScriptQuestionRow.class::isInstance)
              .map(ScriptQuestionRow.class::cast)
              .toList();
      int place = all.indexOf(row);
      if (place > 0) {
        all.get(place - 1).field().requestFocus();
        all.get(place - 1).field().end();
      }
    }
  }
}
