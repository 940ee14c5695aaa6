package app.groundwork.exchange;

import app.groundwork.store.Tx;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One kind of content: how it is read from the file and the writers that it has. */
final class Shelf<D> {
  /** Reads the content from the file. */
  interface Source<D> {
    /** The items, newest first. */
    List<Listed> list(Tx tx);

    /**
     * The item with that id or name, all if null.
     *
     * @throws NotExported if there is none or consent keeps it in
     */
    D read(Tx tx, @Nullable String idOrName);

    /** What the user must know about {@code content} as that, such as sessions left out. */
    List<String> remarks(D content, Format format);
  }

  /** Writes the content; leaves the stream open. */
  interface Writer<D> {
    void write(D content, OutputStream out) throws IOException;
  }

  private final Source<D> source;
  private final Map<Format, Writer<D>> writers = new EnumMap<>(Format.class);

  Shelf(Source<D> source) {
    this.source = source;
  }

  Shelf<D> with(Format format, Writer<D> writer) {
    writers.put(format, writer);
    return this;
  }

  Set<Format> formats() {
    return Collections.unmodifiableSet(writers.keySet());
  }

  List<Listed> list(Tx tx) {
    return source.list(tx);
  }

  Document document(Tx tx, Format format, @Nullable String idOrName) {
    Writer<D> writer = writers.get(format);
    if (writer == null) {
      throw new IllegalArgumentException("No writer for " + format);
    }
    D content = source.read(tx, idOrName);
    return new Document(out -> writer.write(content, out), source.remarks(content, format));
  }
}
