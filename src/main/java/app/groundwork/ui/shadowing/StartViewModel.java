package app.groundwork.ui.shadowing;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameTrouble;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
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
  private final StringProperty consentHint = new SimpleStringProperty("");
  private @Nullable Developer known;
  private boolean filling;
  private boolean teamByHand;
  private boolean consentByHand;
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
    consent.addListener((observed, before, now) -> chosen(now));
    Answers.use(workspace.query(people::teams), context, found -> teams = found);
    Answers.use(
        workspace.query(people::developers),
        context,
        found -> {
          developers = found;
          recognise();
        });
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

  /** What the consent means where it is not given by name, for the user; empty if it is. */
  ReadOnlyStringProperty consentHint() {
    return consentHint;
  }

  /** Names that begin like {@code typed}, or hold it. */
  List<String> developersLike(String typed) {
    return like(typed, developers.stream().map(Developer::name).toList());
  }

  /** Names that begin like {@code typed}, or hold it. */
  List<String> teamsLike(String typed) {
    return like(typed, teams.stream().map(Team::name).toList());
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

  /** Shows what is known of whom the name means, as long as it means them. */
  private void recognise() {
    String name = value(Field.DEVELOPER);
    Developer now =
        developers.stream()
            .filter(developer -> NameTrouble.same(developer.name(), name))
            .findFirst()
            .orElse(null);
    if (!Objects.equals(now, known)) {
      known = now;
      filling = true;
      if (!consentByHand) {
        consent.set(now == null ? Consent.NOT_ASKED : now.consent());
      }
      if (!teamByHand) {
        text(Field.TEAM).set(now == null ? "" : teamOf(now));
      }
      filling = false;
      showConsentHint();
    }
  }

  private String teamOf(Developer developer) {
    return teams.stream()
        .filter(team -> team.id().equals(developer.teamId()))
        .findFirst()
        .map(Team::name)
        .orElse("");
  }

  private void typed(Field field, String now) {
    problem(field).set("");
    if (field == Field.TEAM && !filling) {
      teamByHand = !now.isBlank();
    }
    // What was filled in is found again by the name; only what is said here waits.
    keep(field.draftKey(), filling ? "" : now);
    if (field == Field.DEVELOPER) {
      recognise();
    }
  }

  private void chosen(Consent now) {
    if (!filling) {
      consentByHand = now != Consent.NOT_ASKED;
    }
    keep(CONSENT, (filling ? Consent.NOT_ASKED : now).code());
    showConsentHint();
  }

  private void showConsentHint() {
    Consent now = consent.get();
    Consent before = known == null ? Consent.NOT_ASKED : known.consent();
    List<String> hints = new ArrayList<>();
    if (before != now && before.stricter(now) == before) {
      hints.add(
          TEXTS.get(
              now == Consent.NOT_ASKED ? "start.consent.counts" : "start.consent.stricter",
              TEXTS.get("consent." + before.code())));
    }
    if (now == Consent.NO || now == Consent.PSEUDONYM_ONLY) {
      hints.add(TEXTS.get("consent.note." + now.code()));
    }
    consentHint.set(String.join(" ", hints));
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
