package app.groundwork.model.initiatives;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tags as they are typed and kept: parted by commas. */
public final class Tags {
  private Tags() {}

  /** Each once, whatever its case, as it was written first. */
  public static List<String> of(String typed) {
    List<String> tags = new ArrayList<>();
    Arrays.stream(typed.split(","))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty() && tags.stream().noneMatch(tag::equalsIgnoreCase))
        .forEach(tags::add);
    return List.copyOf(tags);
  }

  /** As one line. */
  public static String line(List<String> tags) {
    return String.join(", ", tags);
  }
}
