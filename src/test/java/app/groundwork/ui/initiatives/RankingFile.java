package app.groundwork.ui.initiatives;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.initiatives.InitiativeProblems;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.store.initiatives.OwnOrder;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Navigator;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A workspace on disk with initiatives, for the screens that show them. */
final class RankingFile implements AutoCloseable {
  final HandClock clock = new HandClock();
  final SaidNotices notices = new SaidNotices();
  final TestDesk desk = new TestDesk();
  final List<ItemRef> opened = new CopyOnWriteArrayList<>();
  final InitiativesStore initiatives = new InitiativesStore();
  final InitiativeProblems problems = new InitiativeProblems();
  final AreaContext context;
  final Workspace workspace;

  /** All on the caller's thread. */
  RankingFile(Path folder) throws Exception {
    this(folder, Setup.standard().sameThread(), Runnable::run);
  }

  RankingFile(Path folder, Setup setup, Executor ui) throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), setup.withClock(clock));
    Navigator navigator =
        new Navigator() {
          @Override
          public void open(ItemRef item) {
            opened.add(item);
          }

          @Override
          public void openArea(String areaId) {}
        };
    context = new AreaContext(ui, clock, navigator, notices, desk);
  }

  <T> T query(Function<Tx, T> work) {
    return workspace.query(work::apply).join();
  }

  void run(Consumer<Tx> work) {
    workspace
        .change(
            "test",
            tx -> {
              work.accept(tx);
              return true;
            })
        .join();
    // So long that no typing joins it.
    clock.pass(Duration.ofSeconds(5));
  }

  /** The domain's five checks: in this order by hand, worth 160, 64, 16.7, 10 and 60. */
  void checks() {
    add("ci", 200, Impact.HIGH, Confidence.MEDIUM, "2");
    add("databases", 80, Impact.MASSIVE, Confidence.MEDIUM, "3");
    add("mesh", 200, Impact.MEDIUM, Confidence.LOW, "6");
    add("costs", 20, Impact.HIGH, Confidence.HIGH, "4");
    add("rollback", 150, Impact.HIGH, Confidence.MEDIUM, "4");
  }

  void add(String id, int reach, Impact impact, Confidence confidence, String effort) {
    Rice rice = new Rice(BigDecimal.valueOf(reach), impact, confidence, new BigDecimal(effort));
    run(tx -> initiatives.save(tx, new Initiative(id, title(id)).withRice(rice)));
  }

  /** What one of that id is called. */
  static String title(String id) {
    return "The " + id;
  }

  void unscored(String id) {
    run(tx -> initiatives.save(tx, new Initiative(id, title(id))));
  }

  void edit(String id, UnaryOperator<Initiative> change) {
    run(tx -> initiatives.save(tx, change.apply(initiatives.initiative(tx, id).orElseThrow())));
  }

  /** A pain point behind an initiative. */
  void problem(String id, String painId, String title) {
    run(
        tx -> {
          new EvidenceStore().save(tx, new PainPoint(painId, title, null));
          problems.link(tx, id, painId);
        });
  }

  void developer(String name) {
    run(tx -> new PeopleStore().developerNamed(tx, name, null));
  }

  Initiative initiative(String id) {
    return query(tx -> initiatives.initiative(tx, id)).orElseThrow();
  }

  /** The team's own order. */
  List<String> order() {
    return query(new OwnOrder()::ids);
  }

  @Override
  public void close() {
    workspace.close();
  }
}
