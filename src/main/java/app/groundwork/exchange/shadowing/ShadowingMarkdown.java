package app.groundwork.exchange.shadowing;

import app.groundwork.model.shadowing.ShadowReport;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

/** Writes shadowing sessions as Markdown for people: one report after the other. */
public final class ShadowingMarkdown {
  private ShadowingMarkdown() {}

  /** Writes the reports as UTF-8 and leaves the stream open. */
  public static void write(Shadowings content, OutputStream out) throws IOException {
    Texts texts = Texts.in(ShadowingMarkdown.class);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (String remark : ReportWords.remarks(content)) {
      writer.write("> " + remark + "\n\n");
    }
    if (content.reports().isEmpty()) {
      writer.write(texts.get("empty") + "\n");
    }
    String between = "";
    for (ShadowReport report : content.reports()) {
      writer.write(between);
      writer.write(text(report, content.zone(), texts));
      between = "\n---\n\n";
    }
    writer.flush();
  }

  private static String text(ShadowReport report, ZoneId zone, Texts texts) {
    return new ReportText(new ReportWords(report, zone), report.developer(), texts).whole();
  }
}
