package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.model.shared.Titled;
import app.groundwork.store.Tx;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceMerge;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Told;
import app.groundwork.ui.kit.UndoOffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
        TEXTS.get("pain.step.strongest"),
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
    step(
        TEXTS.get("pain.step.takeOff"),
        tx -> {
          sources.forEach(source -> links.unlink(tx, id, source));
          return true;
        },
        TEXTS.get("pain.takenOff", sources.size()));
  }

  /** Moves pieces to another pain point. */
  void move(List<ToldPiece> pieces, Titled to) {
    move(pieces, tx -> to.id(), to.title());
  }

  /** The same to the one of that title, made if there is none. */
  void moveToTitled(List<ToldPiece> pieces, String title) {
    move(pieces, tx -> evidence.painPointTitled(tx, title, "").id(), title);
  }

  private void move(List<ToldPiece> pieces, Function<Tx, String> to, String title) {
    PainReading now = reading.getValue();
    if (now == null || pieces.isEmpty()) {
      return;
    }
    String from = now.pain().id();
    List<ItemRef> sources = sources(pieces);
    step(
        TEXTS.get("pain.step.move"),
        tx -> {
          String target = to.apply(tx);
          if (!target.equals(from)) {
            for (ItemRef source : sources) {
              links.unlink(tx, from, source);
              links.link(tx, target, source);
            }
          }
          return true;
        },
        TEXTS.get("pain.moved", sources.size(), title));
  }

  private static List<ItemRef> sources(List<ToldPiece> pieces) {
    return pieces.stream().map(piece -> piece.piece().source()).toList();
  }

  /** Tells what a merge with that one would make; the chosen one stays. */
  void askMerge(Titled other, Consumer<Merged> use) {
    PainReading now = reading.getValue();
    if (now == null) {
      return;
    }
    PainPoint kept = now.pain();
    Answers.use(
        workspace.queryAside(
            tx ->
                evidence
                    .painPoint(tx, other.id())
                    .map(gone -> new Merged(kept, gone, together(tx, kept.id(), gone.id())))),
        context,
        found -> found.ifPresent(use));
  }

  private int together(Tx tx, String one, String other) {
    Set<ItemRef> sources = new HashSet<>();
    ledger.pieces(tx, one).forEach(piece -> sources.add(piece.source()));
    ledger.pieces(tx, other).forEach(piece -> sources.add(piece.source()));
    return sources.size();
  }

  /** Makes them one; then the one that was kept is chosen. */
  void merge(Merged wanted) {
    String kept = wanted.kept().id();
    // Before: else there would be none on screen for a moment.
    chosen.choose(kept);
    Answers.use(
        workspace.step(
            TEXTS.get("pain.step.merge"), tx -> merge.painPoints(tx, kept, wanted.gone().id())),
        context,
        saved ->
            UndoOffer.offer(
                context,
                TEXTS.get("pain.merged", wanted.gone().title(), wanted.kept().title()),
                () -> workspace.undo(saved)));
  }

  /** Removes the pain point; what was its evidence waits to be linked again. */
  void remove() {
    PainReading now = reading.getValue();
    if (now == null) {
      return;
    }
    String id = now.pain().id();
    step(
        TEXTS.get("pain.step.remove"),
        tx -> {
          evidence.removePainPoint(tx, id);
          return true;
        },
        TEXTS.get("pain.removed", now.pain().title()));
  }

  /** Puts it on the clipboard: title, figures, quotes; what may not leave stays out. */
  void copy() {
    PainReading now = reading.getValue();
    if (now != null) {
      context.desk().copy(PainWords.copied(now));
      say(TEXTS.get("pain.copied"), now.pieces());
    }
  }

  /** Puts the words of pieces on the clipboard, as far as they may leave. */
  void copy(List<ToldPiece> pieces) {
    List<ToldPiece> may = pieces.stream().filter(ToldPiece::mayLeave).toList();
    if (may.isEmpty()) {
      if (!pieces.isEmpty()) {
        context.notices().warn(TEXTS.get("pain.copy.refused"), null);
      }
      return;
    }
    context.desk().copy(String.join("\n", may.stream().map(PainWords::copied).toList()));
    say(TEXTS.get("pain.pieces.copied", may.size()), pieces);
  }

  private void say(String done, List<ToldPiece> of) {
    long out = of.stream().filter(piece -> !piece.mayLeave()).count();
    context
        .notices()
        .say(Told.of(done, out == 0 ? List.of() : List.of(TEXTS.get("pain.copy.left", out))));
  }

  /** Does it in one step and offers to undo it. */
  private void step(String label, Work<Boolean> work, String done) {
    Answers.use(
        workspace.step(label, work),
        context,
        saved -> UndoOffer.offer(context, done, () -> workspace.undo(saved)));
  }
}
