package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.AssumptionEvidence;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Stepped;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.AssumptionBoard;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.ToldPieces;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.following.AsideViewModel;
import app.groundwork.ui.following.FreshViewModel;
import app.groundwork.ui.following.KeptPlaceViewModel;
import app.groundwork.ui.following.UndoneViewModel;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.ChosenRow;
import app.groundwork.ui.kit.StepName;
import app.groundwork.ui.kit.UndoOffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The assumptions board: what was heard for and against each. */
final class AssumptionsViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(AssumptionsViewModel.class);

  /** So many are on the board at first, and come with each wish for more: a card is costly. */
  static final int PART = 50;

  private final Workspace workspace;
  private final AreaContext context;
  private final EvidenceStore evidence = new EvidenceStore();
  private final AssumptionBoard board = new AssumptionBoard();
  private final ToldPieces toldPieces = new ToldPieces();
  private final AsideViewModel<List<AssumptionRow>> read;
  private final ReadOnlyObjectWrapper<List<AssumptionRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<AssumptionFilter> filter =
      new SimpleObjectProperty<>(AssumptionFilter.ALL);
  private final ObjectProperty<AssumptionOrder> order =
      new SimpleObjectProperty<>(AssumptionOrder.CONTRADICTED);
  private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
  private final ChosenRow chosen = new ChosenRow();
  private final FreshViewModel<Assumption> fresh;
  private final UndoneViewModel undone;
  private final KeptPlaceViewModel place;
  private int most = PART;

  AssumptionsViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    fresh =
        new FreshViewModel<>(
            workspace,
            context,
            made -> TEXTS.get("assumption.step.remove", StepName.of(made.statement())),
            this::removeUnwritten);
    undone = new UndoneViewModel(workspace, context, change -> change.in(EvidenceStore.ASSUMPTION));
    read =
        new AsideViewModel<>(
            workspace,
            context,
            Set.of(
                EvidenceStore.ASSUMPTION,
                Syntheses.ASSUMPTION,
                Syntheses.FINDING,
                InterviewsStore.INTERVIEW,
                InterviewsStore.NOTE,
                PeopleStore.DEVELOPER),
            this::read);
    read.shown().addListener(observed -> list());
    words.addListener(observed -> listAnew());
    filter.addListener(observed -> listAnew());
    order.addListener(observed -> listAnew());
    place = new KeptPlaceViewModel(workspace, context, "evidence.assumptions", this::placed);
    place.find(this::recall);
    filter.addListener(observed -> place.note());
    order.addListener(observed -> place.note());
    chosen.id().addListener(observed -> place.note());
  }

  /** How the board stands, in one line. */
  private String placed() {
    String id = Objects.requireNonNullElse(chosen.id().get(), "");
    return filter.get() + " " + order.get() + " " + id;
  }

  private void recall(String code, boolean led) {
    String[] parts = code.split(" ", -1);
    if (parts.length == 3) {
      Stream.of(AssumptionOrder.values())
          .filter(one -> one.name().equals(parts[1]))
          .forEach(order::set);
      if (!led) {
        Stream.of(AssumptionFilter.values())
            .filter(one -> one.name().equals(parts[0]))
            .forEach(filter::set);
        chosen.choose(parts[2]);
      }
    }
  }

  /**
   * The first of those that fit the filter, as they are sorted, down to the chosen one at least.
   */
  ReadOnlyObjectProperty<List<AssumptionRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** How many more would fit. */
  ReadOnlyIntegerProperty left() {
    return left.getReadOnlyProperty();
  }

  /** Shows the next of those. */
  void showMore() {
    most = rows.get().size() + PART;
    list();
  }

  /** Words that each row shown has; empty for all. */
  StringProperty words() {
    return words;
  }

  /** Which are shown. */
  ObjectProperty<AssumptionFilter> filter() {
    return filter;
  }

  /** How they are sorted. */
  ObjectProperty<AssumptionOrder> order() {
    return order;
  }

  /** The id of the one that has the keys; null for none. */
  ReadOnlyObjectProperty<@Nullable String> chosen() {
    return chosen.id();
  }

  /** True once the file was read. */
  boolean isLoaded() {
    return read.shown().get() != null;
  }

  /** All, whatever the filter leaves. */
  List<AssumptionRow> all() {
    List<AssumptionRow> now = read.shown().get();
    return now == null ? List.of() : now;
  }

  void setLooking(boolean looking) {
    undone.setLooking(looking);
    read.setLooking(looking);
  }

  /** Gives one the keys; it is on the board then, if it fits. */
  void choose(String id) {
    place.lead();
    chosen.choose(id);
    if (rows.get().stream().noneMatch(row -> row.id().equals(id))) {
      list();
    }
  }

  /** The same, whatever the filter says. */
  void jumpTo(String id) {
    place.lead();
    showAll();
    choose(id);
  }

  private void leadTo(String id) {
    if (all().stream().filter(row -> row.id().equals(id)).noneMatch(this::fits)) {
      showAll();
    }
    chosen.choose(id);
  }

  private boolean fits(AssumptionRow row) {
    return filter.get().fits(row) && row.has(words.get());
  }

  /** Lets every assumption be shown. */
  void showAll() {
    words.set("");
    filter.set(AssumptionFilter.ALL);
  }

  /** Adds an assumption and chooses it: it can be planned for an interview. */
  void add() {
    place.lead();
    showAll();
    Answers.use(
        workspace.step(
            TEXTS.get("assumption.step.add"),
            tx -> {
              Assumption made = new Assumption(tx.newId(), free(tx));
              evidence.save(tx, made);
              return made;
            }),
        context,
        made -> {
          fresh.made(made);
          choose(made.result().id());
        });
  }

  /** True if it was made just now, says what it said then or nothing, and hangs on nothing. */
  boolean isUnwritten(String id, String typed) {
    return fresh.is(
        made ->
            made.id().equals(id)
                && (typed.isBlank() || typed.equals(made.statement()))
                && all().stream()
                    .anyMatch(row -> made.equals(row.evidence().assumption()) && row.isUnused()));
  }

  /** Takes away the one that was made last and of which nothing was written. */
  void giveUp() {
    fresh.giveUp();
  }

  private boolean removeUnwritten(Tx tx, Assumption made) {
    boolean same =
        board.read(tx).stream()
                .anyMatch(one -> made.equals(one.assumption()) && one.isNeverTested())
            && !board.planned(tx).containsKey(made.id());
    if (same) {
      evidence.removeAssumption(tx, made.id());
    }
    return same;
  }

  /** Says it otherwise. Says why it cannot be. */
  Optional<String> state(String id, String typed) {
    String statement = typed.strip();
    if (statement.isEmpty()) {
      return Optional.of(TEXTS.get("assumption.blank"));
    }
    boolean taken =
        all().stream()
            .anyMatch(row -> !row.id().equals(id) && row.statement().equalsIgnoreCase(statement));
    if (taken) {
      return Optional.of(TEXTS.get("assumption.taken"));
    }
    Answers.use(
        workspace.change(
            TEXTS.get("assumption.step.edit", called(id)),
            tx -> {
              if (evidence.assumption(tx, id).isPresent()) {
                evidence.save(tx, new Assumption(id, statement));
              }
              return true;
            }),
        context,
        done -> {});
    return Optional.empty();
  }

  /** Removes one, says what hung on it, and offers to undo it. */
  void remove(String id) {
    Optional<AssumptionRow> gone = all().stream().filter(row -> row.id().equals(id)).findFirst();
    CompletableFuture<? extends Stepped<?>> step =
        workspace.step(
            TEXTS.get("assumption.step.remove", called(id)),
            tx -> {
              evidence.removeAssumption(tx, id);
              return true;
            });
    Answers.use(
        step,
        context,
        stepped -> {
          if (stepped.step() >= 0) {
            UndoOffer.offer(
                context,
                gone.map(AssumptionsViewModel::removed).orElse(""),
                () -> workspace.undo(stepped));
          }
        });
  }

  private String called(String id) {
    return all().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(row -> StepName.of(row.statement()))
        .orElse("");
  }

  private static String removed(AssumptionRow row) {
    int notes = row.confirming().size() + row.contradicting().size();
    int asked = row.evidence().interviews() + row.planned();
    return notes + asked == 0
        ? TEXTS.get("assumption.removed", row.statement())
        : TEXTS.get("assumption.removed.from", row.statement(), notes, asked);
  }

  /** Goes to where something was heard. */
  void open(AssumptionRow.Said said) {
    context.navigator().open(said.source());
  }

  @Override
  public void close() {
    undone.close();
    read.close();
  }

  /** A statement that no assumption has. */
  private String free(Tx tx) {
    List<String> taken =
        evidence.assumptions(tx).stream()
            .map(one -> one.statement().toLowerCase(Locale.ROOT))
            .toList();
    String name = TEXTS.get("assumption.new");
    for (int n = 2; taken.contains(name.toLowerCase(Locale.ROOT)); n++) {
      name = TEXTS.get("assumption.new.numbered", n);
    }
    return name;
  }

  private void listAnew() {
    most = PART;
    list();
  }

  private void list() {
    if (isLoaded()) {
      undone
          .take(all().stream().map(AssumptionRow::id).toList(), chosen.id().get())
          .ifPresent(this::leadTo);
      List<AssumptionRow> fits =
          all().stream().filter(this::fits).sorted(order.get().comparator()).toList();
      List<String> ids = fits.stream().map(AssumptionRow::id).toList();
      chosen.keep(ids);
      int shown = Math.min(fits.size(), Math.max(most, ids.indexOf(chosen.id().get()) + 1));
      left.set(fits.size() - shown);
      rows.set(fits.subList(0, shown));
    }
  }

  private List<AssumptionRow> read(Tx tx) {
    List<AssumptionEvidence> all = board.read(tx);
    List<Piece> pieces =
        all.stream()
            .flatMap(one -> Stream.concat(one.confirming().stream(), one.contradicting().stream()))
            .distinct()
            .toList();
    Map<String, ToldPiece> told =
        toldPieces.of(tx, pieces).stream()
            .collect(Collectors.toMap(ToldPiece::id, Function.identity()));
    Map<String, Integer> planned = board.planned(tx);
    return all.stream()
        .map(
            one ->
                new AssumptionRow(
                    one,
                    said(one.confirming(), told),
                    said(one.contradicting(), told),
                    planned.getOrDefault(one.assumption().id(), 0)))
        .toList();
  }

  private static List<AssumptionRow.Said> said(List<Piece> pieces, Map<String, ToldPiece> told) {
    return pieces.stream()
        .map(piece -> told.get(piece.source().id()))
        .filter(Objects::nonNull)
        .map(
            one ->
                new AssumptionRow.Said(
                    one.piece().source(),
                    one.piece().words(),
                    one.piece().kind().isVerbatim(),
                    one.person(),
                    one.piece().at()))
        .toList();
  }
}
