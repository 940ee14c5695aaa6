package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shadowing.TimeLine;
import app.groundwork.model.shadowing.TimeLine.Tick;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Pages;
import app.groundwork.ui.kit.ZoomPane;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A review for a room: what the session adds up to and its time line, then each friction point and
 * each wish on a page of its own.
 */
final class PresentedReview {
  private static final Texts TEXTS = Texts.in(PresentedReview.class);

  /** The time line is made for a desk; in %. */
  private static final int LINE_ZOOM = 160;

  /** From so many letters on words are set smaller, and smaller still. */
  private static final int LONG = 140;

  private static final int VERY_LONG = 420;

  private final Pages pages = new Pages(TEXTS.get("present.remark"));
  private final PresentedReviewViewModel model;
  private final NumberFormat rate = NumberFormat.getNumberInstance();

  PresentedReview(PresentedReviewViewModel model) {
    this.model = model;
    // Shown outside the area, whose sheet it is.
    pages.getStylesheets().add(String.valueOf(PresentedReview.class.getResource("shadowing.css")));
    rate.setMinimumFractionDigits(1);
    rate.setMaximumFractionDigits(1);
    model.shown().subscribe(this::show);
  }

  /** Fills the screen. */
  Pages view() {
    return pages;
  }

  private void show(PresentedReviewViewModel.@Nullable Shown shown) {
    if (shown == null) {
      return;
    }
    TimeLine line = shown.reading().line();
    List<Pages.Page> all = new ArrayList<>();
    all.add(overview(shown));
    // What a room has time for are the first few.
    List<LogEntry> frictions =
        shown.reading().summary().frictions().stream()
            .sorted(FrictionViewModel.WORST_FIRST)
            .toList();
    Map<String, Long> at =
        line.frictions().stream().collect(Collectors.toMap(Tick::entryId, Tick::at));
    for (int i = 0; i < frictions.size(); i++) {
      all.add(
          friction(
              TEXTS.get("present.friction.head", i + 1, frictions.size()),
              frictions.get(i),
              at.getOrDefault(frictions.get(i).id(), 0L)));
    }
    List<LogEntry> wishes = shown.reading().summary().wishes();
    for (int i = 0; i < wishes.size(); i++) {
      all.add(
          wish(
              TEXTS.get("present.wish.head", i + 1, wishes.size()),
              wishes.get(i),
              line.wishes().get(i).at()));
    }
    pages.show(all);
  }

  private Pages.Page overview(PresentedReviewViewModel.Shown shown) {
    SessionFigures figures = shown.reading().figures();
    String name = shown.workflow().isBlank() ? TEXTS.get("present.untitled") : shown.workflow();
    Label title = words(name, "present-title");
    Label where =
        words(
            Stream.of(
                    shown.developer(),
                    shown.team(),
                    SessionWords.date(shown.reading().session()),
                    Elapsed.stamp(figures.elapsedMs()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")),
            "present-meta");
    long severe =
        shown.reading().summary().frictions().stream().filter(PresentedReview::isSevere).count();
    HBox numbers =
        new HBox(
            number(
                Percent.of(figures.waitingShare()),
                TEXTS.get("present.waiting"),
                TEXTS.get(
                    "present.waiting.of",
                    Elapsed.stamp(figures.waitingMs()),
                    Elapsed.stamp(figures.elapsedMs()))),
            number(
                rate.format(figures.switchesPerHour()),
                TEXTS.get("present.switches"),
                TEXTS.get("present.switches.all", figures.switches())),
            number(
                Integer.toString(figures.frictionPoints()),
                TEXTS.get("present.friction"),
                severe == 0 ? "" : TEXTS.get("present.friction.severe", severe)),
            number(Integer.toString(figures.wishes()), TEXTS.get("present.wishes"), ""),
            number(Elapsed.stamp(figures.undisturbedMs()), TEXTS.get("present.undisturbed"), ""));
    numbers.getStyleClass().add("present-numbers");
    TimeLineChart chart = new TimeLineChart(model.timeLine());
    chart.setMouseTransparent(true);
    ZoomPane line = new ZoomPane(chart);
    line.setZoom(LINE_ZOOM);
    line.setMinHeight(Region.USE_PREF_SIZE);
    VBox page = new VBox(title, where, space(), numbers, space(), line);
    page.getStyleClass().add("present-page");
    return new Pages.Page(name + ", " + where.getText(), page);
  }

  private static boolean isSevere(LogEntry entry) {
    return entry.severity() == 3;
  }

  private static VBox number(String value, String name, String more) {
    VBox box = new VBox(words(value, "present-number"), words(name, "present-name"));
    if (!more.isEmpty()) {
      box.getChildren().add(words(more, "present-more"));
    }
    box.getStyleClass().add("present-figure");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private static Pages.Page friction(String head, LogEntry entry, long at) {
    Label severity =
        words(
            KindLook.stars(entry.severity()) + "  " + ShadowMarks.severityName(entry.severity()),
            "present-severity");
    HBox top = new HBox(words(head, "present-meta"), severity);
    top.getStyleClass().add("present-top");
    String text = entry.text().isBlank() ? KindLook.name(entry.kind()) : entry.text();
    VBox page = new VBox(top, space(), words(text, sized(text)));
    String hard = entry.friction();
    if (hard != null) {
      page.getChildren().add(words(TEXTS.get("present.hard", hard), "present-hard"));
    }
    page.getChildren().addAll(space(), meta(entry, at));
    page.getStyleClass().add("present-page");
    return new Pages.Page(head + ", " + severity.getText() + ": " + text, page);
  }

  private static Pages.Page wish(String head, LogEntry entry, long at) {
    String text = TEXTS.get("present.quote", entry.text());
    VBox page =
        new VBox(
            words(head, "present-meta"),
            space(),
            words(text, sized(text)),
            space(),
            meta(entry, at));
    page.getStyleClass().add("present-page");
    return new Pages.Page(head + ": " + text, page);
  }

  private static Label meta(LogEntry entry, long at) {
    List<String> parts = new ArrayList<>();
    parts.add(Elapsed.stamp(at));
    parts.add(KindLook.name(entry.kind()));
    if (entry.tool() != null) {
      parts.add("#" + entry.tool());
    }
    return words(String.join(" · ", parts), "present-meta");
  }

  /** Large, as long as it fits the page. */
  private static String sized(String text) {
    if (text.length() > VERY_LONG) {
      return "present-text-small";
    }
    return text.length() > LONG ? "present-text" : "present-text-large";
  }

  private static Label words(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  private static Node space() {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }
}
