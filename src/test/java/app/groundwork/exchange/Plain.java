package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.text.CsvTable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Reads documents as their readers do, makes sure that nothing in them acts, and tells the cells.
 */
final class Plain {
  private Plain() {}

  /** {@code text} as it is read in a document for people. */
  static String words(String text) {
    return text.replaceAll("[\\s\\p{Cc}\\ufffd\\u2060]+", " ").strip();
  }

  /** All that {@code document} tells; of a workbook each part, one after the other. */
  static String text(Document document) {
    byte[] bytes = bytes(document);
    if (bytes[0] != 'P' || bytes[1] != 'K') {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts.toString();
  }

  private static byte[] bytes(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The texts of a workbook; its formulas refer to its own cells alone. */
  static List<String> workbook(Document document) throws IOException {
    List<String> cells = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(document)))) {
      for (Row row : book.getFirstSheet().read()) {
        for (Cell cell : row) {
          if (cell != null && cell.getType() == CellType.FORMULA) {
            assertThat(cell.getFormula()).matches("(IF|RANK|OR|COUNT|ROUND|[A-I$0-9(),=\":*/-])+");
          } else if (cell != null && cell.getType() == CellType.STRING) {
            cells.add(words(cell.asString()));
          }
        }
      }
    }
    return cells;
  }

  static List<String> markdown(String text) {
    Node root =
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .build()
            .parse(text);
    List<String> cells = new ArrayList<>();
    walk(
        root,
        node -> {
          assertThat(node)
              .isNotInstanceOfAny(Link.class, Image.class, HtmlBlock.class, HtmlInline.class);
          if (node instanceof TableCell || node instanceof Paragraph || node instanceof Heading) {
            StringBuilder cell = new StringBuilder();
            walk(node, part -> cell.append(part instanceof Text t ? t.getLiteral() : ""));
            cells.add(words(cell.toString().replace("\u2060", "")));
          }
        });
    return cells;
  }

  private static void walk(Node root, Consumer<Node> look) {
    look.accept(root);
    for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
      walk(child, look);
    }
  }

  static List<String> html(String text) throws Exception {
    NodeList all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)))
            .getElementsByTagName("*");
    List<String> cells = new ArrayList<>();
    int length = all.getLength();
    for (int i = 0; i < length; i++) {
      Element element = (Element) all.item(i);
      assertThat(element.getTagName())
          .isNotIn("script", "img", "iframe", "object", "embed", "link", "base", "form", "image");
      NamedNodeMap attributes = element.getAttributes();
      for (int n = 0; n < attributes.getLength(); n++) {
        String name = attributes.item(n).getNodeName();
        assertThat(name).doesNotStartWith("on").isNotIn("src", "style", "srcset", "data");
        if (name.endsWith("href")) {
          assertThat(attributes.item(n).getNodeValue()).startsWith("#s");
        }
      }
      if (element.getTagName().equals("style")) {
        assertThat(element.getTextContent()).doesNotContain("url(", "@import", "//");
      }
      if (List.of("td", "dd", "title").contains(element.getTagName())) {
        cells.add(words(element.getTextContent()));
      }
    }
    return cells;
  }

  static List<String> csv(String text) throws Exception {
    List<String> cells = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        cells.addAll(row.getFields());
      }
    }
    assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
    return cells.stream().map(CsvTable::unguarded).toList();
  }

  static List<String> json(String text) throws Exception {
    List<String> values = new ArrayList<>();
    collect(new ObjectMapper().readTree(text), values);
    return values;
  }

  private static void collect(JsonNode node, List<String> values) {
    if (node.isTextual()) {
      values.add(node.asText());
    }
    node.forEach(child -> collect(child, values));
  }
}
