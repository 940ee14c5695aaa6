package app.groundwork.exchange.initiatives;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What the formulas of a sheet come to. The library writes formulas without their results, and what
 * shows a workbook without reckoning (a preview, a reader of values) would show nothing; and it
 * writes a zip that not every reader reads from front to back.
 */
final class Results {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern FORMULA =
      Pattern.compile("<c r=\"([A-Z]+\\d+)\"([^>]*)>(<f>[^<]*</f>)</c>");
  private static final Pattern CREATED = Pattern.compile("<dcterms:created.*</dcterms:created>");

  /** The first day a zip can tell: the same content is always the same file. */
  private static final LocalDateTime DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, String> results = new HashMap<>();

  /**
   * Tells the result of the formula in a cell.
   *
   * @param cell such as {@code B2}
   * @param result a number as digits with a point; empty for an empty text
   */
  void put(String cell, String result) {
    results.put(cell, result);
  }

  /** Writes the workbook with the results in its first sheet, and leaves the stream open. */
  void write(byte[] workbook, OutputStream out) throws IOException {
    ZipOutputStream written = new ZipOutputStream(out);
    try (ZipFile parts =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(DAY);
        written.putNextEntry(entry);
        try (InputStream in = parts.getInputStream(part)) {
          mended(part.getName(), in).transferTo(written);
        }
        written.closeEntry();
      }
    }
    written.finish();
  }

  private InputStream mended(String part, InputStream in) throws IOException {
    return switch (part) {
      case SHEET -> replaced(in, FORMULA, this::filled);
      case PROPERTIES -> replaced(in, CREATED, created -> "");
      default -> in;
    };
  }

  private static InputStream replaced(
      InputStream in, Pattern pattern, Function<MatchResult, String> by) throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    String replaced = pattern.matcher(text).replaceAll(by);
    return new ByteArrayInputStream(replaced.getBytes(StandardCharsets.UTF_8));
  }

  private String filled(MatchResult cell) {
    String result = results.getOrDefault(cell.group(1), "");
    String type = result.isEmpty() ? " t=\"str\"" : "";
    return Matcher.quoteReplacement(
        "<c r=\"%s\"%s%s>%s<v>%s</v></c>"
            .formatted(cell.group(1), cell.group(2), type, cell.group(3), result));
  }
}
