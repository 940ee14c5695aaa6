package app.groundwork.ui.evidence;

import app.groundwork.exchange.Document;
import app.groundwork.exchange.Exports;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.model.shared.Titled;
import app.groundwork.store.Stepped;
import app.groundwork.store.Tx;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceMerge;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.Inbox;
import app.groundwork.store.evidence.PainRemoval;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.StepName;
import app.groundwork.ui.kit.Told;
import app.groundwork.ui.kit.UndoOffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What is done to the chosen pain point and its evidence; each gesture is one step. */
final class PainGesturesViewModel {
  private static final Texts TEXTS = Texts.in(PainGesturesViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final ChosenPain chosen;
  private final ObservableValue<@Nullable PainReading> reading;
  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceLinks links = new EvidenceLinks();
  private final EvidenceLedger ledger = new EvidenceLedger();
  private final EvidenceMerge merge = new EvidenceMerge();
  private final PainRemoval removal = new PainRemoval();
  private final Inbox inbox = new Inbox();

  /**
   * What a merge would make.
   *
   * @param kept whose title and status stay
   * @param gone the other one
   * @param pieces how many pieces both have together; what is evidence of both counts once
   */
  record Merged(PainPoint kept, PainPoint gone, int pieces) {
    /** The same the other way round. */
    Merged swapped() {
      return new Merged(gone, kept, pieces);
    }
  }

  PainGesturesViewModel(
      Workspace workspace,
      AreaContext context,
      ChosenPain chosen,
      ObservableValue<@Nullable PainReading> reading) {
    this.workspace = workspace;
    this.context = context;
    this.chosen = chosen;
    this.reading = reading;
  }

  /** Makes a piece the strongest quote; null leaves it to the suggestion. */
  void chooseStrongest(@Nullable ToldPiece piece) {
    PainReading now = reading.getValue();
    if (now == null) {
      return;
    }
    String id = now.pain().id();
    String source = piece == null ? null : piece.id();
    step(
        TEXTS.get("pain.step.strongest", StepName.of(now.pain().title())),
        tx -> {
          evidence
              .painPoint(tx, id)
              .ifPresent(pain -> evidence.save(tx, pain.withStrongestId(source)));
          return true;
        },
        TEXTS.get(piece == null ? "pain.strongest.left" : "pain.strongest.chosen"));
  }

  /** Takes pieces off: they are no evidence of it any more. */
  void takeOff(List<ToldPiece> pieces) {
    PainReading now = reading.getValue();
    if (now == null || pieces.isEmpty()) {
      return;
    }
    String id = now.pain().id();
    List<ItemRef> sources = sources(pieces);
    Answers.use(
        workspace.step(
            TEXTS.get("pain.step.takeOff", StepName.of(now.pain().title())),
            tx -> {
              int pulled = links.pulledIn(tx, id, sources).size();
              long gone = sources.stream().filter(source -> links.unlink(tx, id, source)).count();
              return new Loose(gone, pulled, "", waiting(tx, gone, sources));
            }),
        context,
        saved -> told(saved, loose -> TEXTS.get("pain.takenOff", loose.pieces)));
  }

  /** A mere observation waits nowhere: who took it off by mistake should know. */
  private List<String> waiting(Tx tx, long gone, List<ItemRef> sources) {
    Set<String> ids = sources.stream().map(ItemRef::id).collect(Collectors.toSet());
    return gone == 0 ? List.of() : List.of(TEXTS.get("pain.waiting", inbox.read(tx, ids).size()));
  }

  /**
   * Pieces on their way to another pain point.
   *
   * @param from whose evidence they were when it was asked where to
   */
  record Moving(String from, List<ToldPiece> pieces) {}

  /** Moves pieces to another pain point. */
  void move(Moving moving, Titled to) {
    move(moving, tx -> evidence.painPoint(tx, to.id()).map(PainPoint::id).orElse(""), to.title());
  }

  /** The same to the one of that title, made if there is none. */
  void moveToTitled(Moving moving, String title) {
    move(moving, tx -> evidence.painPointTitled(tx, title, "").id(), title.strip());
  }

  private void move(Moving moving, Function<Tx, String> to, String title) {
    if (moving.pieces.isEmpty()) {
      return;
    }
    List<ItemRef> sources = sources(moving.pieces);
    Answers.use(
        workspace.step(
            TEXTS.get("pain.step.move", StepName.of(title)),
            tx -> {
              String target = to.apply(tx);
              return target.isEmpty()
                  ? new Loose(0, 0, TEXTS.get("pain.gone", title))
                  : move(tx, moving.from, target, sources);
            }),
        context,
        saved -> told(saved, loose -> TEXTS.get("pain.moved", loose.pieces, title)));
  }

  private Loose move(Tx tx, String from, String to, List<ItemRef> sources) {
    Set<String> pulled = new HashSet<>(links.pulledIn(tx, from, sources));
    long moved = sources.stream().filter(source -> links.move(tx, from, to, source)).count();
    pulled.removeAll(links.pulledIn(tx, to, sources));
    return new Loose(moved, pulled.size(), from.equals(to) ? TEXTS.get("pain.moved.same") : "");
  }

  /**
   * What became of pieces.
   *
   * @param pieces how many were taken off or moved
   * @param syntheses how many interviews' syntheses they were taken out of by that
   * @param why nothing was done; may be empty
   */
  private record Loose(long pieces, int syntheses, String why, List<String> remarks) {
    Loose(long pieces, int syntheses, String why) {
      this(pieces, syntheses, why, List.of());
    }
  }

  private void told(Stepped<Loose> saved, Function<Loose, String> done) {
    Loose loose = saved.result();
    if (loose.pieces == 0) {
      context.notices().say(loose.why.isEmpty() ? TEXTS.get("pain.pieces.elsewhere") : loose.why);
      return;
    }
    String words = done.apply(loose);
    List<String> remarks = new ArrayList<>(loose.remarks);
    if (loose.syntheses > 0) {
      remarks.add(TEXTS.get("pain.synthesis.left", loose.syntheses));
    }
    UndoOffer.offer(context, Told.of(words, remarks), () -> workspace.undo(saved));
  }

  private static List<ItemRef> sources(List<ToldPiece> pieces) {
    return pieces.stream().map(piece -> piece.piece().source()).toList();
  }

  /** Tells what a merge of the two would make; {@code kept} stays. */
  void askMerge(PainPoint kept, Titled other, Consumer<Merged> use) {
    Answers.use(
        workspace.queryAside(
            tx ->
                evidence
                    .painPoint(tx, other.id())
                    .map(gone -> new Merged(kept, gone, together(tx, kept, gone)))),
        context,
        found ->
            found.ifPresentOrElse(
                use, () -> context.notices().warn(TEXTS.get("pain.gone", other.title()), null)));
  }

  private int together(Tx tx, PainPoint one, PainPoint other) {
    return ledger.sources(tx, List.of(one.id(), other.id())).size();
  }

  /** Makes them one; then the one that was kept is chosen. */
  void merge(Merged wanted) {
    String kept = wanted.kept().id();
    String before = chosen.id().get();
    // Before: else there would be none on screen for a moment.
    chosen.choose(kept);
    Answers.use(
        workspace.step(
            TEXTS.get(
                "pain.step.merge",
                StepName.of(wanted.gone().title()),
                StepName.of(wanted.kept().title())),
            tx -> merge.painPoints(tx, kept, wanted.gone().id())),
        context,
        saved -> {
          if (saved.result()) {
            UndoOffer.offer(
                context,
                TEXTS.get("pain.merged", wanted.gone().title(), wanted.kept().title()),
                () -> workspace.undo(saved));
          } else {
            // One of the two was removed while the question stood: nothing was merged.
            chosen.choose(before);
            context.notices().warn(TEXTS.get("pain.merge.gone"), null);
          }
        });
  }

  /** Removes the pain point, and says what becomes of its evidence. */
  void remove() {
    PainReading now = reading.getValue();
    if (now == null) {
      return;
    }
    List<String> ids = List.of(now.pain().id());
    Answers.use(
        workspace.step(
            TEXTS.get("pain.step.remove", StepName.of(now.pain().title())),
            tx -> removal.remove(tx, ids)),
        context,
        saved ->
            UndoOffer.offer(
                context,
                PainWords.removed(TEXTS.get("pain.removed", now.pain().title()), saved.result()),
                () -> workspace.undo(saved)));
  }

  private record Copied(String text, List<String> remarks) {}

  /** Puts it on the clipboard just as an export tells it; what may not leave stays out. */
  void copy() {
    PainReading now = reading.getValue();
    if (now == null) {
      return;
    }
    String id = now.pain().id();
    Answers.use(
        workspace.queryAside(
            tx -> {
              Document leaving = Exports.painPoint(tx, id);
              return new Copied(leaving.text(), leaving.remarks());
            }),
        context,
        copied -> {
          context.desk().copy(copied.text);
          context.notices().say(Told.of(TEXTS.get("pain.copied"), copied.remarks));
        });
  }

  /** Puts the words of pieces on the clipboard, as far as they may leave. */
  void copy(List<ToldPiece> pieces) {
    CopiedPieces.copy(context, pieces);
  }

  /** Does it in one step and offers to undo it. */
  private void step(String label, Work<Boolean> work, String done) {
    Answers.use(
        workspace.step(label, work),
        context,
        saved -> UndoOffer.offer(context, done, () -> workspace.undo(saved)));
  }
}
