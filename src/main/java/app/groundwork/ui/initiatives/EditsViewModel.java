package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.Typed;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Stepped;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.ui.initiatives.RankingViewModel.View;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.StepName;
import app.groundwork.ui.kit.TitleWords;
import app.groundwork.ui.kit.UndoOffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is typed into the table, pasted and cleared there: each gesture is one step. */
final class EditsViewModel {
  private static final Texts TEXTS = Texts.in(EditsViewModel.class);

  /** So many of the values that are refused are named. */
  private static final int NAMED = 3;

  private final Workspace workspace;
  private final AreaContext context;
  private final RankingViewModel ranking;
  private final InitiativesStore initiatives = new InitiativesStore();

  EditsViewModel(Workspace workspace, AreaContext context, RankingViewModel ranking) {
    this.workspace = workspace;
    this.context = context;
    this.ranking = ranking;
  }

  /** What cells would become, by initiative; or what is wrong with some. */
  private record Filled(Map<String, Initiative> now, List<Initiative> added, List<String> wrong) {
    Filled() {
      this(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Makes an initiative and chooses it; says what is wrong with the title, empty if nothing is. */
  Optional<String> add(String title) {
    String called = title.strip().replaceAll("\\s+", " ");
    if (called.isEmpty()) {
      return Optional.of(TEXTS.get("edit.title.blank"));
    }
    if (isTaken(called, Set.of())) {
      return Optional.of(TEXTS.get("edit.title.taken", called));
    }
    Answers.use(
        workspace.change(
            TEXTS.get("edit.step.add", StepName.of(called)),
            tx -> {
              String id = tx.newId();
              initiatives.save(tx, new Initiative(id, called));
              return id;
            }),
        context,
        ranking::reveal);
    return Optional.empty();
  }

  /** Takes what was typed into a cell; says what is wrong with it, empty if nothing is. */
  Optional<String> edit(String id, RankingColumn column, String typed) {
    Optional<InitiativeRow> row = ranking.row(id);
    if (row.isEmpty()) {
      return Optional.of(TEXTS.get("edit.gone"));
    }
    Initiative was = row.get().initiative();
    return switch (read(was, column, typed, Set.of(id))) {
      case Typed.Refused<Initiative>(String why) -> Optional.of(why);
      case Typed.Value<Initiative>(Initiative now) -> {
        if (!now.equals(was)) {
          Answers.use(
              workspace.change(
                  TEXTS.get("edit.step.cell", RankingWords.head(column), StepName.of(was.title())),
                  tx -> write(tx, id, column, typed)),
              context,
              done -> {});
        }
        yield Optional.empty();
      }
    };
  }

  /** On what the file has now: what was typed meanwhile elsewhere stays. */
  private boolean write(Tx tx, String id, RankingColumn column, String typed) {
    return initiatives
        .initiative(tx, id)
        .map(
            one -> {
              if (InitiativeCell.with(one, column, typed, EstimatesViewModel.decimalComma())
                  instanceof Typed.Value<Initiative>(Initiative now)) {
                initiatives.save(tx, now);
              }
              return true;
            })
        .orElse(false);
  }

  private Typed<Initiative> read(
      Initiative was, RankingColumn column, String typed, Set<String> not) {
    if (column == RankingColumn.TITLE && isTaken(typed, not)) {
      return Typed.refused(TEXTS.get("edit.title.taken", typed.strip()));
    }
    return InitiativeCell.with(was, column, typed, EstimatesViewModel.decimalComma());
  }

  private boolean isTaken(String title, Set<String> not) {
    String key = TitleWords.key(title.strip());
    return ranking.live().stream()
        .anyMatch(row -> !not.contains(row.id()) && TitleWords.key(row.title()).equals(key));
  }

  /** What a spreadsheet gets of these cells. */
  void copy(List<String> ids, List<RankingColumn> columns) {
    if (ids.isEmpty() || columns.isEmpty()) {
      return;
    }
    context
        .desk()
        .copy(
            Block.write(
                ids.stream()
                    .flatMap(id -> ranking.row(id).stream())
                    .map(
                        row ->
                            columns.stream()
                                .map(column -> InitiativeCell.plain(column, row))
                                .toList())
                    .toList()));
    context.notices().say(TEXTS.get("edit.copied", ids.size(), columns.size()));
  }

  /** Makes the inputs in these cells unknown. */
  void clear(Collection<String> ids, List<RankingColumn> columns) {
    List<RankingColumn> inputs = columns.stream().filter(InitiativeCell::isInput).toList();
    Filled filled = new Filled();
    for (String id : ids) {
      for (RankingColumn column : inputs) {
        fill(filled, id, column, "");
      }
    }
    commit(filled, TEXTS.get("edit.step.clear", filled.now.size()), "");
  }

  /** Puts what the first of these cells hold into all below them. */
  void fillDown(List<String> ids, List<RankingColumn> columns) {
    Filled filled = new Filled();
    if (ids.size() > 1) {
      ranking
          .row(ids.getFirst())
          .ifPresent(
              first -> {
                for (RankingColumn column : columns) {
                  if (InitiativeCell.isInput(column) || column == RankingColumn.STATUS) {
                    ids.stream()
                        .skip(1)
                        .forEach(
                            id -> fill(filled, id, column, InitiativeCell.plain(column, first)));
                  }
                }
              });
    }
    commit(
        filled,
        TEXTS.get("edit.step.fill", filled.now.size()),
        TEXTS.get("edit.filled", filled.now.size()));
  }

  /**
   * Puts a block of cells in from the first of {@code ids} and {@code columns} on: rightwards over
   * {@code columns}, downwards over the lines as they are shown, and beyond the last one as new
   * initiatives if it has titles. A single cell fills all that are chosen. All or nothing.
   *
   * @param ids those chosen, from the top down
   * @param columns those that are shown, from the first chosen one on
   * @param chosen how many of the columns are chosen
   */
  void paste(String text, List<String> ids, List<RankingColumn> columns, int chosen) {
    List<List<String>> cells = Block.read(text);
    View view = ranking.view().get();
    if (cells.isEmpty() || columns.isEmpty() || view == null) {
      return;
    }
    Filled filled = new Filled();
    boolean single = cells.size() == 1 && cells.getFirst().size() == 1;
    if (single && ids.size() * chosen > 1) {
      for (String id : ids) {
        for (RankingColumn column : columns.subList(0, chosen)) {
          fill(filled, id, column, cells.getFirst().getFirst());
        }
      }
    } else {
      List<String> lines = view.lines().stream().map(InitiativeLine::id).toList();
      int from = ids.isEmpty() ? lines.size() : lines.indexOf(ids.getFirst());
      for (int i = 0; i < cells.size(); i++) {
        if (from + i < lines.size()) {
          row(filled, lines.get(from + i), columns, cells.get(i));
        } else {
          added(filled, columns, cells.get(i), i + 1);
        }
      }
    }
    int count = filled.now.size() + filled.added.size();
    commit(filled, TEXTS.get("edit.step.paste", count), TEXTS.get("edit.pasted", count));
  }

  private void row(Filled filled, String id, List<RankingColumn> columns, List<String> cells) {
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      fill(filled, id, columns.get(i), cells.get(i));
    }
  }

  private void fill(Filled filled, String id, RankingColumn column, String text) {
    Initiative was =
        filled.now.containsKey(id)
            ? filled.now.get(id)
            : ranking.row(id).map(InitiativeRow::initiative).orElse(null);
    if (was == null || !isWritten(column)) {
      return;
    }
    switch (read(was, column, text, Set.of(id))) {
      case Typed.Value<Initiative>(Initiative now) -> filled.now.put(id, now);
      case Typed.Refused<Initiative>(String why) ->
          filled.wrong.add(TEXTS.get("edit.wrong", was.title(), RankingWords.head(column), why));
    }
  }

  /** What is reckoned, and the team's own order, is passed over. */
  private static boolean isWritten(RankingColumn column) {
    return InitiativeCell.EDITABLE.contains(column) && column != RankingColumn.OWN;
  }

  private void added(Filled filled, List<RankingColumn> columns, List<String> cells, int number) {
    int title = columns.indexOf(RankingColumn.TITLE);
    if (title < 0 || title >= cells.size() || cells.get(title).isBlank()) {
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        filled.wrong.add(TEXTS.get("edit.wrong.untitled", number));
      }
      return;
    }
    String called = cells.get(title).strip();
    if (isTaken(called, Set.of())
        || filled.added.stream()
            .anyMatch(one -> TitleWords.key(one.title()).equals(TitleWords.key(called)))) {
      filled.wrong.add(TEXTS.get("edit.title.taken", called));
      return;
    }
    Initiative one = new Initiative("", called);
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      RankingColumn column = columns.get(i);
      boolean left = column == RankingColumn.STATUS && cells.get(i).isBlank();
      if (isWritten(column) && column != RankingColumn.TITLE && !left) {
        switch (read(one, column, cells.get(i), Set.of())) {
          case Typed.Value<Initiative>(Initiative now) -> one = now;
          case Typed.Refused<Initiative>(String why) ->
              filled.wrong.add(TEXTS.get("edit.wrong", called, RankingWords.head(column), why));
        }
      }
    }
    filled.added.add(one);
  }

