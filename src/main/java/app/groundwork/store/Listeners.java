package app.groundwork.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who want to hear of something; one that throws keeps none of the others from hearing. */
final class Listeners<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

  private final List<Consumer<T>> all = new CopyOnWriteArrayList<>();

  Subscription add(Consumer<T> listener) {
    // Wrapped, so that one listener added twice counts twice and each ends on its own.
    Consumer<T> entry = listener::accept;
    all.add(entry);
    return () -> all.remove(entry);
  }

  void tell(T news) {
    for (Consumer<T> listener : all) {
      try {
        listener.accept(news);
      } catch (RuntimeException e) {
        LOG.error("A listener failed", e);
      }
    }
  }
}
