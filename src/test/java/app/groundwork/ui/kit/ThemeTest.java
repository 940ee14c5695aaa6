package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text can be read on every ground it may stand on: WCAG 2.2, 4.5:1, marks 3:1. */
class ThemeTest {
  private static final Pattern TOKEN = Pattern.compile("(-gw-[a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern USE = Pattern.compile("-gw-[a-z0-9-]+");
  private static final Pattern LITERAL =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|color:\\s*(white|black|gray|red|blue)\\b");

  private static final List<String> GROUNDS =
      List.of("-gw-page", "-gw-panel", "-gw-raised", "-gw-hover", "-gw-selected");

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void everyTextIsReadable(String sheet) throws IOException {
    Map<String, Color> tokens = tokens(sheet);
    List<String> faint = new ArrayList<>();
    for (String ground : GROUNDS) {
      for (String text :
          List.of("-gw-text", "-gw-text-muted", "-gw-accent-text", "-gw-danger-text")) {
        check(tokens, text, ground, 4.5, faint);
      }
    }
    for (String ground : List.of("-gw-page", "-gw-panel", "-gw-raised")) {
      for (String state : List.of("success", "warning", "danger")) {
        check(tokens, "-gw-" + state + "-text", ground, 4.5, faint);
      }
      check(tokens, "-gw-line-strong", ground, 3, faint);
      check(tokens, "-gw-accent", ground, 3, faint);
    }
    for (String state : List.of("accent", "success", "warning", "danger")) {
      check(tokens, "-gw-" + state + "-text", "-gw-" + state + "-soft", 4.5, faint);
      check(tokens, "-gw-text", "-gw-" + state + "-soft", 4.5, faint);
    }
    check(tokens, "-gw-on-accent", "-gw-accent", 4.5, faint);
    check(tokens, "-gw-on-accent", "-gw-accent-hover", 4.5, faint);
    check(tokens, "-gw-on-danger", "-gw-danger", 4.5, faint);
    check(tokens, "-gw-notice-text", "-gw-notice", 4.5, faint);
    check(tokens, "-gw-notice-accent", "-gw-notice", 4.5, faint);
    for (int mark = 1; mark <= 6; mark++) {
      check(tokens, "-gw-mark-" + mark, "-gw-page", 3, faint);
    }
    assertThat(faint).isEmpty();
  }

  @Test
  void bothThemesHaveTheSameNamesAndFormUsesNoOthers() throws IOException {
    Set<String> light = tokens("light.css").keySet();
    assertThat(tokens("dark.css").keySet()).isEqualTo(light);
    Set<String> used = new TreeSet<>();
    for (String sheet : List.of("groundwork.css", "../shell/shell.css")) {
      String css = comments(read(sheet));
      Matcher use = USE.matcher(css);
      while (use.find()) {
        used.add(use.group());
      }
      assertThat(LITERAL.matcher(css).results().map(found -> found.group()))
          .as("literal colours in " + sheet)
          .isEmpty();
    }
    assertThat(light).containsAll(used);
  }

  @Test
  void theTypefaceIsBundledWithFiguresOfOneWidth() {
    assertThat(Theme.values()).hasSize(3);
    Font regular = Font.font("Groundwork Sans", 14);
    assertThat(regular.getFamily()).isEqualTo("Groundwork Sans");
    double one = width(regular, "1111");
    for (char digit = '0'; digit <= '9'; digit++) {
      assertThat(width(regular, String.valueOf(digit).repeat(4))).isEqualTo(one);
    }
    Font bold = Font.font("Groundwork Sans", javafx.scene.text.FontWeight.BOLD, 14);
    assertThat(bold.getStyle()).isEqualTo("Bold");
    assertThat(width(bold, "1111")).isEqualTo(width(bold, "0808"));
  }

  private static double width(Font font, String text) {
    Text node = new Text(text);
    node.setFont(font);
    return node.getLayoutBounds().getWidth();
  }

  private static void check(
      Map<String, Color> tokens, String over, String under, double least, List<String> faint) {
    double contrast = contrast(tokens.get(over), tokens.get(under));
    if (contrast < least) {
      faint.add("%s on %s: %.2f, not %.1f".formatted(over, under, contrast, least));
    }
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Map<String, Color> tokens(String sheet) throws IOException {
    Map<String, Color> tokens = new LinkedHashMap<>();
    Matcher token = TOKEN.matcher(comments(read(sheet)));
    while (token.find()) {
      tokens.put(token.group(1), Color.web(token.group(2).strip()));
    }
    return tokens;
  }

  private static String comments(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "");
  }

  private static String read(String sheet) throws IOException {
    try (InputStream in = Theme.class.getResourceAsStream(sheet)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
