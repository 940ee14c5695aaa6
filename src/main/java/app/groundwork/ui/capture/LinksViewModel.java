package app.groundwork.ui.capture;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.model.shared.Titled;
import app.groundwork.store.Changed;
import app.groundwork.store.Stepped;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.UndoOffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which pain points the lines of one session or interview are evidence of. */
public final class LinksViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(LinksViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final Source source;
  private final Subscription subscription;
  private final ReadOnlyObjectWrapper<Map<String, List<Titled>>> linked =
      new ReadOnlyObjectWrapper<>(Map.of());
  private List<Titled> all = List.of();
  private volatile boolean closed;

  /**
   * Where the links are kept.
   *
   * @param linked the pain points by the ids of the lines linked to them
   * @param all every pain point, by title
   * @param touched whether a change may make either another one
   * @param link links lines to the pain point of an id
   * @param make links lines to the pain point of a title, made if there is none
   */
  public record Source(
      Function<Tx, Map<String, List<Titled>>> linked,
      Function<Tx, List<Titled>> all,
      Predicate<Changed> touched,
      Linking link,
      Linking make) {}

  /** Links lines to {@code target}; how many were not before. */
  public interface Linking {
    int link(Tx tx, String target, Collection<ItemRef> lines);
  }

  private record Read(Map<String, List<Titled>> linked, List<Titled> all) {}

  /** Reads the links and follows them until closed. */
  public LinksViewModel(Workspace workspace, AreaContext context, Source source) {
    this.workspace = workspace;
    this.context = context;
    this.source = source;
    this.subscription = workspace.onChanged(this::onChanged);
    read();
  }

  /** The pain points by the ids of the lines linked to them; empty until it is read. */
  public ReadOnlyObjectProperty<Map<String, List<Titled>>> linked() {
    return linked.getReadOnlyProperty();
  }

  /** What a line is linked to, by title. */
  public List<Titled> of(String lineId) {
    return linked.get().getOrDefault(lineId, List.of());
  }

  /** Every pain point, by title. */
  public List<Titled> all() {
    return all;
  }

  /** Links lines to a pain point, and offers to undo it. */
  public void link(List<ItemRef> lines, Titled to) {
    tell(
        workspace.step(TEXTS.get("link.step"), tx -> source.link.link(tx, to.id(), lines)),
        to.title());
  }

  /** The same to the one of that title, made if there is none. */
  public void make(List<ItemRef> lines, String title) {
    tell(workspace.step(TEXTS.get("link.step"), tx -> source.make.link(tx, title, lines)), title);
  }

  /** Leads to what a line is evidence of, where the line is marked. */
  public void open(Titled painPoint, ItemRef line) {
    context.navigator().open(painPoint.item(), line);
  }

  private void tell(CompletableFuture<Stepped<Integer>> change, String title) {
    Answers.use(
        change,
        context,
        saved -> {
          if (saved.result() == 0) {
            context.notices().say(TEXTS.get("link.already", title));
          } else {
            UndoOffer.offer(
                context,
                TEXTS.get("link.done", saved.result(), title),
                () -> workspace.undo(saved));
          }
        });
  }

  private void onChanged(Changed change) {
    if (!closed && source.touched.test(change)) {
      read();
    }
  }

  private void read() {
    Answers.use(
        workspace.query(tx -> new Read(source.linked.apply(tx), source.all.apply(tx))),
        context,
        this::show);
  }

  private void show(Read now) {
    if (!closed) {
      all = now.all;
      linked.set(now.linked);
    }
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }
}
