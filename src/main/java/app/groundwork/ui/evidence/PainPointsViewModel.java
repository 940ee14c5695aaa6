package app.groundwork.ui.evidence;

import app.groundwork.exchange.Exports;
import app.groundwork.exchange.LeavingPains;
import app.groundwork.model.evidence.LedgerSteps;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.PainRemoval;
import app.groundwork.ui.following.UndoneViewModel;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.MendedRows;
import app.groundwork.ui.kit.StepName;
import app.groundwork.ui.kit.TitleWords;
import app.groundwork.ui.kit.Told;
import app.groundwork.ui.kit.UndoOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The list of pain points: filtered, sorted, and what is done to whole pain points in it. */
final class PainPointsViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(PainPointsViewModel.class);
  private static final String PLACE = "evidence.pains";

  private final Workspace workspace;
  private final AreaContext context;
  private final ChosenPain chosen;
  private final PainBookViewModel book;
  private final EvidenceStore evidence = new EvidenceStore();
  private final PainRemoval removal = new PainRemoval();
  private final TitleDraftViewModel draft;
  private final UndoneViewModel undone;
  private final ObservableList<PainRow> rows = FXCollections.observableArrayList();
  private final Subscription follows;
  private Runnable refreshed = () -> {};
  private Runnable turned = () -> {};
  private @Nullable View view;
  private PainPlace place = PainPlace.FIRST;
  private String text = "";
  private boolean placed;
  private boolean begun;
  private boolean mending;

  /**
   * What stands around the rows.
   *
   * @param of how many pain points there are in all
   * @param place how they are arranged
   */
  record View(int of, PainPlace place) {}

  PainPointsViewModel(
      Workspace workspace, AreaContext context, ChosenPain chosen, PainBookViewModel book) {
    this.workspace = workspace;
    this.context = context;
    this.chosen = chosen;
    this.book = book;
    this.undone =
        // A link leads nowhere: the inbox shows the finding, and the list stays where it was.
        new UndoneViewModel(
            workspace,
            context,
            change -> change.in(EvidenceStore.PAIN_POINT),
            change ->
                change.in(EvidenceLinks.EVIDENCE).stream()
                    .map(EvidenceLinks::painPointOf)
                    .collect(Collectors.toSet()));
    this.draft = new TitleDraftViewModel(workspace, context);
    follows =
        Subscription.combine(
            book.all().subscribe(now -> show()),
            chosen.id().subscribe((before, now) -> remember(now)));
    Answers.use(
        workspace.place().get(PLACE),
        context,
        found -> placed(found.map(PainPlace::parse).orElse(PainPlace.FIRST)),
        failure -> placed(PainPlace.FIRST));
  }

  /** Says whether they are on screen. */
  void setLooking(boolean looking) {
    undone.setLooking(looking);
  }

  private void placed(PainPlace found) {
    String sent = chosen.id().get();
    place = sent == null ? found : found.withChosen(sent);
    placed = true;
    show();
  }

  /** Called whenever the rows are in step with the file and the place again. */
  void setOnRefreshed(Runnable listener) {
    refreshed = listener;
  }

  /** Called whenever another one is chosen, here or elsewhere. */
  void setOnTurned(Runnable listener) {
    turned = listener;
  }

  /** Those that are shown, in the order in which they are. */
  ObservableList<PainRow> rows() {
    return rows;
  }

  /** True while rows are replaced: what is chosen among them is let go for a moment. */
  boolean isMending() {
    return mending;
  }

  /** What stands around the rows; null until the file has answered. */
  @Nullable View view() {
    return view;
  }

  /** Now, UTC epoch ms. */
  long now() {
    return context.clock().millis();
  }

  /** The words filtered by; may be blank. */
  String text() {
    return text;
  }

  /** The id of the one that is chosen, or was when the list was left; null for none. */
  @Nullable String chosen() {
    return place.chosen();
  }

  /** Chooses that one; null for none. */
  void choose(@Nullable String id) {
    chosen.choose(id);
  }

  /** Lets that one be shown whatever is filtered by; false if there is none of that id. */
  boolean reveal(String id) {
    Optional<PainRow> row = book.row(id);
    row.ifPresent(
        found -> {
          if (!fits(found, TitleWords.of(text))) {
            text = "";
            if (found.isDone()) {
              replace(was -> was.withOpen(false));
            }
            show();
          }
        });
    return row.isPresent();
  }

  /** Filters by words of title and theme. */
  void setText(String now) {
    if (!now.equals(text)) {
      text = now;
      show();
    }
  }

  /** Hides what is solved or rejected, or shows it. */
  void setOpen(boolean now) {
    if (now != place.open()) {
      replace(was -> was.withOpen(now));
      show();
    }
  }

  /** Shows all again. */
  void clearFilter() {
    text = "";
    replace(was -> was.withOpen(false));
    show();
  }

  /** Sorts by a column. */
  void sort(PainColumn by, boolean descending) {
    if (by != place.by() || descending != place.descending()) {
      replace(was -> was.withOrder(by, descending));
      show();
    }
  }

  /** Remembers that a column was pulled to that width, px. */
  void widen(PainColumn column, int width) {
    replace(was -> was.withWidth(column, width));
    if (view != null) {
      view = new View(view.of(), place);
    }
  }

  /** Sorts by one column; if it was sorted by that already, the other way round. */
  void sortBy(PainColumn by) {
    sort(by, by == place.by() ? !place.descending() : by.isNumber());
  }

  /** The title of a new one while it is typed. */
  TitleDraftViewModel draft() {
    return draft;
  }

  /** Makes a pain point and chooses it; says what is wrong with the title, empty if nothing is. */
  Optional<String> add(String title) {
    Optional<String> wrong = wrong(title, null);
    if (wrong.isEmpty()) {
      draft.drop();
      Answers.use(
          workspace.step(
              LedgerSteps.ADD.of(StepName.of(title)),
              tx -> {
                TitleDraftViewModel.done(tx);
                return evidence.painPointTitled(tx, title, "").id();
              }),
          context,
          done -> {
            chosen.choose(done.result());
            offer(TEXTS.get("pains.added", title.strip()), done);
          });
    }
    return wrong;
  }

  /** Calls one otherwise; says what is wrong with the title, empty if nothing is. */
  Optional<String> rename(String id, String title) {
    Optional<String> wrong = wrong(title, id);
    boolean same = book.row(id).filter(row -> row.title().equals(title.strip())).isPresent();
    if (wrong.isEmpty() && !same) {
      Answers.use(
          workspace.step(
              LedgerSteps.RENAME.of(StepName.of(book.row(id).map(PainRow::title).orElse(""))),
              tx -> {
                evidence
                    .painPoint(tx, id)
                    .ifPresent(pain -> evidence.save(tx, pain.withTitle(title.strip())));
                return true;
              }),
          context,
          done -> offer(TEXTS.get("pains.renamed", title.strip()), done));
    }
    return wrong;
  }

  /** Removes pain points with their links in one step; the notice offers to undo it. */
  void remove(List<PainRow> gone) {
    if (gone.isEmpty()) {
      return;
    }
    Answers.use(
        workspace.step(
            gone.size() == 1
                ? LedgerSteps.REMOVE.of(StepName.of(gone.getFirst().title()))
                : LedgerSteps.REMOVE.label(gone.size()),
            tx -> removal.remove(tx, gone.stream().map(PainRow::id).toList())),
        context,
        done ->
            offer(
                PainWords.removed(
                    gone.size() == 1
                        ? TEXTS.get("pains.removed", gone.getFirst().title())
                        : TEXTS.get("pains.removed.many", gone.size()),
                    done.result()),
                done));
  }

  private record Copied(String text, LeavingPains leaving) {}

  /** Puts pain points on the clipboard just as an export tells them; what may not leave stays. */
  void copy(List<PainRow> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    List<String> ids = wanted.stream().map(PainRow::id).toList();
    Answers.use(
        workspace.queryAside(
            tx -> {
              LeavingPains leaving = Exports.painPoints(tx, ids);
              return new Copied(leaving.document().text(), leaving);
            }),
        context,
        copied -> {
          LeavingPains leaving = copied.leaving;
          if (leaving.count() > 0) {
            context.desk().copy(copied.text);
            List<String> remarks = new ArrayList<>(leaving.document().remarks());
            remarks.addAll(leaving.kept());
            context.notices().say(Told.of(TEXTS.get("pains.copied", leaving.count()), remarks));
          } else {
            context.notices().warn(String.join(" ", leaving.kept()), null);
          }
        });
  }

  private void offer(String words, app.groundwork.store.Stepped<?> done) {
    UndoOffer.offer(context, words, () -> workspace.undo(done));
  }

  private Optional<String> wrong(String title, @Nullable String own) {
    if (title.isBlank()) {
      return Optional.of(TEXTS.get("pains.title.blank"));
    }
    return book.titled(title)
        .filter(row -> !row.id().equals(own))
        .map(row -> TEXTS.get("pains.title.taken", row.title()));
  }

  private void remember(@Nullable String id) {
    if (placed && !Objects.equals(id, place.chosen())) {
      replace(was -> was.withChosen(id));
      turned.run();
    }
  }

  private void replace(UnaryOperator<PainPlace> change) {
    place = change.apply(place);
    if (placed) {
      Answers.use(workspace.place().put(PLACE, place.code()), context, done -> {});
    }
  }

  private boolean fits(PainRow row, TitleWords words) {
    return (!place.open() || !row.isDone()) && words.fit(row.title() + " " + row.theme());
  }

  private void show() {
    List<PainRow> all = book.all().get();
    if (all == null || !placed) {
      return;
    }
    undone
        .take(all.stream().map(PainRow::id).toList(), chosen.id().get())
        .ifPresent(
            id -> {
              chosen.choose(id);
              reveal(id);
            });
    TitleWords words = TitleWords.of(text);
    List<PainRow> now =
        all.stream()
            .filter(row -> fits(row, words))
            .sorted(place.by().order(place.descending()))
            .toList();
    mending = true;
    MendedRows.mend(rows, now, PainRow::id);
    mending = false;
    view = new View(all.size(), place);
    begin();
    refreshed.run();
  }

  /**
   * At first the one chosen last is chosen again, or else the first: there is something to read.
   */
  private void begin() {
    if (begun || rows.isEmpty()) {
      return;
    }
    begun = true;
    if (chosen.id().get() == null) {
      String last = place.chosen();
      boolean isThere = rows.stream().anyMatch(row -> row.id().equals(last));
      chosen.choose(last != null && isThere ? last : rows.getFirst().id());
    }
  }

  @Override
  public void close() {
    undone.close();
    follows.unsubscribe();
  }
}
