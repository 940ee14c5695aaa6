package app.groundwork.ui.interviews;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Changed;
import app.groundwork.store.Drafts;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.TypedDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the form before an interview reads and writes; inside of queries and changes. */
final class PrepareFileViewModel {
  private static final List<String> TABLES =
      List.of(
          InterviewsStore.INTERVIEW,
          InterviewScripts.QUESTION,
          InterviewScripts.SLOT,
          Syntheses.ASSUMPTION,
          EvidenceStore.ASSUMPTION,
          Scripts.SCRIPT,
          Scripts.PART,
          Scripts.QUESTION,
          PeopleStore.DEVELOPER,
          PeopleStore.TEAM);

  private final PeopleStore people = new PeopleStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewPreparation preparation = new InterviewPreparation(people, interviews);
  private final InterviewScripts asked = new InterviewScripts();
  private final Scripts scripts = new Scripts();
  private final Syntheses syntheses = new Syntheses();
  private final EvidenceStore evidence = new EvidenceStore();

  /** True if what {@link #read} reads may have changed. */
  static boolean reads(Changed change) {
    return TABLES.stream().anyMatch(change::touches);
  }

  /** Whom an interview is with; null if it is gone. */
  @Nullable String developerOf(Tx tx, String interview) {
    return interviews
        .interview(tx, interview)
        .map(one -> one.preparation().developerId())
        .orElse(null);
  }

  /** Makes the interview with a developer, out of all drafts; its id. */
  String make(Tx tx, String name, LocalDate today) {
    Map<PrepareField, String> said = drafts(tx, null);
    Interview interview =
        preparation.prepare(
            tx,
            name,
            said.getOrDefault(PrepareField.TEAM, ""),
            Coded.of(
                Consent.class, said.getOrDefault(PrepareField.CONSENT, Consent.NOT_ASKED.code())),
            today);
    said.forEach(
        (field, text) -> {
          switch (field.kind()) {
            case DEVELOPER, TEAM, CONSENT -> {}
            default -> set(tx, interview.id(), field, text);
          }
        });
    Drafts.setAside(tx, PrepareField.drafts(null));
    return interview.id();
  }

  /** Writes a field of an interview. */
  void set(Tx tx, String interview, PrepareField field, String text) {
    switch (field.kind()) {
      case DEVELOPER -> preparation.setDeveloper(tx, interview, text, null);
      case TEAM -> preparation.setTeam(tx, interview, text);
      case DAY ->
          TypedDay.parse(text)
              .ifPresent(day -> preparation.change(tx, interview, one -> one.withPlannedOn(day)));
      case SCRIPT -> preparation.setScript(tx, interview, text);
      case PURPOSE -> preparation.change(tx, interview, one -> one.withPurpose(text));
      case CONSENT -> preparation.setConsent(tx, interview, Coded.of(Consent.class, text));
      case PRACTICE -> preparation.change(tx, interview, one -> one.withPractice(!text.isEmpty()));
      case ASSUMPTION ->
          preparation.setAssumption(
              tx,
              interview,
              field.number(),
              text.isBlank() ? null : evidence.assumptionStated(tx, text).id());
      case OWN -> preparation.setOwn(tx, interview, field.number() - 1, text);
      case SLOT -> asked.fill(tx, interview, field.which(), text);
    }
  }

  /** Changes two fields of a kind over, places from 1. */
  void swap(Tx tx, String interview, PrepareField.Kind kind, int one, int other) {
    if (kind == PrepareField.Kind.OWN) {
      preparation.swapOwn(tx, interview, one - 1, other - 1);
    } else {
      preparation.swapAssumptions(tx, interview, one, other);
    }
  }

  /** Names another developer; see {@link InterviewPreparation#setDeveloper}. */
  void setDeveloper(Tx tx, String interview, String name, @Nullable String misheard) {
    preparation.setDeveloper(tx, interview, name, misheard);
  }

  /** What the file says of an interview; of the drafts of a new one if it is gone, or null. */
  PrepareRead read(Tx tx, @Nullable String wanted, LocalDate today) {
    Interview interview = wanted == null ? null : interviews.interview(tx, wanted).orElse(null);
    String now = interview == null ? null : interview.id();
    List<Developer> developers = people.developers(tx);
    List<Team> teams = people.teams(tx);
    List<Assumption> assumptions = evidence.assumptions(tx);
    Map<PrepareField, String> drafts = drafts(tx, now);
    Map<PrepareField, String> values = new HashMap<>();
    if (interview == null) {
      values.putAll(drafts);
      // Until it is taken nobody is named.
      values.remove(PrepareField.DEVELOPER);
      values.putIfAbsent(PrepareField.DAY, TypedDay.words(today));
      values.putIfAbsent(PrepareField.SCRIPT, preparation.scriptToUse(tx).id());
      values.putIfAbsent(PrepareField.CONSENT, Consent.NOT_ASKED.code());
    } else {
      fill(tx, interview, values, developers, teams, assumptions);
    }
    Script script =
        scripts
            .script(tx, values.getOrDefault(PrepareField.SCRIPT, ""))
            .orElseGet(() -> preparation.scriptToUse(tx));
    List<Script> offered =
        scripts.all(tx).stream()
            .filter(one -> !one.isArchived() || one.id().equals(script.id()))
            .toList();
    Map<String, List<Verdict>> tests = new HashMap<>();
    for (Assumption one : assumptions) {
      tests.put(one.id(), PrepareRead.verdicts(syntheses.testsOf(tx, one.id()), now));
    }
    return new PrepareRead(
        interview, values, drafts, script, offered, developers, teams, assumptions, tests);
  }

  private void fill(
      Tx tx,
      Interview interview,
      Map<PrepareField, String> values,
      List<Developer> developers,
      List<Team> teams,
      List<Assumption> assumptions) {
    Preparation known = interview.preparation();
    developers.stream()
        .filter(one -> one.id().equals(known.developerId()))
        .forEach(one -> values.put(PrepareField.DEVELOPER, one.name()));
    teams.stream()
        .filter(one -> one.id().equals(known.teamId()))
        .forEach(one -> values.put(PrepareField.TEAM, one.name()));
    values.put(PrepareField.DAY, TypedDay.words(known.plannedOn()));
    values.put(PrepareField.SCRIPT, known.scriptId());
    values.put(PrepareField.PURPOSE, known.purpose());
    values.put(PrepareField.CONSENT, known.consent().code());
    values.put(PrepareField.PRACTICE, known.practice() ? "yes" : "");
    List<String> own = preparation.own(tx, interview.id());
    for (int place = 1; place <= own.size(); place++) {
      values.put(PrepareField.own(place), own.get(place - 1));
    }
    asked
        .slots(tx, interview.id())
        .forEach((name, value) -> values.put(PrepareField.slot(name), value));
    for (TestedAssumption tested : syntheses.assumptions(tx, interview.id())) {
      assumptions.stream()
          .filter(one -> one.id().equals(tested.assumptionId()))
          .forEach(one -> values.put(PrepareField.assumption(tested.number()), one.statement()));
    }
  }

  private static Map<PrepareField, String> drafts(Tx tx, @Nullable String interview) {
    Map<PrepareField, String> drafts = new HashMap<>();
    Drafts.under(tx, PrepareField.drafts(interview))
        .forEach(
            (key, text) ->
                PrepareField.of(key, text)
                    .ifPresent(draft -> drafts.put(draft.field(), draft.text())));
    return drafts;
  }
}
