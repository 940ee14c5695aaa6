package app.groundwork.store.initiatives;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.SuccessCriterion;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A workspace on disk with initiatives, for tests. */
final class InitiativeFile implements AutoCloseable {
  final InitiativesStore initiatives = new InitiativesStore();
  final OwnOrder order = new OwnOrder();
  final SuccessCriteria criteria = new SuccessCriteria();
  final InitiativeProblems problems = new InitiativeProblems();
  final RiceHistory history = new RiceHistory();
  final Workspace workspace;

  InitiativeFile(Path folder) throws Refusal {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
  }

  <T> T change(Function<Tx, T> work) {
    return workspace.change("test", work::apply).join();
  }

  void run(Consumer<Tx> work) {
    change(
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  <T> T query(Function<Tx, T> work) {
    return workspace.query(work::apply).join();
  }

  void add(String... ids) {
    run(
        tx -> {
          for (String id : ids) {
            initiatives.save(tx, new Initiative(id, "Initiative " + id));
          }
        });
  }

  List<String> order() {
    return query(order::ids);
  }

  List<Initiative> all() {
    return query(initiatives::all);
  }

  List<SuccessCriterion> criteria(String id) {
    return query(tx -> criteria.of(tx, id));
  }

  List<String> problems(String id) {
    return query(tx -> problems.of(tx, id));
  }

  List<String> about(String painPointId) {
    return query(tx -> problems.about(tx, painPointId));
  }

  Initiative initiative(String id) {
    return query(tx -> initiatives.initiative(tx, id)).orElseThrow();
  }

  static Rice rice(int reach, Impact impact, Confidence confidence, String effort) {
    return new Rice(BigDecimal.valueOf(reach), impact, confidence, new BigDecimal(effort));
  }

  @Override
  public void close() {
    workspace.close();
  }

  /** Writes that one changed, as it is in the file. */
  void edit(String id, UnaryOperator<Initiative> change) {
    run(tx -> initiatives.save(tx, change.apply(initiatives.initiative(tx, id).orElseThrow())));
  }
}
