package app.groundwork.exchange;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.OwnFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Content that has been read from the file and is ready to be written, outside the transaction. */
public final class Document {
  /** What writes it. */
  @FunctionalInterface
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Body body;
  private final List<String> remarks;

  Document(Body body, List<String> remarks) {
    this.body = body;
    this.remarks = List.copyOf(remarks);
  }

  /** What the user must know about it, such as sessions left out; often empty. */
  public List<String> remarks() {
    return remarks;
  }

  /** Writes it as UTF-8 and leaves the stream open. */
  public void writeTo(OutputStream out) throws IOException {
    body.writeTo(out);
  }

  /**
   * Puts it in the place of {@code target} in one step, whatever happens on the way.
   *
   * @param workspace the workspace that it was read from
   * @throws NotExported if {@code target} is one of the workspace's own files
   */
  public void saveTo(Path target, Path workspace) throws IOException {
    if (OwnFiles.hold(workspace, target)) {
      throw new NotExported(Texts.in(Document.class).get("target.own", target));
    }
    AtomicFile.write(target, body::writeTo);
  }

  /** The whole as text, for the clipboard. */
  public String text() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      body.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