  private void commit(Filled filled, String label, String said) {
    if (!filled.wrong.isEmpty()) {
      String some = filled.wrong.stream().limit(NAMED).collect(Collectors.joining("\n"));
      int more = filled.wrong.size() - NAMED;
      context
          .notices()
          .warn(
              more > 0
                  ? TEXTS.get("edit.nothing.more", some, more)
                  : TEXTS.get("edit.nothing", some),
              null);
      return;
    }
    List<Initiative> changed =
        filled.now.values().stream()
            .filter(
                now -> ranking.row(now.id()).filter(row -> row.initiative().equals(now)).isEmpty())
            .toList();
    if (changed.isEmpty() && filled.added.isEmpty()) {
      return;
    }
    Answers.use(
        workspace.step(label, tx -> save(tx, changed, filled.added)),
        context,
        done -> told(done, said));
  }

  private boolean save(Tx tx, List<Initiative> changed, List<Initiative> added) {
    changed.forEach(one -> initiatives.save(tx, one));
    for (Initiative one : added) {
      initiatives.save(
          tx,
          new Initiative(tx.newId(), one.title()).withRice(one.rice()).withStatus(one.status()));
    }
    return true;
  }

  private void told(Stepped<Boolean> done, String said) {
    if (!said.isEmpty()) {
      UndoOffer.offer(context, said, () -> workspace.undo(done));
    }
  }
}
