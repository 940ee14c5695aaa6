package app.groundwork.exchange.samples;

import org.jspecify.annotations.Nullable;

/**
 * One line of a sample's log.
 *
 * @param at when it was typed, UTC epoch ms
 * @param typed the capture line, without its time
 * @param friction what made it hard; null if not said
 * @param whom who was asked; null if not said
 * @param place where they were asked; null if not said
 */
public record SampleLine(
    long at,
    String typed,
    @Nullable String friction,
    @Nullable String whom,
    @Nullable String place) {

  SampleLine with(String name, String value) {
    return switch (name) {
      case "friction" -> new SampleLine(at, typed, value, whom, place);
      case "whom" -> new SampleLine(at, typed, friction, value, place);
      case "place" -> new SampleLine(at, typed, friction, whom, value);
      default -> throw new IllegalArgumentException("No entry has a " + name);
    };
  }
}
