package app.groundwork.exchange.interviews;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.shadowing.TimeScale;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who talked when, laid out for the page; numbers are units of the drawing, as text. What is too
 * narrow to be seen beside its neighbour is left out.
 *
 * @param told what the drawing shows, for who does not see it
 * @param source how it is known
 */
record TalkPicture(String told, String source, List<Tick> ticks, List<Lane> lanes) {
  /** A round time under the axis. */
  record Tick(String x, String word) {}

  /** One speaker's spans; {@code y} is the top, {@code base} where the words stand. */
  record Lane(String name, String y, String base, String look, List<Box> boxes) {}

  /** One span. */
  record Box(String x, String width, String title) {}

  /** Where the time begins and how wide it is, in units of the drawing; as in the template. */
  private static final double LEFT = 112;

  private static final double WIDTH = 640;
  private static final double NARROWEST = 0.8;

  /** The picture; null if nobody is known to have talked. */
  static @Nullable TalkPicture of(ToldInterview told, String source, Texts texts) {
    List<TalkSpan> spans = told.talk().spans();
    if (spans.isEmpty() || told.lengthMs() == 0) {
      return null;
    }
    TimeScale scale = TimeScale.whole(told.lengthMs(), WIDTH);
    String words =
        texts.get(
            "picture.told",
            Elapsed.stamp(told.lengthMs()),
            Elapsed.stamp(told.talk().share().meMs()),
            Elapsed.stamp(told.talk().share().themMs()),
            Elapsed.stamp(told.talk().share().silenceMs()));
    return new TalkPicture(
        words,
        source,
        scale.ticks().stream()
            .map(at -> new Tick(number(LEFT + scale.x(at)), Elapsed.stamp(at)))
            .toList(),
        List.of(
            lane(texts.get("speaker.me"), 8, "hue2", Speaker.ME, told, scale),
            lane(texts.get("speaker.them"), 34, "hue1", Speaker.THEM, told, scale),
            lane(texts.get("speaker.silence"), 60, "wait", Speaker.SILENCE, told, scale)));
  }

  private static Lane lane(
      String name, int y, String look, Speaker speaker, ToldInterview told, TimeScale scale) {
    SessionTime time = told.time();
    List<Box> boxes = new ArrayList<>();
    double drawn = 0;
    for (TalkSpan span : told.talk().spans()) {
      Long end = span.until();
      long from = Math.clamp(time.elapsed(span.from()), 0, told.lengthMs());
      long until =
          end == null ? told.lengthMs() : Math.clamp(time.elapsed(end), from, told.lengthMs());
      double left = LEFT + scale.x(from);
      double right = Math.max(LEFT + scale.x(until), left + NARROWEST);
      if (span.speaker() == speaker && right >= drawn + NARROWEST / 2) {
        drawn = right;
        String title = name + ", " + Elapsed.stamp(from) + "–" + Elapsed.stamp(until);
        boxes.add(new Box(number(left), number(right - left), title));
      }
    }
    return new Lane(name, Integer.toString(y), Integer.toString(y + 13), look, boxes);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
