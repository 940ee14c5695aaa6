package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.Piece;
import app.groundwork.store.Changed;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.Inbox;
import app.groundwork.store.evidence.ToldPieces;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.following.FollowingViewModel;
import app.groundwork.ui.kit.AreaContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What waits in the inbox and what was dismissed, as the file has it. */
final class InboxFileViewModel implements AutoCloseable {
  /** Where every row may be another one, or nobody can say which. */
  private static final Set<String> WHOLE =
      Set.of(
          PeopleStore.DEVELOPER,
          PeopleStore.TEAM,
          ShadowingStore.PAUSE,
          InterviewsStore.PAUSE,
          Syntheses.PAIN,
          Syntheses.FINDING);

  /** Where a row's id is that of a finding, or of a session or interview. */
  private static final Set<String> BY_ID =
      Set.of(
          EvidenceLinks.DISMISSED,
          ShadowingStore.SESSION,
          ShadowingStore.ENTRY,
          InterviewsStore.INTERVIEW,
          InterviewsStore.NOTE);

  private static final Set<String> TABLES =
      Set.copyOf(
          Stream.of(WHOLE, BY_ID, Set.of(EvidenceLinks.EVIDENCE)).flatMap(Set::stream).toList());

  private final Inbox inbox = new Inbox();
  private final ToldPieces told = new ToldPieces();
  private final ReadOnlyObjectWrapper<@Nullable List<InboxRow>> all = new ReadOnlyObjectWrapper<>();
  private final FollowingViewModel<Read> file;

  /**
   * What was read.
   *
   * @param ids of findings, sessions and interviews, which may be other now; null for all
   */
  private record Read(@Nullable Set<String> ids, List<InboxRow> rows) {}

  InboxFileViewModel(Workspace workspace, AreaContext context) {
    FollowingViewModel.Look<Read> look =
        new FollowingViewModel.Look<>() {
          @Override
          public Read all(Tx tx) {
            return new Read(null, rows(tx, inbox.read(tx), inbox.dismissed(tx)));
          }

          @Override
          public Optional<Read> some(Tx tx, Changed change) {
            if (WHOLE.stream().anyMatch(change::touches)) {
              return Optional.empty();
            }
            Set<String> ids = new HashSet<>();
            BY_ID.forEach(table -> ids.addAll(change.in(table)));
            change.in(EvidenceLinks.EVIDENCE).stream()
                .map(EvidenceLinks::sourceOf)
                .forEach(ids::add);
            return Optional.of(
                new Read(ids, rows(tx, inbox.read(tx, ids), inbox.dismissed(tx, ids))));
          }
        };
    file = new FollowingViewModel<>(workspace, context, TABLES, look, this::show);
  }

  private List<InboxRow> rows(Tx tx, List<Piece> waiting, List<Piece> dismissed) {
    List<Piece> pieces = new ArrayList<>(waiting);
    pieces.addAll(dismissed);
    Set<String> aside = new HashSet<>();
    dismissed.forEach(piece -> aside.add(piece.source().id()));
    return told.of(tx, pieces).stream()
        .map(piece -> new InboxRow(piece, aside.contains(piece.id())))
        .toList();
  }

  /** All of it, the oldest first; set anew after each change, null until the file has answered. */
  ReadOnlyObjectProperty<@Nullable List<InboxRow>> all() {
    return all.getReadOnlyProperty();
  }

  /** Tells whether somebody looks: only then it is kept in step with the file. */
  void setShown(boolean shown) {
    file.setShown(shown);
  }

  private void show(Read read) {
    List<InboxRow> before = all.get();
    Set<String> ids = read.ids;
    Stream<InboxRow> others =
        ids == null || before == null
            ? Stream.of()
            : before.stream()
                .filter(row -> !ids.contains(row.id()) && !ids.contains(row.piece().meetingId()));
    all.set(Stream.concat(others, read.rows.stream()).sorted(InboxRow.IN_ORDER).toList());
  }

  @Override
  public void close() {
    file.close();
  }
}
