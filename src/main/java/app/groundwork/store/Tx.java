package app.groundwork.store;

import app.groundwork.model.shared.Ids;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** One transaction, or one look at the file. Valid only inside the work it was handed to. */
public final class Tx {
  private final Handle handle;
  private final Ids ids;
  private final InstantSource clock;

  Tx(Handle handle, Ids ids, InstantSource clock) {
    this.handle = handle;
    this.ids = ids;
    this.clock = clock;
  }

  /** The open connection; for the stores only. */
  public Handle handle() {
    return handle;
  }

  /** A new id for a row. */
  public String newId() {
    return ids.next();
  }

  /** Now, UTC epoch ms. */
  public long now() {
    return clock.millis();
  }
}
