package app.groundwork.exchange.logs;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.ShadowMarks;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the kind that a word means. */
final class KindWords {
  /** How a word begins that means a kind, the more special first. */
  private static final List<Map.Entry<String, EntryKind>> STEMS =
      List.of(
          Map.entry("notfound", EntryKind.NOT_FOUND),
          Map.entry("didnotfind", EntryKind.NOT_FOUND),
          Map.entry("gaveup", EntryKind.GAVE_UP),
          Map.entry("giveup", EntryKind.GAVE_UP),
          Map.entry("abandon", EntryKind.GAVE_UP),
          Map.entry("finish", EntryKind.DONE),
          Map.entry("done", EntryKind.DONE),
          Map.entry("lookup", EntryKind.LOOKUP),
          Map.entry("lookedup", EntryKind.LOOKUP),
          Map.entry("workaround", EntryKind.WORKAROUND),
          Map.entry("search", EntryKind.SEARCHED),
          Map.entry("open", EntryKind.OPENED),
          Map.entry("ask", EntryKind.ASKED),
          Map.entry("answer", EntryKind.ANSWER),
          Map.entry("error", EntryKind.ERROR),
          Map.entry("left", EntryKind.LEFT),
          Map.entry("leave", EntryKind.LEFT),
          Map.entry("switch", EntryKind.SWITCH),
          Map.entry("wait", EntryKind.WAIT),
          Map.entry("interrupt", EntryKind.INTERRUPT),
          Map.entry("wish", EntryKind.WISH),
          Map.entry("task", EntryKind.TASK),
          Map.entry("note", EntryKind.NOTE));

  private KindWords() {}

  /** The kind of that code, that name on screen or that typed mark, in any case. */
  static Optional<EntryKind> exact(String word) {
    String plain = plain(word);
    for (EntryKind kind : EntryKind.values()) {
      if (plain.equals(plain(kind.code())) || plain.equals(plain(ShadowMarks.name(kind)))) {
        return Optional.of(kind);
      }
    }
    String typed = word.strip();
    return typed.length() == 2 && typed.charAt(0) == '.'
        ? ShadowMarks.TABLE.byLetter(typed.codePointAt(1)).map(mark -> mark.kind())
        : Optional.empty();
  }

  /** The kind that the words most likely mean: exactly, or by how one of them begins. */
  static Optional<EntryKind> near(String words) {
    Optional<EntryKind> exact = exact(words);
    if (exact.isPresent()) {
      return exact;
    }
    String all = plain(words);
    String[] each = words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1);
    for (Map.Entry<String, EntryKind> stem : STEMS) {
      boolean begins =
          all.startsWith(stem.getKey())
              || Arrays.stream(each).anyMatch(word -> word.startsWith(stem.getKey()));
      if (begins) {
        return Optional.of(stem.getValue());
      }
    }
    return Optional.empty();
  }

  /** All names as people see them, with the codes of those that differ, for a message. */
  static String names() {
    return Arrays.stream(EntryKind.values())
        .map(
            kind -> {
              String name = ShadowMarks.name(kind);
              return name.equalsIgnoreCase(kind.code()) ? name : name + " (" + kind.code() + ")";
            })
        .collect(Collectors.joining(", "));
  }

  /** Letters and digits only, small. */
  static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{Nd}]+", "").toLowerCase(Locale.ROOT);
  }
}
