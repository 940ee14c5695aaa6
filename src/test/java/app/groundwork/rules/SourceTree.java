package app.groundwork.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules that only the sources can tell; each method names what breaks its rule. */
final class SourceTree {
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:(?:final|abstract|sealed|non-sealed|static|strictfp) )*"
              + "(?:class|interface|record|enum|@interface) (\\w+)",
          Pattern.MULTILINE);
  private static final Pattern KEY_ASKED =
      Pattern.compile("(?i)\\btexts\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern KEY_IN_FXML = Pattern.compile("\"%([^\"]+)\"");

  /** What picocli looks up by itself. */
  private static final Pattern HELP =
      Pattern.compile("(.+\\.)?usage\\.(header|description|footer|synopsisHeading).*");

  private final Path root;

  /** The tree below {@code root}, which holds {@code java} and {@code resources}. */
  SourceTree(Path root) {
    this.root = root;
  }

  /** The Java, CSS and FXML files with more than {@code lines} lines. */
  List<String> longerThan(int lines) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(".java", ".css", ".fxml")) {
      int has = Files.readAllLines(file).size();
      if (has > lines) {
        found.add(root.relativize(file) + ": " + has + " lines");
      }
    }
    return found;
  }

  /** How many lines the Java file in the middle has, by length; package-info files left out. */
  int medianLines() throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (Path file : files(".java")) {
      if (!file.endsWith("package-info.java")) {
        lengths.add(Files.readAllLines(file).size());
      }
    }
    lengths.sort(null);
    return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
  }

  /** The public types before which no Javadoc comment ends. */
  List<String> publicWithoutComment() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(".java")) {
      String text = Files.readString(file);
      for (MatchResult type : PUBLIC_TYPE.matcher(text).results().toList()) {
        if (!documented(text.substring(0, type.start()))) {
          found.add(root.relativize(file) + ": " + type.group(1));
        }
      }
    }
    return found;
  }

  /** True if only annotations stand between the end of a Javadoc comment and what follows. */
  private static boolean documented(String before) {
    int end = before.lastIndexOf("*/");
    int start = before.lastIndexOf("/*");
    return end > start
        && start >= 0
        && before.startsWith("/**", start)
        && before.substring(end + 2).strip().matches("(?s)(@.*)?");
  }

  /**
   * The keys of {@code messages.properties} that the sources beside it never spell out, whole or as
   * a beginning that ends in a dot; and the keys they ask for that it has not.
   */
  List<String> messagesUnusedOrMissing() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path messages : files("messages.properties")) {
      Path folder = root.resolve("resources").relativize(messages.getParent());
      Properties words = new Properties();
      try (var reader = Files.newBufferedReader(messages)) {
        words.load(reader);
      }
      String sources = beside(root.resolve("java").resolve(folder), ".java");
      String forms = beside(messages.getParent(), ".fxml");
      for (String key : new TreeSet<>(words.stringPropertyNames())) {
        boolean help = HELP.matcher(key).matches() && sources.contains("import picocli.");
        if (!help && !spelledOut(key, sources) && !forms.contains("\"%" + key + "\"")) {
          found.add(root.relativize(messages) + ": nobody asks for " + key);
        }
      }
      Stream.concat(KEY_ASKED.matcher(sources).results(), KEY_IN_FXML.matcher(forms).results())
          .map(asked -> asked.group(1))
          .filter(key -> !words.containsKey(key))
          .forEach(key -> found.add(root.relativize(messages) + ": there is no " + key));
    }
    return found;
  }

  private static boolean spelledOut(String key, String sources) {
    if (sources.contains("\"" + key + "\"")) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      if (sources.contains("\"" + key.substring(0, dot + 1) + "\"")) {
        return true;
      }
    }
    return false;
  }

  private static String beside(Path folder, String ending) throws IOException {
    StringBuilder all = new StringBuilder();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }

  private List<Path> files(String... endings) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }
}
