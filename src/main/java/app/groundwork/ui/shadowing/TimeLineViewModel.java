package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shadowing.TimeScale;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.shadowing.LineMark.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The time line of a review: its marks, what part is in view, what is pointed at and walked to. */
final class TimeLineViewModel {
  private static final Texts TEXTS = Texts.in(TimeLineViewModel.class);
  private static final String PLACE = "shadowing.timeLine";

  /** A session, the left edge and what was in view, both in ms. */
  private static final Pattern KEPT = Pattern.compile("(\\S+) (\\d{1,12}) (\\d{1,12})");

  /** One press of a zoom key. */
  static final double STEP = 1.5;

  private final Workspace workspace;
  private final String sessionId;
  private final Function<String, Optional<LogEntry>> entries;
  private final ReadOnlyObjectWrapper<List<LineMark>> marks =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<TimeScale> scale =
      new ReadOnlyObjectWrapper<>(TimeScale.whole(1, 1));
  private final ReadOnlyObjectWrapper<@Nullable Long> cursor = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable LineMark> walked = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable LineMark> pointed = new SimpleObjectProperty<>();
  private double @Nullable [] remembered;
  private String kept = "";
  private boolean shown;

  /**
   * @param entries the session's entry with an id
   */
  TimeLineViewModel(
      Workspace workspace,
      AreaContext context,
      String sessionId,
      Function<String, Optional<LogEntry>> entries) {
    this.workspace = workspace;
    this.sessionId = sessionId;
    this.entries = entries;
    Answers.use(workspace.place().get(PLACE), context, found -> found.ifPresent(this::recall));
  }

  /** By time, then from the top lane down. */
  ReadOnlyObjectProperty<List<LineMark>> marks() {
    return marks.getReadOnlyProperty();
  }

  /** What part is in view. */
  ReadOnlyObjectProperty<TimeScale> scale() {
    return scale.getReadOnlyProperty();
  }

  /** Where the entry chosen in the log lies, ms; null if none is. */
  ReadOnlyObjectProperty<@Nullable Long> cursor() {
    return cursor.getReadOnlyProperty();
  }

  /** The mark that the keyboard has come to; null for none. */
  ReadOnlyObjectProperty<@Nullable LineMark> walked() {
    return walked.getReadOnlyProperty();
  }

  /** The mark under the pointer; null for none. */
  ObjectProperty<@Nullable LineMark> pointed() {
    return pointed;
  }

  /** Shows another state of the session; the part in view stays. */
  void show(SessionReading reading) {
    marks.set(reading.marks());
    scale.set(scale.get().withTotal(reading.line().elapsedMs()));
    shown = true;
    restore();
    walked.set(again(walked.get()));
    pointed.set(again(pointed.get()));
  }

  private @Nullable LineMark again(@Nullable LineMark before) {
    return before == null
        ? null
        : marks.get().stream().filter(before::isSame).findFirst().orElse(null);
  }

  /** The drawing is so many px wide now. */
  void resize(double width) {
    scale.set(scale.get().withWidth(width));
  }

  /**
   * An entry was chosen in the log: it is marked and brought into view.
   *
   * @param at its elapsed time, ms; null for none
   */
  void choose(@Nullable Long at) {
    cursor.set(at);
    if (at != null) {
      scale.set(scale.get().bringing(at));
    }
  }

  /** What lies at a place of a lane; empty if nothing does. */
  Optional<LineMark> at(Lane lane, double x) {
    return LineSketch.at(marks.get(), scale.get(), lane, x);
  }

  /** Zooms by {@code factor} around the time at {@code x} px. */
  void zoomAt(double factor, double x) {
    scale.set(scale.get().zoomed(factor, scale.get().ms(x)));
  }

  /** Zooms by {@code factor} around what was walked to or chosen, else the middle. */
  void zoom(double factor) {
    TimeScale now = scale.get();
    LineMark mark = walked.get();
    Long at = mark == null ? cursor.get() : Long.valueOf(mark.from());
    double around = at != null && now.shows(at) ? at : now.from() + now.span() / 2;
    scale.set(now.zoomed(factor, around));
  }

  /** Shows the whole session. */
  void whole() {
    scale.set(TimeScale.whole(scale.get().total(), scale.get().width()));
  }

  /**
   * Moves what is in view by {@code px}; positive shows later times.
   *
   * @return false if there is no more on that side
   */
  boolean pan(double px) {
    TimeScale before = scale.get();
    scale.set(before.panned(px / before.width() * before.span()));
    return !scale.get().equals(before);
  }

