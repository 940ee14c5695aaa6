package app.groundwork.store;

import org.jspecify.annotations.Nullable;

/** What is done inside one transaction. */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
  /** Does it; whatever is thrown rolls everything back. */
  T run(Tx tx);
}
