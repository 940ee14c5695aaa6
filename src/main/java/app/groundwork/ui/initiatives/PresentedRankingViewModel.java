package app.groundwork.ui.initiatives;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.people.NameMask;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.initiatives.InitiativeProblems;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.initiatives.RankingViewModel.View;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.LatestAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One initiative after the other as a room may see it: the names of people are taken out. */
final class PresentedRankingViewModel {
  private static final Texts TEXTS = Texts.in(PresentedRankingViewModel.class);

  private final RankingViewModel ranking;
  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceLedger ledger = new EvidenceLedger();
  private final InitiativeProblems problems = new InitiativeProblems();
  private final PeopleStore people = new PeopleStore();
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final LatestAnswer<String, Optional<Shown>> asked;

  /** A pain point behind an initiative. */
  record Pain(String title, PainFigures figures) {}

  /**
   * What is shown.
   *
   * @param title without names of people
   * @param outcome the same
   * @param pains those that most developers have first
   * @param at which of them it is, from 1
   * @param of how many there are
   * @param names takes names of people out of what else is told
   */
  record Shown(
      InitiativeRow row,
      String title,
      String outcome,
      List<Pain> pains,
      int at,
      int of,
      NameMask names) {}

  PresentedRankingViewModel(Workspace workspace, AreaContext context, RankingViewModel ranking) {
    this.ranking = ranking;
    this.asked =
        new LatestAnswer<>(
            id -> {
              InitiativeRow row = ranking.row(id).orElse(null);
              return workspace.query(tx -> Optional.ofNullable(row).map(one -> read(tx, one)));
            },
            context.ui(),
            (id, answer) -> {
              if (answer != null) {
                answer.ifPresent(shown::set);
              }
            });
    go(0);
  }

  /** What is shown; null until it is read. */
  ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The table that is presented. */
  RankingViewModel ranking() {
    return ranking;
  }

  /** Goes so many further down the table, or up; stays at its ends. */
  void go(int by) {
    ranking.step(by);
    Optional.ofNullable(ranking.chosen().id().get()).ifPresent(asked::ask);
  }

  private Shown read(Tx tx, InitiativeRow row) {
    NameMask names = names(tx);
    List<String> ids = problems.of(tx, row.id());
    Map<String, PainFigures> figures = ids.isEmpty() ? Map.of() : ledger.figures(tx, ids);
    List<Pain> pains =
        ids.stream()
            .flatMap(id -> evidence.painPoint(tx, id).stream())
            .map(pain -> pain(pain, figures, names))
            .sorted(Comparator.comparingInt((Pain one) -> -one.figures.developers()))
            .toList();
    View view = ranking.view().get();
    List<String> lines =
        view == null ? List.of() : view.lines().stream().map(InitiativeLine::id).toList();
    return new Shown(
        row,
        names.replace(row.title()),
        names.replace(row.initiative().outcome()),
        pains,
        lines.indexOf(row.id()) + 1,
        lines.size(),
        names);
  }

  private static Pain pain(PainPoint pain, Map<String, PainFigures> figures, NameMask names) {
    return new Pain(names.replace(pain.title()), figures.getOrDefault(pain.id(), PainFigures.NONE));
  }

  /** Everybody whom the workspace knows by name, or knew. */
  private NameMask names(Tx tx) {
    List<NameMask.Person> all = new ArrayList<>();
    people
        .developers(tx)
        .forEach(one -> all.add(new NameMask.Person(one.name(), people.pseudonym(tx, one.id()))));
    people
        .formerNames(tx)
        .forEach((name, pseudonym) -> all.add(new NameMask.Person(name, pseudonym)));
    people
        .trio(tx)
        .holders()
        .values()
        .forEach(name -> all.add(new NameMask.Person(name, TEXTS.get("present.colleague"))));
    return NameMask.ofPeople(all);
  }
}
