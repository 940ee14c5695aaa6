package app.groundwork.ui.shadowing;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shadowing.ShadowSteps;
import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Drafts;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is said before the clock starts; half-filled, it waits in the file. */
final class StartViewModel {
  private static final Texts TEXTS = Texts.in(StartViewModel.class);

  /** The fields that are typed. */
  enum Field {
    DEVELOPER,
    TEAM,
    WORKFLOW,
    PURPOSE,
    TASK,
    OBSERVER_PREDICTION,
    DEVELOPER_PREDICTION;

    String draftKey() {
      return "shadowing.start/" + name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String CONSENT = "shadowing.start/consent";

  private final Workspace workspace;
  private final AreaContext context;
  private final PeopleStore people = new PeopleStore();
  private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
  private final Map<Field, StringProperty> problems = new EnumMap<>(Field.class);
  private final ObjectProperty<Consent> consent = new SimpleObjectProperty<>(Consent.NOT_ASKED);
  private boolean starting;
  private String filled = "";
  private List<Developer> developers = List.of();
  private List<Team> teams = List.of();

  StartViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    for (Field field : Field.values()) {
      StringProperty text = new SimpleStringProperty("");
      texts.put(field, text);
      problems.put(field, new SimpleStringProperty(""));
      text.addListener((observed, before, now) -> typed(field, now));
      restore(field.draftKey(), draft -> restored(field, draft));
    }
    restore(CONSENT, code -> consent.set(Coded.of(Consent.class, code)));
    consent.addListener((observed, before, now) -> keep(CONSENT, now.code()));
    Answers.use(workspace.query(people::developers), context, found -> developers = found);
    Answers.use(workspace.query(people::teams), context, found -> teams = found);
  }

  StringProperty text(Field field) {
    return get(texts, field);
  }

  /** What is wrong with the field, for the user; empty if nothing is. */
  StringProperty problem(Field field) {
    return get(problems, field);
  }

  ObjectProperty<Consent> consent() {
    return consent;
  }

  /** Names that begin like {@code typed}, or hold it. */
  List<String> developersLike(String typed) {
    return like(typed, developers.stream().map(Developer::name).toList());
  }

  /** Names that begin like {@code typed}, or hold it. */
  List<String> teamsLike(String typed) {
    return like(typed, teams.stream().map(Team::name).toList());
  }

  /** Fills in what is known of a developer: team and consent. */
  void chosen(String name) {
    // Once: what was set right by hand since then stays.
    if (!name.strip().equalsIgnoreCase(filled)) {
      filled = name.strip();
      developers.stream()
          .filter(developer -> developer.name().equalsIgnoreCase(filled))
          .findFirst()
          .ifPresent(this::fill);
    }
  }

  /** Starts the clock, unless something is missing; hands the session on after the commit. */
  void start(Consumer<ShadowSession> started) {
    Optional<ShadowCapture.Start> said = said();
    if (starting || said.isEmpty()) {
      return;
    }
    // Enter twice in a row is one session.
    starting = true;
    long at = context.clock().millis();
    Answers.use(
        workspace.change(
            ShadowSteps.START.label(),
            tx -> {
              for (Field field : Field.values()) {
                Drafts.remove(tx, field.draftKey());
              }
              Drafts.remove(tx, CONSENT);
              return new ShadowCapture(people, new ShadowingStore()).start(tx, said.get(), at);
            }),
        context,
        started,
        failure -> starting = false);
  }

  private void restored(Field field, String draft) {
    if (text(field).get().isEmpty()) {
      text(field).set(draft);
    }
    if (field == Field.DEVELOPER) {
      filled = draft.strip();
    }
  }

  private Optional<ShadowCapture.Start> said() {
    problems.values().forEach(problem -> problem.set(""));
    String developer = value(Field.DEVELOPER);
    if (developer.isEmpty()) {
      problem(Field.DEVELOPER).set(TEXTS.get("start.developer.missing"));
    }
    Long observer = prediction(Field.OBSERVER_PREDICTION);
    Long theirs = prediction(Field.DEVELOPER_PREDICTION);
    if (problems.values().stream().anyMatch(problem -> !problem.get().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new ShadowCapture.Start(
            developer,
            orNull(Field.TEAM),
            value(Field.WORKFLOW),
            value(Field.PURPOSE),
            consent.get(),
            orNull(Field.TASK),
            observer,
            theirs));
  }

  private @Nullable Long prediction(Field field) {
    String typed = value(field);
    if (typed.isEmpty()) {
      return null;
    }
    Optional<Long> ms = TypedTime.prediction(typed);
    if (ms.isEmpty()) {
      problem(field).set(TEXTS.get("start.prediction.form", typed));
    }
    return ms.orElse(null);
  }

  private void fill(Developer developer) {
    consent.set(developer.consent());
    teams.stream()
        .filter(team -> team.id().equals(developer.teamId()))
        .findFirst()
        .ifPresent(team -> text(Field.TEAM).set(team.name()));
  }

  private void typed(Field field, String now) {
    problem(field).set("");
    keep(field.draftKey(), now);
  }

  private void keep(String key, String text) {
    // Failed, it is told by the save state; the next key brings a newer one.
    var _ = workspace.drafts().put(key, new Drafts.Draft(text, context.clock().millis()));
  }

  private void restore(String key, Consumer<String> use) {
    Answers.use(
        workspace.drafts().get(key),
        context,
        found -> found.map(Drafts.Draft::text).ifPresent(use));
  }

  private String value(Field field) {
    return text(field).get().strip();
  }

  private @Nullable String orNull(Field field) {
    String value = value(field);
    return value.isEmpty() ? null : value;
  }

  private static List<String> like(String typed, List<String> names) {
    String wanted = typed.strip().toLowerCase(Locale.getDefault());
    return names.stream()
        .filter(name -> name.toLowerCase(Locale.getDefault()).contains(wanted))
        .toList();
  }

  private static StringProperty get(Map<Field, StringProperty> map, Field field) {
    StringProperty property = map.get(field);
    if (property == null) {
      throw new IllegalArgumentException(field.name());
    }
    return property;
  }
}
