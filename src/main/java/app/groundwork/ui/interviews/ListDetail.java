package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.TalkLevel;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.ToolButton;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known of an interview, and the one thing to do with it next. */
final class ListDetail extends ScrollPane {
  private static final Texts TEXTS = Texts.in(ListDetail.class);

  /** What can be done with an interview. */
  interface Doing {
    /** Starts a prepared one. */
    void start(String id);

    /** Opens it where its state belongs: preparation, live, synthesis. */
    void open(String id);

    /** Prepares another one like it. */
    void copy(String id);

    /** Removes it. */
    void remove(String id);

    /** Shows all that is known of its developer. */
    void developer(String developerId);
  }

  private final Button next;
  private final ListFound found = new ListFound();

  /**
   * @param way leads back to the list where there is no room for both
   * @param more stands below
   */
  ListDetail(ListRow row, long now, Doing doing, Node way, Node more) {
    getStyleClass().add("interview-detail");
    setFitToWidth(true);
    setFocusTraversable(false);
    Label title = new Label(ListWords.who(row));
    title.getStyleClass().add("title");
    title.setWrapText(true);
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    chips.getChildren().add(chip(ListWords.state(row, now), stateLook(row)));
    if (row.preparation().practice()) {
      chips.getChildren().add(chip(TEXTS.get("list.practice.long"), ""));
    }
    if (row.consent() != Consent.YES) {
      chips
          .getChildren()
          .add(chip(TEXTS.get("consent.chip." + row.consent().code()), consentLook(row.consent())));
    }
    next = next(row, doing);
    FlowPane actions = new FlowPane(next);
    actions.getStyleClass().add("interview-actions");
    if (row.interview().isPrepared()) {
      actions
          .getChildren()
          .add(quiet("list-edit", TEXTS.get("list.edit"), () -> doing.open(row.id())));
    }
    actions
        .getChildren()
        .addAll(
            quiet("list-copy", TEXTS.get("list.copy"), () -> doing.copy(row.id())),
            quiet(
                "list-developer",
                TEXTS.get("list.developer"),
                () -> doing.developer(row.preparation().developerId())),
            quiet("list-remove", TEXTS.get("list.remove"), () -> doing.remove(row.id())));
    VBox page = new VBox(way, title, chips);
    page.getStyleClass().addAll("page", "interview-page");
    page.getChildren().add(facts(row));
    page.getChildren().addAll(actions, found);
    page.getChildren().addAll(about(row));
    page.getChildren().add(more);
    setContent(page);
  }

  /** Shows what came of it, once that is read; null while it is not. */
  void show(@Nullable SynthesisReading reading) {
    found.show(reading);
  }

  /** Puts the focus on what is to be done next. */
  void focus() {
    next.requestFocus();
  }

  private static Button next(ListRow row, Doing doing) {
    return switch (row.group()) {
      case PREPARED ->
          ToolButton.primary("list-next", TEXTS.get("list.start"), () -> doing.start(row.id()));
      case RUNNING ->
          ToolButton.primary("list-next", TEXTS.get("list.goOn"), () -> doing.open(row.id()));
      case ENDED ->
          ToolButton.primary(
              "list-next", TEXTS.get(nextOf(row.interview())), () -> doing.open(row.id()));
    };
  }

  private static String nextOf(Interview ended) {
    if (ended.synthesis().isFinished()) {
      return "list.synthesis.open";
    }
    return ended.synthesis().lastAt() == null ? "list.synthesis.write" : "list.synthesis.finish";
  }

  /** When, how long, who talked. */
  private static Node facts(ListRow row) {
    FlowPane facts = new FlowPane();
    facts.getStyleClass().add("synthesis-facts");
    List<String> parts = new ArrayList<>();
    parts.add(
        TEXTS.get(
            row.interview().isPrepared() ? "list.detail.planned" : "list.detail.held",
            ListWords.exactly(row)));
    if (row.interview().isEnded()) {
      parts.add(TEXTS.get("synthesis.length", Elapsed.stamp(row.summary().elapsedMs())));
    }
    String talk = ListWords.talk(row);
    if (!talk.isEmpty()) {
      parts.add(talk);
    }
    parts.forEach(part -> facts.getChildren().add(new Label(part)));
    if (row.summary().talk().level() == TalkLevel.WARNING) {
      Label much = new Label(TEXTS.get("synthesis.share.much"));
      much.getStyleClass().add("danger");
      facts.getChildren().add(much);
    }
    return facts;
  }

  private static List<Node> about(ListRow row) {
    List<String> lines = new ArrayList<>();
    if (!row.preparation().purpose().isBlank()) {
      lines.add(TEXTS.get("list.detail.purpose", row.preparation().purpose()));
    }
    List<String> parts = new ArrayList<>();
    parts.add(TEXTS.get("list.detail.script", row.preparation().scriptTitle()));
    if (!row.interview().isPrepared()) {
      if (row.summary().assumptions() > 0) {
        parts.add(TEXTS.get("list.detail.assumptions", row.summary().assumptions()));
      }
      parts.add(TEXTS.get("list.detail.notes", row.summary().notes()));
    }
    lines.add(String.join(" · ", parts));
    return lines.stream().map(ListDetail::line).toList();
  }

  private static Node line(String words) {
    Label line = new Label(words);
    line.setWrapText(true);
    line.getStyleClass().add("meta");
    return line;
  }

  private static String stateLook(ListRow row) {
    return switch (row.group()) {
      case RUNNING -> "success";
      case PREPARED -> "accent";
      case ENDED -> row.interview().synthesis().isFinished() ? "success" : "warning";
    };
  }

  private static String consentLook(Consent consent) {
    return switch (consent) {
      case NOT_ASKED -> "warning";
      case NO -> "danger";
      case PSEUDONYM_ONLY, YES -> "";
    };
  }

  private static Label chip(String words, String look) {
    Label chip = new Label(words);
    chip.getStyleClass().add("chip");
    if (!look.isEmpty()) {
      chip.getStyleClass().add(look);
    }
    return chip;
  }

  private static Button quiet(String id, String words, Runnable run) {
    return ToolButton.quiet(id, words, run);
  }
}
