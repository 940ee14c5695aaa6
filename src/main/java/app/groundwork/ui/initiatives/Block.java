package app.groundwork.ui.initiatives;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells as a spreadsheet puts them on the clipboard: tabs between cells, line ends between rows.
 */
final class Block {
  private Block() {}

  /** Rows of cells; what has a tab, a line end or a quote in it stands in quotes. */
  static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty() && !begun) {
        quoted = true;
        begun = true;
      } else if (c == '\t') {
        row.add(cell.toString());
        cell.setLength(0);
        begun = false;
      } else if (c == '\n' || c == '\r') {
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        row.add(cell.toString());
        rows.add(List.copyOf(row));
        row.clear();
        cell.setLength(0);
        begun = false;
      } else {
        cell.append(c);
      }
    }
    if (!row.isEmpty() || !cell.isEmpty() || begun) {
      row.add(cell.toString());
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  /** What {@link #read} reads. */
  static String write(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Block::cell).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static String cell(String text) {
    boolean plain =
        text.indexOf('\t') < 0
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0
            && !text.startsWith("\"");
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
