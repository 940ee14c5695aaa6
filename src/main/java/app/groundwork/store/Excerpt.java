package app.groundwork.store;

import java.util.List;

/**
 * A piece of a text with the words that were searched.
 *
 * @param text on one line; cut off parts are an ellipsis
 * @param hits where the words are in it, from left to right
 */
public record Excerpt(String text, List<Range> hits) {
  /**
   * Some chars of it.
   *
   * @param from index of the first
   * @param to index behind the last
   */
  public record Range(int from, int to) {}
}
