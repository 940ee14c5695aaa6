package app.groundwork.exchange.text;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A page as a template without logic. Everything put into it is escaped, so that no text becomes
 * markup; the template's own parts lie beside it, the style sheets of all pages here.
 */
public final class HtmlPage {
  private static final char REPLACEMENT = '\ufffd';

  private final Template template;

  /** The template in the resource {@code name} beside {@code type}. */
  public HtmlPage(Class<?> type, String name) {
    this.template =
        Mustache.compiler()
            .withEscaper(HtmlPage::escaped)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withLoader(part -> resource(part.endsWith(".css") ? HtmlPage.class : type, part))
            .compile(resource(type, name));
  }

  /** Writes the page with {@code values} in it as UTF-8 and leaves the stream open. */
  public void write(Object values, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      template.execute(values, writer);
    } catch (MustacheException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw e;
    }
    writer.flush();
  }

  /**
   * {@code text} as it stands in an element or in a quoted attribute. Characters that a page cannot
   * hold (control characters, halves of a pair) become the replacement character.
   */
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        safe.append(c).append(text.charAt(++i));
      } else {
        append(safe, c);
      }
    }
    return safe.toString();
  }

  private static void append(StringBuilder safe, char c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      case '`' -> safe.append("&#96;");
      case '\t', '\n' -> safe.append(c);
      case '\r' -> safe.append('\n');
      default -> safe.append(isHeld(c) ? c : REPLACEMENT);
    }
  }

  private static boolean isHeld(char c) {
    return !Character.isISOControl(c) && !Character.isSurrogate(c) && c < '\ufffe';
  }

  private static Reader resource(Class<?> type, String name) {
    try (InputStream in = type.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("No resource " + name + " beside " + type);
      }
      return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