  /** Walks to the next mark, or the one before with -1; first to the one at the cursor. */
  void walk(int by) {
    List<LineMark> all = marks.get();
    LineMark now = walked.get();
    if (now == null) {
      enter();
    } else if (!all.isEmpty()) {
      go(all.get(Math.clamp(all.indexOf(now) + by, 0, all.size() - 1)));
    }
  }

  /** Walks to the nearest mark of the next lane that has any; -1 for upwards. */
  void walkLane(int by) {
    LineMark now = walked.get();
    if (now == null) {
      enter();
      return;
    }
    Lane[] lanes = Lane.values();
    for (int lane = now.lane().ordinal() + by; lane >= 0 && lane < lanes.length; lane += by) {
      Optional<LineMark> there = nearest(lanes[lane], now.from());
      if (there.isPresent()) {
        go(there.get());
        return;
      }
    }
  }

  /** Walks to the first mark. */
  void first() {
    if (!marks.get().isEmpty()) {
      go(marks.get().getFirst());
    }
  }

  /** Walks to the last mark. */
  void last() {
    if (!marks.get().isEmpty()) {
      go(marks.get().getLast());
    }
  }

  /** The keyboard comes in: to the mark nearest to the entry chosen in the log. */
  void enter() {
    Long at = cursor.get();
    nearest(null, at == null ? 0 : at).ifPresent(this::go);
  }

  /** The keyboard leaves. */
  void leave() {
    walked.set(null);
  }

  private Optional<LineMark> nearest(@Nullable Lane lane, long at) {
    LineMark best = null;
    for (LineMark mark : marks.get()) {
      boolean counts = lane == null || mark.lane() == lane;
      if (counts && (best == null || Math.abs(mark.from() - at) < Math.abs(best.from() - at))) {
        best = mark;
      }
    }
    return Optional.ofNullable(best);
  }

  private void go(LineMark mark) {
    walked.set(mark);
    scale.set(scale.get().bringing(mark.from()));
  }

  /** What is pointed at, else walked to, in words; empty for nothing. */
  String detail() {
    LineMark mark = pointed.get() == null ? walked.get() : pointed.get();
    return mark == null ? "" : words(mark);
  }

  /** A mark in words: time, kind, words, length. */
  String words(LineMark mark) {
    List<String> parts = new ArrayList<>();
    parts.add(Elapsed.stamp(mark.from()));
    Optional<LogEntry> entry = entries.apply(mark.entryId());
    switch (mark.lane()) {
      case TOOL -> parts.add("#" + mark.label());
      case FRICTION ->
          parts.add(TEXTS.get("line.friction", ShadowMarks.severityName(mark.severity())));
      case INTERRUPTION -> {
        parts.add(TEXTS.get("line.interruption"));
        entry.map(KindLook::by).ifPresent(parts::add);
      }
      default -> parts.add(TEXTS.get("line." + mark.lane().code()));
    }
    if (!mark.lane().isTick()) {
      parts.add(TEXTS.get("line.lasted", Elapsed.stamp(mark.until() - mark.from())));
    }
    if (mark.lane() == Lane.FRICTION) {
      entry.map(found -> KindLook.name(found.kind())).ifPresent(parts::add);
    }
    if (mark.lane() != Lane.TOOL) {
      parts.add(mark.label());
    }
    if (mark.lane() == Lane.FRICTION) {
      entry.map(LogEntry::friction).ifPresent(parts::add);
    }
    parts.removeIf(String::isBlank);
    return String.join(" · ", parts);
  }

  /** The same with the number of marks, for a screen reader. */
  String spoken() {
    LineMark mark = walked.get();
    return mark == null
        ? TEXTS.get("line.spoken.none", marks.get().size())
        : TEXTS.get("line.spoken", words(mark), marks.get().indexOf(mark) + 1, marks.get().size());
  }

  private void recall(String place) {
    kept = place;
    Matcher parts = KEPT.matcher(place);
    if (parts.matches() && parts.group(1).equals(sessionId)) {
      remembered =
          new double[] {Double.parseDouble(parts.group(2)), Double.parseDouble(parts.group(3))};
      restore();
    }
  }

  private void restore() {
    double[] place = remembered;
    if (shown && place != null) {
      remembered = null;
      TimeScale now = scale.get();
      scale.set(new TimeScale(now.total(), now.width(), place[0], place[1]));
    }
  }

  /** Remembers what was in view. */
  void close() {
    TimeScale now = scale.get();
    String place =
        now.isWhole()
            ? ""
            : sessionId + " " + Math.round(now.from()) + " " + Math.round(now.span());
    boolean ours = kept.startsWith(sessionId);
    if (!place.equals(kept) && (!place.isEmpty() || ours)) {
      var _ = workspace.place().put(PLACE, place.isEmpty() ? null : place);
    }
  }
}
