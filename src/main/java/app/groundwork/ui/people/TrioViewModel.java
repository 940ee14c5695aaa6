package app.groundwork.ui.people;

import app.groundwork.model.people.PeopleSteps;
import app.groundwork.model.people.ProductTrio;
import app.groundwork.model.people.TrioRole;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.util.Subscription;

/** Who holds the product roles of the platform team. */
final class TrioViewModel implements AutoCloseable {
  private final Workspace workspace;
  private final PeopleStore people = new PeopleStore();
  private final PeopleViewModel everybody;
  private Subscription following = Subscription.EMPTY;

  TrioViewModel(Workspace workspace, PeopleViewModel everybody) {
    this.workspace = workspace;
    this.everybody = everybody;
  }

  /** Tells {@code listener} who holds the roles, now and whenever it changes. */
  void follow(Consumer<ProductTrio> listener) {
    following = everybody.all().subscribe(now -> listener.accept(now.trio()));
  }

  /** Saves who holds a role while it is typed; blank for nobody. */
  CompletableFuture<Boolean> type(TrioRole role, String holder) {
    return workspace.change(
        PeopleSteps.EDIT_TRIO.label(),
        PeopleStore.TRIO + "/" + role.code(),
        tx -> {
          people.setHolder(tx, role, holder);
          return true;
        });
  }

  @Override
  public void close() {
    following.unsubscribe();
  }
}
