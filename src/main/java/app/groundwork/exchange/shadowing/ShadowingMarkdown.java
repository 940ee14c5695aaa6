package app.groundwork.exchange.shadowing;

import app.groundwork.model.shadowing.ShadowReport;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes shadowing sessions as Markdown for people: one report after the other. */
public final class ShadowingMarkdown {
  private ShadowingMarkdown() {}

  /** Writes the reports as UTF-8 and leaves the stream open. */
  public static void write(Shadowings content, OutputStream out) throws IOException {
    Texts texts = Texts.in(ShadowingMarkdown.class);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (content.leftOut() == 1) {
      writer.write("> " + texts.get("leftOut.one") + "\n\n");
    } else if (content.leftOut() > 1) {
      writer.write("> " + texts.get("leftOut.many", Integer.toString(content.leftOut())) + "\n\n");
    }
    if (content.reports().isEmpty()) {
      writer.write(texts.get("empty") + "\n");
    }
    String between = "";
    for (ShadowReport report : content.reports()) {
      writer.write(between);
      writer.write(new ReportText(report, content.zone(), texts).whole());
      between = "\n---\n\n";
    }
    writer.flush();
  }
}
