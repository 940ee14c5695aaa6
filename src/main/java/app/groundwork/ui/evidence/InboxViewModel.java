package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.LedgerSteps;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.PieceKind;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Stepped;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.Inbox;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.MendedRows;
import app.groundwork.ui.kit.UndoOffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be linked: walked, linked, dismissed. After each step the finding behind it is
 * chosen; what comes back by an undo is chosen where it was.
 */
final class InboxViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(InboxViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final PainBookViewModel book;
  private final OffersViewModel offers;
  private final InboxFileViewModel file;
  private final EvidenceLinks links = new EvidenceLinks();
  private final EvidenceStore evidence = new EvidenceStore();
  private final Inbox inbox = new Inbox();
  private final ObservableList<InboxRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());
  private final Subscription follows;

  /** What was linked and stays for more, until another is chosen. */
  private final Map<String, InboxRow> staying = new HashMap<>();

  /** What was linked, dismissed or put back here: if it comes back, that was undone. */
  private final Set<String> done = new HashSet<>();

  private @Nullable View view;
  private boolean dismissed;
  private @Nullable PieceKind kind;

  /** Where the first of the chosen stands: what is there next is chosen once they are gone. */
  private int chosenAt;

  private boolean mending;
  private Runnable refreshed = () -> {};

  /**
   * What stands around the rows.
   *
   * @param waiting how many wait in all
   * @param aside how many were dismissed
   * @param dismissed true if what was dismissed is shown in place of what waits
   * @param kind the only kind that is shown; null for all
   * @param fresh true if there has never been a finding or a pain point
   */
  record View(
      long waiting, long aside, boolean dismissed, @Nullable PieceKind kind, boolean fresh) {}

  /**
   * @param book closed with this
   * @param offers closed with this
   */
  InboxViewModel(
      Workspace workspace, AreaContext context, PainBookViewModel book, OffersViewModel offers) {
    this.workspace = workspace;
    this.context = context;
    this.book = book;
    this.offers = offers;
    file = new InboxFileViewModel(workspace, context);
    follows =
        Subscription.combine(
            file.all().subscribe(() -> lay(true)), book.all().subscribe(this::showView));
  }

  /** Called whenever rows, choice and what stands around them are in step with the file again. */
  void setOnRefreshed(Runnable listener) {
    refreshed = listener;
  }

  /** What is shown, the oldest first. */
  ObservableList<InboxRow> rows() {
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

  /** The ids of the chosen rows, in their order; empty only where there is no row. */
  ReadOnlyObjectProperty<List<String>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** To which pain points the chosen ones may be linked. */
  OffersViewModel offers() {
    return offers;
  }

  /** Now, UTC epoch ms. */
  long now() {
    return context.clock().millis();
  }

  /** Tells whether somebody looks. */
  void setShown(boolean shown) {
    book.setShown(shown);
    file.setShown(shown);
  }

  /** The chosen rows. */
  List<InboxRow> choice() {
    Set<String> ids = Set.copyOf(chosen.get());
    return rows.stream().filter(row -> ids.contains(row.id())).toList();
  }

  /** Chooses rows, in their order. */
  void choose(List<String> ids) {
    if (mending || ids.isEmpty() || ids.equals(chosen.get())) {
      return;
    }
    chooseNow(ids);
    if (!ids.containsAll(staying.keySet())) {
      staying.keySet().retainAll(ids);
      lay(false);
    }
  }

  private void chooseNow(Collection<String> ids) {
    Set<String> wanted = Set.copyOf(ids);
    List<InboxRow> now = rows.stream().filter(row -> wanted.contains(row.id())).toList();
    if (!now.isEmpty()) {
      chosenAt = rows.indexOf(now.getFirst());
    }
    offers.show(now);
    chosen.set(now.stream().map(InboxRow::id).toList());
  }

  /** Shows what was dismissed in place of what waits, or what waits again. */
  void setDismissed(boolean now) {
    if (now != dismissed) {
      dismissed = now;
      staying.clear();
      chosenAt = 0;
      lay(false);
    }
  }

  /** Shows one kind only; null for all. */
  void setKind(@Nullable PieceKind only) {
    if (only != kind) {
      kind = only;
      staying.clear();
      lay(false);
    }
  }

  /**
   * Links the chosen ones to a pain point, as one step.
   *
   * @param stay true to leave them chosen, to be linked to more
   */
  void link(PainRow pain, boolean stay) {
    List<InboxRow> linked = choice();
    if (linked.isEmpty()) {
      return;
    }
    leave(linked, stay);
    Answers.use(
        workspace.step(
            LedgerSteps.LINK.label(linked.size()),
            tx -> {
              if (evidence.painPoint(tx, pain.id()).isEmpty()) {
                return false;
              }
              linked.forEach(row -> links.link(tx, pain.id(), row.source()));
              return true;
            }),
        context,
        step -> {
          if (step.result()) {
            say("inbox.linked", linked, pain.title(), step);
          } else {
            context.notices().say(TEXTS.get("inbox.pain.gone", pain.title()));
          }
        });
  }

  /**
   * Links the chosen ones to a new pain point of that title, or to the one that has it already, as
   * one step. False if the title is blank: nothing is done.
   */
  boolean linkNew(String title, boolean stay) {
    String wanted = title.strip();
    Optional<PainRow> known = book.titled(wanted);
    List<InboxRow> linked = choice();
    if (wanted.isEmpty() || linked.isEmpty()) {
      return false;
    }
    if (known.isPresent()) {
      link(known.get(), stay);
      return true;
    }
    leave(linked, stay);
    change(
        LedgerSteps.LINK_NEW,
        linked,
        tx -> {
          String pain = evidence.painPointTitled(tx, wanted, "").id();
          linked.forEach(row -> links.link(tx, pain, row.source()));
          return true;
        },
        "inbox.linked.new",
        wanted);
    return true;
  }

  /**
   * Puts the chosen ones aside: they are evidence of nothing. What was linked and stays is evidence
   * by now: it only goes.
   */
  void dismiss() {
    List<InboxRow> gone = choice().stream().filter(row -> !row.dismissed()).toList();
    if (gone.isEmpty()) {
      return;
    }
    long linked = gone.stream().filter(row -> staying.containsKey(row.id())).count();
    Set<String> ids = gone.stream().map(InboxRow::id).collect(Collectors.toSet());
    leave(gone, false);
    Answers.use(
        workspace.step(
            LedgerSteps.DISMISS.label(Math.max(1, gone.size() - (int) linked)),
            tx -> {
              // The file knows what waits: a link may have failed, or been undone.
              List<ItemRef> waiting = inbox.read(tx, ids).stream().map(Piece::source).toList();
              List<InboxRow> put =
                  gone.stream().filter(row -> waiting.contains(row.source())).toList();
              put.forEach(row -> links.dismiss(tx, row.source()));
              return put;
            }),
        context,
        step -> {
          if (!step.result().isEmpty()) {
            say("inbox.dismissed", step.result(), "", step);
          }
        });
  }

  /** Puts the chosen ones, which were dismissed, back among what waits. */
  void restore() {
    List<InboxRow> back = choice().stream().filter(InboxRow::dismissed).toList();
    if (!back.isEmpty()) {
      leave(back, false);
      change(
          LedgerSteps.RESTORE,
          back,
          tx -> {
            back.forEach(row -> links.restore(tx, row.source()));
            return true;
          },
          "inbox.restored",
          "");
    }
  }

  /** Puts the chosen ones on the clipboard, as far as they may leave. */
  void copy() {
    CopiedPieces.copy(context, choice().stream().map(InboxRow::told).toList());
  }

  /** Leads to where the first of the chosen ones was seen or heard. */
  void openPlace() {
    choice().stream().findFirst().ifPresent(row -> context.navigator().open(row.source()));
  }

  /** Leads to where findings come from. */
  void openArea(String areaId) {
    context.navigator().openArea(areaId);
  }

  /** At once, so that the next key means the next one; the file may answer when it likes. */
  private void leave(List<InboxRow> gone, boolean stay) {
    gone.forEach(row -> done.add(row.id()));
    if (stay) {
      gone.forEach(row -> staying.put(row.id(), row.linkedOnceMore()));
      offers.typed().set("");
      return;
    }
    Set<String> ids = Set.copyOf(gone.stream().map(InboxRow::id).toList());
    boolean stayed = staying.keySet().removeAll(ids);
    int last = rows.indexOf(gone.getLast());
    Stream.concat(
            rows.subList(last + 1, rows.size()).stream(), rows.subList(0, last).reversed().stream())
        .filter(row -> !ids.contains(row.id()))
        .findFirst()
        .ifPresentOrElse(next -> choose(List.of(next.id())), () -> offers.show(List.of()));
    if (stayed) {
      // The file has nothing more to say about it.
      lay(false);
    }
  }

  private void change(
      LedgerSteps step, List<InboxRow> about, Work<Boolean> work, String said, String title) {
    Answers.use(
        workspace.step(step.label(about.size()), work),
        context,
        stepped -> say(said, about, title, stepped));
  }

  private void say(String key, List<InboxRow> about, String title, Stepped<?> step) {
    String words = words(key, about.size(), title);
    UndoOffer.offer(context, words, () -> workspace.undo(step));
  }

  private static String words(String key, int count, String title) {
    return switch (key) {
      case "inbox.linked" -> TEXTS.get("inbox.linked", count, title);
      case "inbox.linked.new" -> TEXTS.get("inbox.linked.new", count, title);
      case "inbox.dismissed" -> TEXTS.get("inbox.dismissed", count);
      default -> TEXTS.get("inbox.restored", count);
    };
  }

  /**
   * @param fromFile true if the file has changed: what was sorted here and is back was undone
   */
  private void lay(boolean fromFile) {
    List<InboxRow> all = file.all().get();
    if (all == null) {
      return;
    }
    Set<String> known = new HashSet<>();
    List<InboxRow> now = new ArrayList<>();
    for (InboxRow row : all) {
      known.add(row.id());
      if (row.dismissed() == dismissed && (kind == null || row.piece().kind() == kind)) {
        now.add(row);
      }
    }
    staying.values().stream().filter(row -> !known.contains(row.id())).forEach(now::add);
    now.sort(InboxRow.IN_ORDER);
    Set<String> before = new HashSet<>();
    rows.forEach(row -> before.add(row.id()));
    mending = true;
    MendedRows.mend(rows, now, InboxRow::id);
    mending = false;
    List<String> back =
        now.stream()
            .map(InboxRow::id)
            .filter(id -> fromFile && !before.contains(id) && done.contains(id))
            .toList();
    keepChoice(back);
    showView();
  }

  /** What came back; else what was chosen; else what stands in its place. */
  private void keepChoice(List<String> back) {
    Set<String> ids = Set.copyOf(back.isEmpty() ? chosen.get() : back);
    List<String> there = rows.stream().map(InboxRow::id).filter(ids::contains).toList();
    if (there.isEmpty() && !rows.isEmpty()) {
      there = List.of(rows.get(Math.min(chosenAt, rows.size() - 1)).id());
    }
    chooseNow(there);
  }

  private void showView() {
    List<InboxRow> all = file.all().get();
    if (all == null || book.all().get() == null) {
      return;
    }
    long aside = all.stream().filter(InboxRow::dismissed).count();
    boolean fresh = all.isEmpty() && book.now().isEmpty();
    view = new View(all.size() - aside, aside, dismissed, kind, fresh);
    refreshed.run();
  }

  @Override
  public void close() {
    follows.unsubscribe();
    offers.close();
    file.close();
    book.close();
  }
}
