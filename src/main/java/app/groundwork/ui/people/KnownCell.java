package app.groundwork.ui.people;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.RelativeTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of what is known: a heading, or what leads to where it comes from. */
final class KnownCell extends ListCell<KnownLine> {
  private static final Texts TEXTS = Texts.in(KnownCell.class);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
  private static final List<String> COLUMNS = List.of("length", "friction", "switches", "waiting");

  /** What a name keeps where there is little room; the role gives way first. */
  private static final double NAME = 140;

  private final LongSupplier now;

  KnownCell(LongSupplier now) {
    this.now = now;
    getStyleClass().add("known-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable KnownLine line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().removeAll("known-head", "known-link");
    setTooltip(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    getStyleClass().add(line.leadsTo().isPresent() ? "known-link" : "known-head");
    setGraphic(
        switch (line) {
          case KnownLine.Heading heading -> heading(heading);
          case KnownLine.Person person -> person(person);
          case KnownLine.Session session -> session(session);
          case KnownLine.Interviewed interview -> interview(interview);
          case KnownLine.Entry entry -> entry(entry);
        });
  }

  private Node heading(KnownLine.Heading heading) {
    boolean sessions = heading.section() == KnownLine.Section.SESSIONS;
    Label words =
        grow(
            label(
                TEXTS.get(
                    "section." + heading.section().name().toLowerCase(Locale.ROOT),
                    heading.count()),
                "overline"));
    HBox head = new HBox(words);
    head.getStyleClass().add("known-row");
    setAccessibleText(words.getText());
    if (heading.count() == 0) {
      Label none =
          label(TEXTS.get("none." + heading.section().name().toLowerCase(Locale.ROOT)), "muted");
      none.setWrapText(true);
      setAccessibleText(words.getText() + ", " + none.getText());
      return new VBox(4, head, none);
    }
    if (sessions) {
      COLUMNS.forEach(column -> head.getChildren().add(figure(TEXTS.get("column." + column))));
    }
    return head;
  }

  private Node person(KnownLine.Person person) {
    String name = person.developer().name();
    String seen = MetWords.whole(person.met());
    Label meta = label(seen, "meta");
    meta.setMinWidth(USE_PREF_SIZE);
    List<String> parts = new ArrayList<>(List.of(name, seen));
    Label called = grow(label(name, "body"));
    called.setMinWidth(NAME);
    HBox row = new HBox(called);
    if (!person.developer().role().isBlank()) {
      row.getChildren().add(label(person.developer().role(), "meta"));
      parts.add(1, person.developer().role());
    }
    row.getChildren().add(meta);
    row.getStyleClass().add("known-row");
    setTooltip(new Tooltip(name));
    setAccessibleText(String.join(", ", parts));
    return row;
  }

  private Node session(KnownLine.Session line) {
    SessionFigures figures = line.figures();
    Label when = label(day(line.session().startedAt()), "known-when");
    Label what = label(joined(line.who(), line.session().workflow()), "meta");
    String live = line.session().isRunning() ? TEXTS.get("session.live") : "";
    List<String> values =
        List.of(
            Elapsed.stamp(figures.elapsedMs()),
            Integer.toString(figures.frictionPoints()),
            TEXTS.get("figure.rate", figures.switchesPerHour()),
            Percent.of(figures.waitingShare()));
    HBox row = new HBox(when, grow(what));
    if (!live.isEmpty()) {
      row.getChildren().add(label(live, "chip", "success"));
    }
    values.forEach(value -> row.getChildren().add(figure(value)));
    row.getStyleClass().add("known-row");
    setTooltip(
        new Tooltip(
            joined(
                RelativeTime.exact(line.session().startedAt()),
                RelativeTime.words(line.session().startedAt(), now.getAsLong()),
                what.getText())));
    List<String> spoken = new ArrayList<>(List.of(when.getText(), what.getText(), live));
    for (int i = 0; i < COLUMNS.size(); i++) {
      spoken.add(TEXTS.get("column." + COLUMNS.get(i)) + " " + values.get(i));
    }
    setAccessibleText(String.join(", ", spoken.stream().filter(part -> !part.isBlank()).toList()));
    return row;
  }

  private Node interview(KnownLine.Interviewed line) {
    Interview interview = line.interview();
    Preparation known = interview.preparation();
    Long startedAt = interview.startedAt();
    Label when =
        label(startedAt == null ? DATE.format(known.plannedOn()) : day(startedAt), "known-when");
    String about = known.purpose().isBlank() ? known.scriptTitle() : known.purpose();
    Label what = label(joined(line.who(), about), "meta");
    String state =
        interview.isPrepared()
            ? TEXTS.get("interview.prepared")
            : interview.isRunning()
                ? TEXTS.get("interview.running")
                : interview.synthesis().isFinished()
                    ? TEXTS.get("interview.finished")
                    : TEXTS.get("interview.open");
    HBox row = new HBox(when, grow(what));
    List<String> spoken = new ArrayList<>(List.of(when.getText(), what.getText()));
    if (known.practice()) {
      row.getChildren().add(label(TEXTS.get("interview.practice"), "chip"));
      spoken.add(TEXTS.get("interview.practice"));
    }
    String told =
        interview.isPrepared() ? state : joined(TEXTS.get("interview.notes", line.notes()), state);
    Label end = label(told, "meta");
    end.setMinWidth(USE_PREF_SIZE);
    row.getChildren().add(end);
    spoken.add(told);
    row.getStyleClass().add("known-row");
    setTooltip(
        new Tooltip(
            startedAt == null
                ? what.getText()
                : joined(RelativeTime.exact(startedAt), what.getText())));
    setAccessibleText(String.join(", ", spoken));
    return row;
  }

  private Node entry(KnownLine.Entry line) {
    LogEntry entry = line.entry();
    Label when =
        label(joined(day(line.session().startedAt()), Elapsed.stamp(line.atMs())), "known-at");
    String said = entry.text().isBlank() ? ShadowMarks.name(entry.kind()) : entry.text();
    Label words = label(entry.kind() == EntryKind.WISH ? TEXTS.get("wish", said) : said, "body");
    HBox row = new HBox(when, grow(words));
    row.getStyleClass().add("known-row");
    List<String> spoken = new ArrayList<>(List.of(when.getText(), words.getText()));
    if (entry.severity() > 0) {
      String severity = ShadowMarks.severityName(entry.severity());
      Label chip = label(severity, "chip", entry.severity() == 3 ? "danger" : "warning");
      chip.setMinWidth(USE_PREF_SIZE);
      row.getChildren().add(chip);
      spoken.add(severity);
    }
    String why = joined(line.who(), entry.friction() == null ? "" : entry.friction());
    setTooltip(new Tooltip(why.isEmpty() ? said : said + "\n" + why));
    if (why.isEmpty()) {
      setAccessibleText(String.join(", ", spoken));
      return row;
    }
    spoken.add(why);
    setAccessibleText(String.join(", ", spoken));
    Label below = label(why, "meta", "known-why");
    return new VBox(row, below);
  }

  private static String joined(String... parts) {
    return String.join(" · ", Arrays.stream(parts).filter(part -> !part.isBlank()).toList());
  }

  private static String day(long at) {
    return DATE.format(Instant.ofEpochMilli(at).atZone(ZoneId.systemDefault()));
  }

  private static Label figure(String value) {
    return label(value, "meta", "numeric", "known-figure");
  }

  private static Label grow(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(40);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static Label label(String words, String... classes) {
    Label label = new Label(words);
    label.getStyleClass().addAll(classes);
    return label;
  }
}
