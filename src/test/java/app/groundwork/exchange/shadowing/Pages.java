package app.groundwork.exchange.shadowing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pages as an XML parser sees them: what is not well-formed is an error. */
final class Pages {
  private Pages() {}

  static Document parse(String html) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(html)));
  }

  static List<Element> all(Document page, String tag) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = page.getElementsByTagName(tag);
    // Asked once: the parser walks to the end of the page for each answer.
    int length = nodes.getLength();
    for (int i = 0; i < length; i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** All elements in order with the names of their attributes, without any text. */
  static String shape(Document page) {
    StringBuilder shape = new StringBuilder();
    for (Element element : all(page, "*")) {
      shape.append('<').append(element.getTagName());
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Node attribute = attributes.item(i);
        shape.append(' ').append(attribute.getNodeName());
      }
      shape.append('>');
    }
    return shape.toString();
  }

  /** {@code text} as a page can hold it. */
  static String held(String text) {
    StringBuilder held = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              boolean lost =
                  Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r'
                      || point >= 0xd800 && point < 0xe000
                      || point == 0xfffe;
              held.appendCodePoint(lost ? 0xfffd : point == '\r' ? '\n' : point);
            });
    return held.toString();
  }
}
