package app.groundwork.store;

import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The right to write a workspace: a lock on {@code <name>.lock} beside it, which also says who has
 * it. The system frees it when the process ends, however it ends.
 */
final class WorkspaceLock implements AutoCloseable {
  /**
   * Those of this process and what they say: to open a locked side file again and close it would
   * free the lock.
   */
  private static final Map<Path, String> HELD = new HashMap<>();

  /** Far behind the text, which must stay readable where locks bind readers (Windows). */
  private static final long REGION = 1L << 30;

  private static final Texts TEXTS = Texts.in(WorkspaceLock.class);

  /** The holder, where it is a reader of this process. */
  static final String HERE = TEXTS.get("holder.here");

  private final Path side;
  private final FileChannel channel;

  private WorkspaceLock(Path side, FileChannel channel) {
    this.side = side;
    this.channel = channel;
  }

  /**
   * Takes it for {@code file}, which is a real path.
   *
   * @throws Refusal if another has it
   * @throws IOException if the side file cannot be written
   */
  static WorkspaceLock take(Path file, InstantSource clock) throws Refusal, IOException {
    Path side = file.resolveSibling(file.getFileName() + ".lock");
    String holder =
        "%d\n%s\n%s\n"
            .formatted(
                ProcessHandle.current().pid(),
                host(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    synchronized (HELD) {
      String here = HELD.get(side);
      if (here != null) {
        throw Refusals.inUse(file, words(here));
      }
      WorkspaceLock lock = lockSide(file, side);
      lock.sign(holder);
      HELD.put(side, holder);
      return lock;
    }
  }

  private static WorkspaceLock lockSide(Path file, Path side) throws Refusal, IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(
              side, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      boolean kept = false;
      try {
        FileLock lock = channel.tryLock(REGION, 1, false);
        if (lock == null) {
          throw Refusals.inUse(file, words(read(side)));
        }
        kept = same(side, channel);
      } finally {
        if (!kept) {
          channel.close();
        }
      }
      if (kept) {
        return new WorkspaceLock(side, channel);
      }
    }
  }

  /**
   * False if the one before deleted the side file after it was opened here and before it was
   * locked: the lock would then be on a file that nobody else sees. Asked by its length, because
   * opening and closing the file once more would free the lock.
   */
  private static boolean same(Path side, FileChannel channel) throws IOException {
    int length = RandomGenerator.getDefault().nextInt(4096, 65536);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(length), 0);
    try {
      return Files.size(side) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private void sign(String holder) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String read(Path side) {
    try {
      return Files.readString(side);
    } catch (IOException e) {
      return "";
    }
  }

  private static String words(String holder) {
    try {
      List<String> lines = holder.lines().toList();
      String since =
          DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
              .withZone(ZoneId.systemDefault())
              .format(Instant.parse(lines.get(2)));
      return TEXTS.get("holder", lines.get(0), lines.get(1), since);
    } catch (RuntimeException e) {
      // Just being signed, or not readable: the refusal stands without the name.
      return TEXTS.get("holder.unknown");
    }
  }

  private static String host() {
    for (String name : List.of("COMPUTERNAME", "HOSTNAME")) {
      String value = System.getenv(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      return "?";
    }
  }

  /** Frees it and takes the side file away. */
  @Override
  public void close() {
    synchronized (HELD) {
      try (channel) {
        Files.deleteIfExists(side);
      } catch (IOException e) {
        // A side file without a lock holds nobody up.
      } finally {
        HELD.remove(side);
      }
    }
  }
}
