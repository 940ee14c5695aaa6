package app.groundwork.ui.interviews;

import app.groundwork.model.people.Consent;
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
  }

  private final Button next;

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
            quiet("list-remove", TEXTS.get("list.remove"), () -> doing.remove(row.id())));
    VBox page = new VBox(way, title, chips);
    page.getStyleClass().addAll("page", "interview-page");
    about(row).forEach(page.getChildren()::add);
    page.getChildren().addAll(actions, more);
    setContent(page);
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
              "list-next",
              TEXTS.get(
                  row.interview().synthesis().lastAt() == null
                      ? "list.synthesis.write"
                      : "list.synthesis.open"),
              () -> doing.open(row.id()));
    };
  }

  private static List<Node> about(ListRow row) {
    List<String> lines = new ArrayList<>();
    lines.add(
        TEXTS.get(
            row.interview().isPrepared() ? "list.detail.planned" : "list.detail.held",
            ListWords.exactly(row)));
    if (!row.preparation().purpose().isBlank()) {
      lines.add(TEXTS.get("list.detail.purpose", row.preparation().purpose()));
    }
    lines.add(TEXTS.get("list.detail.script", row.preparation().scriptTitle()));
    if (row.summary().assumptions() > 0) {
      lines.add(TEXTS.get("list.detail.assumptions", row.summary().assumptions()));
    }
    if (!row.interview().isPrepared()) {
      lines.add(TEXTS.get("list.detail.notes", row.summary().notes()));
    }
    String talk = ListWords.talk(row);
    if (!talk.isEmpty()) {
      lines.add(talk);
    }
    return lines.stream().map(ListDetail::line).toList();
  }

  private static Node line(String words) {
    Label line = new Label(words);
    line.setWrapText(true);
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
