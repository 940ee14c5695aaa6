package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.Encounter;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PieceFact;
import app.groundwork.model.evidence.Saturation;
import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.evidence.ThemeFigures;
import app.groundwork.model.evidence.ThemeFigures.Order;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.model.shared.Titled;
import app.groundwork.store.Stepped;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.Encounters;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceMerge;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.ThemeBook;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.following.AsideViewModel;
import app.groundwork.ui.following.FreshViewModel;
import app.groundwork.ui.following.KeptPlaceViewModel;
import app.groundwork.ui.following.UndoneViewModel;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.ChosenRow;
import app.groundwork.ui.kit.StepName;
import app.groundwork.ui.kit.TitleWords;
import app.groundwork.ui.kit.UndoOffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The themes, what stands behind each, and how much research still brings. */
final class ThemesViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(ThemesViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceMerge merge = new EvidenceMerge();
  private final EvidenceLedger ledger = new EvidenceLedger();
  private final ThemeBook book = new ThemeBook();
  private final Encounters encounters = new Encounters();
  private final PeopleStore people = new PeopleStore();
  private final AsideViewModel<Read> read;
  private final ReadOnlyObjectWrapper<List<ThemeFigures>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Sorting> sorting =
      new ReadOnlyObjectWrapper<>(new Sorting(Order.DEVELOPERS, true));
  private final ChosenRow chosen = new ChosenRow();
  private final FreshViewModel<Theme> fresh;
  private final UndoneViewModel undone;
  private final KeptPlaceViewModel place;

  /** What the rows are sorted by. */
  record Sorting(Order order, boolean descending) {}

  /** All that the page shows. */
  record Read(List<ThemeFigures> themes, Saturation saturation, List<SaturationRow> held) {}

  ThemesViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    fresh =
        new FreshViewModel<>(
            workspace,
            context,
            made -> TEXTS.get("theme.step.remove", StepName.of(made.name())),
            this::removeUnwritten);
    undone = new UndoneViewModel(workspace, context, change -> change.in(EvidenceStore.THEME));
    read =
        new AsideViewModel<>(
            workspace,
            context,
            Set.of(
                EvidenceStore.THEME,
                EvidenceStore.PAIN_POINT,
                EvidenceLinks.EVIDENCE,
                EvidenceLinks.DISMISSED,
                Syntheses.PAIN,
                Syntheses.FINDING,
                ShadowingStore.SESSION,
                ShadowingStore.ENTRY,
                ShadowingStore.PAUSE,
                InterviewsStore.INTERVIEW,
                InterviewsStore.NOTE,
                TalkSpans.SPAN,
                PeopleStore.DEVELOPER),
            this::read);
    read.shown().addListener(observed -> list());
    sorting.addListener(observed -> list());
    place = new KeptPlaceViewModel(workspace, context, "evidence.themes", this::placed);
    place.find(this::recall);
    sorting.addListener(observed -> place.note());
    chosen.id().addListener(observed -> place.note());
  }

  /** How the page stands, in one line. */
  private String placed() {
    Sorting by = sorting.get();
    String id = Objects.requireNonNullElse(chosen.id().get(), "");
    return (by.descending() ? "-" : "+") + by.order() + " " + id;
  }

  private void recall(String code, boolean led) {
    String[] parts = code.split(" ", -1);
    if (parts.length == 2 && !parts[0].isEmpty()) {
      Stream.of(Order.values())
          .filter(order -> order.name().equals(parts[0].substring(1)))
          .forEach(order -> sort(order, parts[0].startsWith("-")));
      if (!led) {
        chosen.choose(parts[1]);
      }
    }
  }

  /** All themes as they are sorted; what has none last. */
  ReadOnlyObjectProperty<List<ThemeFigures>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** What the rows are sorted by. */
  ReadOnlyObjectProperty<Sorting> sorting() {
    return sorting.getReadOnlyProperty();
  }

  /** All that was read last; null until then. */
  ReadOnlyObjectProperty<@Nullable Read> shown() {
    return read.shown();
  }

  /** The id of the theme chosen; empty for what has none, null while nothing is there. */
  ReadOnlyObjectProperty<@Nullable String> chosen() {
    return chosen.id();
  }

  /** The row of that id; empty if it is gone. */
  Optional<ThemeFigures> row(@Nullable String id) {
    return rows.get().stream().filter(row -> row.id().equals(id)).findFirst();
  }

  void setLooking(boolean looking) {
    undone.setLooking(looking);
    read.setLooking(looking);
  }

  void sort(Order order, boolean descending) {
    sorting.set(new Sorting(order, descending));
  }

  void choose(String id) {
    place.lead();
    chosen.choose(id);
  }

  /** Adds a theme and chooses it. */
  void add() {
    place.lead();
    Answers.use(
        workspace.step(
            TEXTS.get("theme.step.add"),
            tx -> {
              Theme made = new Theme(tx.newId(), free(tx));
              evidence.save(tx, made);
              return made;
            }),
        context,
        made -> {
          fresh.made(made);
          chosen.choose(made.result().id());
        });
  }

  /** True if it was made just now, is called so still or nothing, and has nothing. */
  boolean isUnwritten(String id, String typed) {
    return fresh.is(
        made ->
            made.id().equals(id)
                && (typed.isBlank() || typed.equals(made.name()))
                && row(id)
                    .filter(row -> made.equals(row.theme()) && row.pains().isEmpty())
                    .isPresent());
  }

  /** Takes away the one that was made last and of which nothing was written. */
  void giveUp() {
    fresh.giveUp();
  }

  private boolean removeUnwritten(Tx tx, Theme made) {
    boolean same =
        evidence.theme(tx, made.id()).filter(made::equals).isPresent()
            && evidence.painPoints(tx).stream().noneMatch(pain -> made.id().equals(pain.themeId()));
    if (same) {
      evidence.removeTheme(tx, made.id());
    }
    return same;
  }

  /** Calls a theme otherwise. Says why it cannot be. */
  Optional<String> rename(String id, String typed) {
    String name = typed.strip();
    if (name.isEmpty()) {
      return Optional.of(TEXTS.get("theme.name.blank"));
    }
    if (otherThemes(id).stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
      return Optional.of(TEXTS.get("theme.name.taken"));
    }
    edit(id, TEXTS.get("theme.step.rename", called(id)), name, null);
    return Optional.empty();
  }

  /** Says which dimension a theme touches; empty for none. */
  void setSpace(String id, Optional<SpaceDimension> space) {
    edit(id, TEXTS.get("theme.step.space", called(id)), null, space);
  }

  private void edit(
      String id, String step, @Nullable String name, @Nullable Optional<SpaceDimension> space) {
    Answers.use(
        workspace.change(
            step,
            tx -> {
              evidence
                  .theme(tx, id)
                  .map(was -> name == null ? was : was.withName(name))
                  .map(was -> space == null ? was : was.withSpace(space.orElse(null)))
                  .ifPresent(now -> evidence.save(tx, now));
              return true;
            }),
        context,
        done -> {});
  }

  /**
   * Moves pain points to the theme of that name, not blank, which is made if there is none; offers
   * to undo it.
   */
  void move(Collection<String> pains, String typed) {
    String name = typed.strip();
    offer(
        workspace.step(
            TEXTS.get("theme.step.move", StepName.of(name)),
            tx -> put(tx, pains, evidence.themeNamed(tx, name).id())),
        TEXTS.get("theme.moved", pains.size(), name));
  }

  /** Takes pain points off their theme; offers to undo it. */
  void takeOff(Collection<String> pains) {
    offer(
        workspace.step(TEXTS.get("theme.step.takeOff"), tx -> put(tx, pains, null)),
        TEXTS.get("theme.takenOff", pains.size()));
  }

  private boolean put(Tx tx, Collection<String> pains, @Nullable String theme) {
    for (String pain : pains) {
      Optional<PainPoint> was = evidence.painPoint(tx, pain);
      if (was.isPresent() && !Objects.equals(was.get().themeId(), theme)) {
        evidence.save(tx, was.get().withThemeId(theme));
      }
    }
    return true;
  }

  /** What a merge into that other theme means; empty if it is gone. */
  String mergeMeans(String id, String into) {
    return row(into)
        .map(
            other ->
                TEXTS.get(
                    "theme.merge.means",
                    row(id).map(row -> row.pains().size()).orElse(0),
                    name(other),
                    other.pains().size()))
        .orElse("");
  }

  /** Moves all of a theme to that other one, in one step; offers to undo it. */
  void merge(String id, String into) {
    String gone = row(id).map(row -> name(row)).orElse("");
    String kept = row(into).map(row -> name(row)).orElse("");
    chosen.choose(into);
    offer(
        workspace.step(
            TEXTS.get("theme.step.merge", StepName.of(gone), StepName.of(kept)),
            tx -> merge.themes(tx, into, id)),
        TEXTS.get("theme.merged", gone, kept));
  }

  /** Removes a theme; its pain points stay, without one. Offers to undo it. */
  void remove(String id) {
    String gone = row(id).map(row -> name(row)).orElse("");
    offer(
        workspace.step(
            TEXTS.get("theme.step.remove", StepName.of(gone)),
            tx -> {
              evidence.removeTheme(tx, id);
              return true;
            }),
        TEXTS.get("theme.removed", gone));
  }

  /** Says what became of what was typed. */
  void say(String words) {
    context.notices().say(words);
  }

  /** The themes beside that one, by name. */
  List<Titled> others(String id) {
    return otherThemes(id).stream()
        .map(theme -> new Titled(new ItemRef(EvidenceStore.THEME, theme.id()), theme.name()))
        .sorted(Comparator.comparing(theme -> TitleWords.key(theme.title())))
        .toList();
  }

  /** Goes to a pain point in the ledger. */
  void openPain(String painPointId) {
    context.navigator().open(new ItemRef(EvidenceStore.PAIN_POINT, painPointId));
  }

  /** Goes to a session or interview. */
  void openHeld(SaturationRow row) {
    context.navigator().open(row.ref());
  }

  private String called(String id) {
    return row(id).map(row -> StepName.of(name(row))).orElse("");
  }

  /** What a row is called. */
  static String name(ThemeFigures row) {
    Theme theme = row.theme();
    return theme == null ? TEXTS.get("theme.none") : theme.name();
  }

  @Override
  public void close() {
    undone.close();
    read.close();
  }

  private void offer(CompletableFuture<? extends Stepped<?>> step, String done) {
    Answers.use(
        step,
        context,
        stepped -> {
          if (stepped.step() >= 0) {
            UndoOffer.offer(context, done, () -> workspace.undo(stepped));
          }
        });
  }

  private List<Theme> otherThemes(String id) {
    Read now = read.shown().get();
    return now == null
        ? List.of()
        : now.themes.stream()
            .map(ThemeFigures::theme)
            .filter(Objects::nonNull)
            .filter(theme -> !theme.id().equals(id))
            .toList();
  }

  /** A name that no theme has. */
  private String free(Tx tx) {
    List<String> taken =
        evidence.themes(tx).stream().map(theme -> theme.name().toLowerCase(Locale.ROOT)).toList();
    String name = TEXTS.get("theme.new.name");
    for (int n = 2; taken.contains(name.toLowerCase(Locale.ROOT)); n++) {
      name = TEXTS.get("theme.new.numbered", n);
    }
    return name;
  }

  private void list() {
    Read now = read.shown().get();
    if (now != null) {
      undone
          .take(now.themes.stream().map(ThemeFigures::id).toList(), chosen.id().get())
          .ifPresent(chosen::choose);
      Sorting by = sorting.get();
      List<ThemeFigures> sorted =
          now.themes.stream().sorted(by.order().comparator(by.descending())).toList();
      rows.set(sorted);
      chosen.keep(sorted.stream().map(ThemeFigures::id).toList());
    }
  }

  private Read read(Tx tx) {
    OutwardNames names = people.outwardNames(tx);
    Map<String, String> who = new HashMap<>();
    List<Encounter> all = encounters.all(tx);
    all.forEach(one -> who.put(one.id(), names.shown(one.developerId(), one.consent())));
    Map<String, List<PieceFact>> facts = ledger.facts(tx);
    Saturation saturation = encounters.saturation(tx, all, facts);
    List<SaturationRow> held =
        saturation.steps().stream()
            .map(step -> new SaturationRow(step, who.getOrDefault(step.meeting().id(), "")))
            .toList();
    return new Read(book.read(tx, facts), saturation, held);
  }
}
