package app.groundwork.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  // Mail addresses apart: this extension takes any character for a letter of a domain.
  private static final Extension WEB_LINKS =
      AutolinkExtension.builder().linkTypes(AutolinkType.URL, AutolinkType.WWW).build();
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]");
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create(), WEB_LINKS)).build();
  private static final String[] PIECES = {
    "|",
    "\\",
    "\\|",
    "\\\\|",
    "`",
    "``",
    "*",
    "**",
    "_",
    "~~",
    "[a](b)",
    "![a](b)",
    "[^1]",
    "]",
    "<b>",
    "<script>",
    "</td>",
    "<!--",
    "-->",
    "<http://a.b>",
    "&lt;",
    "&",
    "http://a.bc",
    "HTTPS://",
    "www.a.bc",
    "WWW.",
    "a@b.cd",
    "\n",
    "\r\n",
    "\t",
    "    ",
    "\u2028",
    "\u0000",
    "# ",
    "- ",
    "+ ",
    "1. ",
    "1) ",
    "12",
    "=",
    "---",
    "===",
    ">",
    "> ",
    "$x$",
    ":",
    "|---|",
    "é",
    "🙂",
    "a",
    "word",
    " "
  };

  @Test
  void wordsStayAsTheyAre() {
    assertThat(Markdown.line("18 minutes, as always (why?)"))
        .isEqualTo("18 minutes, as always (why?)");
  }

  @Test
  void lineBreaksAndControlCharactersBecomeOneSpace() {
    assertThat(Markdown.line(" a\r\n\t b\u0000c ")).isEqualTo("a b c");
  }

  @Test
  void anyTextStaysOneCellOfWords() {
    Random random = new Random(1);
    for (int i = 0; i < 4000; i++) {
      String text = text(random);
      Node root = PARSER.parse("| a | b |\n|---|---|\n| " + Markdown.line(text) + " | end |\n");
      List<TableCell> cells = all(root, TableCell.class);
      assertThat(cells).as(text).hasSize(4);
      assertThat(words(cells.get(2))).as(text).isEqualTo(expected(text));
      assertThat(words(cells.get(3))).as(text).isEqualTo("end");
      assertPlain(root, text);
    }
  }

  @Test
  void anyTextStaysOneLineOfAListOrQuote() {
    Random random = new Random(2);
    for (int i = 0; i < 4000; i++) {
      String text = text(random);
      for (String before : List.of("", "- ", "> ")) {
        Node root = PARSER.parse(before + Markdown.line(text) + "\n");
        assertThat(words(root)).as(text).isEqualTo(expected(text));
        assertPlain(root, text);
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(8); n >= 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String expected(String text) {
    return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
  }

  private static void assertPlain(Node root, String text) {
    assertThat(Markdown.line(text)).doesNotContainPattern(MAIL);
    assertThat(all(root, Node.class).stream().map(node -> node.getClass().getSimpleName()))
        .as(text)
        .isSubsetOf(
            "Document",
            "Text",
            "Paragraph",
            "BlockQuote",
            "BulletList",
            "ListItem",
            "TableBlock",
            "TableHead",
            "TableBody",
            "TableRow",
            "TableCell");
    assertThat(
            all(root, Node.class).stream()
                .filter(node -> node instanceof org.commonmark.node.ListItem)
                .count())
        .as(text)
        .isLessThanOrEqualTo(1);
  }

  private static String words(Node root) {
    StringBuilder words = new StringBuilder();
    all(root, Text.class).forEach(text -> words.append(text.getLiteral()));
    return words.toString().replace("\u2060", "");
  }

  private static <T extends Node> List<T> all(Node root, Class<T> type) {
    List<T> found = new ArrayList<>();
    if (type.isInstance(root)) {
      found.add(type.cast(root));
    }
    for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
      found.addAll(all(child, type));
    }
    return found;
  }
}
