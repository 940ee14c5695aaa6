package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.DeclinedRequests;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.following.AsideViewModel;
import app.groundwork.ui.following.FreshViewModel;
import app.groundwork.ui.following.KeptPlaceViewModel;
import app.groundwork.ui.following.UndoneViewModel;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.ChosenRow;
import app.groundwork.ui.kit.KnownNames;
import app.groundwork.ui.kit.StepName;
import app.groundwork.ui.kit.TypedDay;
import app.groundwork.ui.kit.UndoOffer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Requests that were turned down: which are listed, and what is written of each. */
final class DeclinedViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(DeclinedViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final DeclinedRequests declined = new DeclinedRequests();
  private final EvidenceStore evidence = new EvidenceStore();
  private final PeopleStore people = new PeopleStore();
  private final AsideViewModel<Read> read;
  private final ReadOnlyObjectWrapper<List<DeclinedRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty filter = new SimpleStringProperty("");
  private final ChosenRow chosen = new ChosenRow();
  private final FreshViewModel<DeclinedRequest> fresh;
  private final UndoneViewModel undone;
  private final KeptPlaceViewModel place;

  /** A developer by both names. */
  private record Known(String id, String name, String outside) {
    boolean isCalled(String typed) {
      return name.equalsIgnoreCase(typed) || outside.equalsIgnoreCase(typed);
    }
  }

  private record Read(List<DeclinedRow> rows, List<Known> developers, List<PainPoint> pains) {}

  DeclinedViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    fresh =
        new FreshViewModel<>(
            workspace,
            context,
            made -> TEXTS.get("declined.step.remove", StepName.of(made.request())),
            this::removeUnwritten);
    undone =
        new UndoneViewModel(workspace, context, change -> change.in(DeclinedRequests.DECLINED));
    read =
        new AsideViewModel<>(
            workspace,
            context,
            Set.of(DeclinedRequests.DECLINED, EvidenceStore.PAIN_POINT, PeopleStore.DEVELOPER),
            this::read);
    read.shown().addListener(observed -> list());
    filter.addListener(observed -> list());
    place =
        new KeptPlaceViewModel(
            workspace,
            context,
            "evidence.declined",
            () -> Objects.requireNonNullElse(chosen.id().get(), ""));
    place.find(
        (id, led) -> {
          if (!led) {
            chosen.choose(id);
          }
        });
    chosen.id().addListener(observed -> place.note());
  }

  /** Those that fit the filter, the newest first. */
  ReadOnlyObjectProperty<List<DeclinedRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Words that each row shown has; empty for all. */
  StringProperty filter() {
    return filter;
  }

  /** The id of the one that is written; null for none. */
  ReadOnlyObjectProperty<@Nullable String> chosen() {
    return chosen.id();
  }

  /** True once the file was read. */
  boolean isLoaded() {
    return read.shown().get() != null;
  }

  /** How many there are, whatever the filter leaves. */
  int all() {
    Read now = read.shown().get();
    return now == null ? 0 : now.rows.size();
  }

  /** The row of that id; empty if it is gone. */
  Optional<DeclinedRow> row(@Nullable String id) {
    Read now = read.shown().get();
    return now == null
        ? Optional.empty()
        : now.rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  void setLooking(boolean looking) {
    undone.setLooking(looking);
    read.setLooking(looking);
  }

  /** Writes on that one. */
  void choose(String id) {
    place.lead();
    chosen.choose(id);
  }

  /** The same, whatever the filter says. */
  void jumpTo(String id) {
    place.lead();
    filter.set("");
    chosen.choose(id);
  }

  private void leadTo(String id) {
    if (row(id).filter(row -> row.has(filter.get())).isEmpty()) {
      filter.set("");
    }
    chosen.choose(id);
  }

  /** Adds one that was declined today, and chooses it. */
  void add() {
    place.lead();
    filter.set("");
    LocalDate today = today();
    Answers.use(
        workspace.step(
            TEXTS.get("declined.step.add"),
            tx -> {
              DeclinedRequest made =
                  new DeclinedRequest(
                      tx.newId(), TEXTS.get("declined.new.request"), "", null, "", null, today);
              declined.save(tx, made);
              return made;
            }),
        context,
        made -> {
          fresh.made(made);
          chosen.choose(made.result().id());
        });
  }

  /** True if it was made just now, and such words are those it was made with, or none. */
  boolean isUnwritten(String id, String request, String reason) {
    return fresh.is(
        made ->
            made.id().equals(id)
                && reason.isBlank()
                && (request.isBlank() || request.equals(made.request())));
  }

  /** It was left with something written: emptied later, it stays all the same. */
  void keep(String id) {
    fresh.keep(made -> made.id().equals(id));
  }

  /** Takes away the one that was made last and of which nothing was written. */
  void giveUp() {
    fresh.giveUp();
  }

  /** What was chosen for it meanwhile lets it stay. */
  private boolean removeUnwritten(Tx tx, DeclinedRequest made) {
    boolean same =
        declined
            .request(tx, made.id())
            .map(now -> with(now, made.request(), ""))
            .filter(made::equals)
            .isPresent();
    if (same) {
      declined.remove(tx, made.id());
    }
    return same;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
  }

  /** What was asked for, while it is typed; nothing is written while it is blank. */
  CompletableFuture<Boolean> typeRequest(String id, String text) {
    return text.isBlank()
        ? CompletableFuture.completedFuture(false)
        : type(
            id,
            "/request",
            TEXTS.get("declined.step.request", called(id)),
            was -> with(was, text, was.reason()));
  }

  /** Says that a request that was emptied has not been taken. */
  void sayRequestStays(String request) {
    say(TEXTS.get("declined.request.stays", request));
  }

  /** Says what became of what was typed. */
  void say(String words) {
    context.notices().say(words);
  }

  /** Why not, while it is typed. */
  CompletableFuture<Boolean> typeReason(String id, String text) {
    return type(
        id,
        "/reason",
        TEXTS.get("declined.step.reason", called(id)),
        was -> with(was, was.request(), text));
  }

  /** Who asked: a developer who is called so, else just the words. */
  void setAskedBy(String id, String typed) {
    String name = typed.strip();
    Read now = read.shown().get();
    List<Known> called =
        now == null
            ? List.of()
            : now.developers.stream().filter(one -> one.isCalled(name)).toList();
    // "Somebody" may be several.
    Optional<Known> known = called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    edit(
        id,
        TEXTS.get("declined.step.asker", called(id)),
        was ->
            new DeclinedRequest(
                was.id(),
                was.request(),
                known.map(Known::outside).orElse(name),
                known.map(Known::id).orElse(null),
                was.reason(),
                was.painPointId(),
                was.declinedOn()));
  }

  /** The pain point behind it, by title; blank for none. Says why it cannot be. */
  Optional<String> setPain(String id, String title) {
    Optional<PainPoint> pain = painTitled(title);
    if (pain.isEmpty() && !title.isBlank()) {
      return Optional.of(TEXTS.get("declined.pain.unknown"));
    }
    edit(
        id,
        TEXTS.get("declined.step.pain", called(id)),
        was ->
            new DeclinedRequest(
                was.id(),
                was.request(),
                was.askedBy(),
                was.developerId(),
                was.reason(),
                pain.map(PainPoint::id).orElse(null),
                was.declinedOn()));
    return Optional.empty();
  }

  /** The day it was declined. Says why it cannot be. */
  Optional<String> setDay(String id, String typed) {
    Optional<LocalDate> day = TypedDay.parse(typed);
    if (day.isEmpty()) {
      return Optional.of(
          TEXTS.get("declined.day.wrong", TypedDay.words(LocalDate.of(2026, 3, 31))));
    }
    if (day.get().isAfter(today())) {
      return Optional.of(TEXTS.get("declined.day.future", TypedDay.words(today())));
    }
    edit(
        id,
        TEXTS.get("declined.step.day", called(id)),
        was ->
            new DeclinedRequest(
                was.id(),
                was.request(),
                was.askedBy(),
                was.developerId(),
                was.reason(),
                was.painPointId(),
                day.get()));
    return Optional.empty();
  }

  /** Removes one and offers to undo it. */
  void remove(String id) {
    String name = row(id).map(row -> row.request().request()).orElse("");
    Answers.use(
        workspace.step(
            TEXTS.get("declined.step.remove", StepName.of(name)),
            tx -> {
              declined.remove(tx, id);
              return true;
            }),
        context,
        step -> {
          if (step.step() >= 0) {
            UndoOffer.offer(
                context, TEXTS.get("declined.removed", name), () -> workspace.undo(step));
          }
        });
  }

  /** Goes to the pain point behind it. */
  void openPain(String id) {
    row(id)
        .map(row -> row.request().painPointId())
        .ifPresent(pain -> context.navigator().open(new ItemRef(EvidenceStore.PAIN_POINT, pain)));
  }

  /** Names of developers with what is typed in them, as they may be called outside. */
  List<String> askers(String typed) {
    Read now = read.shown().get();
    return now == null
        ? List.of()
        : KnownNames.like(
            typed, now.developers.stream().map(Known::outside).distinct().sorted().toList());
  }

  /** Titles of pain points with what is typed in them. */
  List<String> pains(String typed) {
    Read now = read.shown().get();
    return now == null
        ? List.of()
        : KnownNames.like(typed, now.pains.stream().map(PainPoint::title).toList());
  }

  @Override
  public void close() {
    undone.close();
    read.close();
  }

  private Optional<PainPoint> painTitled(String title) {
    Read now = read.shown().get();
    return now == null
        ? Optional.empty()
        : now.pains.stream()
            .filter(pain -> pain.title().equalsIgnoreCase(title.strip()))
            .findFirst();
  }

  private static DeclinedRequest with(DeclinedRequest was, String request, String reason) {
    return new DeclinedRequest(
        was.id(),
        request,
        was.askedBy(),
        was.developerId(),
        reason,
        was.painPointId(),
        was.declinedOn());
  }

  private CompletableFuture<Boolean> type(
      String id, String field, String label, UnaryOperator<DeclinedRequest> edit) {
    return workspace.change(label, id + field, tx -> edited(tx, id, edit));
  }

  private void edit(String id, String label, UnaryOperator<DeclinedRequest> edit) {
    Answers.use(workspace.change(label, tx -> edited(tx, id, edit)), context, done -> {});
  }

  private String called(String id) {
    return row(id).map(row -> StepName.of(row.request().request())).orElse("");
  }

  private boolean edited(Tx tx, String id, UnaryOperator<DeclinedRequest> edit) {
    Optional<DeclinedRequest> was = declined.request(tx, id);
    was.ifPresent(one -> declined.save(tx, edit.apply(one)));
    return was.isPresent();
  }

  private void list() {
    Read now = read.shown().get();
    if (now != null) {
      undone
          .take(now.rows.stream().map(DeclinedRow::id).toList(), chosen.id().get())
          .ifPresent(this::leadTo);
      List<DeclinedRow> fits = now.rows.stream().filter(row -> row.has(filter.get())).toList();
      rows.set(fits);
      chosen.keep(fits.stream().map(DeclinedRow::id).toList());
    }
  }

  private Read read(Tx tx) {
    OutwardNames names = people.outwardNames(tx);
    List<Known> developers = people.developers(tx).stream().map(one -> known(one, names)).toList();
    Map<String, String> outside =
        developers.stream().collect(Collectors.toMap(Known::id, Known::outside));
    List<PainPoint> pains = evidence.painPoints(tx);
    Map<String, String> titles =
        pains.stream().collect(Collectors.toMap(PainPoint::id, PainPoint::title));
    Function<@Nullable String, String> title = id -> id == null ? "" : titles.getOrDefault(id, "");
    List<DeclinedRow> all =
        declined.all(tx).stream()
            .map(
                one -> {
                  String developer = one.developerId();
                  String asker =
                      developer == null
                          ? names.mask("", Consent.YES).replace(one.askedBy())
                          : outside.getOrDefault(developer, one.askedBy());
                  return new DeclinedRow(one, asker, title.apply(one.painPointId()));
                })
            .toList();
    return new Read(all, developers, pains);
  }

  private static Known known(Developer one, OutwardNames names) {
    return new Known(one.id(), one.name(), names.shown(one.id(), Consent.NOT_ASKED));
  }
}
