package app.groundwork.exchange.logs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts a log into its order and ends its spans. */
final class Sorted {
  private Sorted() {}

  /**
   * By time, entries of one time as they stand in the file. A span without an end lasts until the
   * next entry, or to the end of the log if {@code open}.
   */
  static List<ReadEntry> log(List<ReadEntry> read, boolean open, Remarks remarks) {
    int moved = 0;
    long latest = 0;
    for (ReadEntry entry : read) {
      moved += entry.atMs() < latest ? 1 : 0;
      latest = Math.max(latest, entry.atMs());
    }
    remarks.moved(moved);
    List<ReadEntry> sorted = byTime(read);
    long end = end(sorted);
    for (int i = 0; i < sorted.size(); i++) {
      ReadEntry entry = sorted.get(i);
      Long until = entry.untilMs();
      if (until == null) {
        until = open || i + 1 == sorted.size() ? end : sorted.get(i + 1).atMs();
      }
      sorted.set(i, entry.settled(until));
    }
    return sorted;
  }

  /** By time only. */
  static List<ReadEntry> byTime(List<ReadEntry> read) {
    List<ReadEntry> sorted = new ArrayList<>(read);
    sorted.sort(Comparator.comparingLong(ReadEntry::atMs));
    return sorted;
  }

  /** The last moment that a log speaks of, ms since the session's start. */
  static long end(List<ReadEntry> log) {
    return log.stream().mapToLong(ReadEntry::lastMs).max().orElse(0);
  }
}
