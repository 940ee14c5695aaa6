package app.groundwork.store.interviews;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.PlannedScript;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What joins preparing an interview to people and scripts. Call inside a change; what speaks of an
 * interview that is gone does nothing.
 */
public final class InterviewPreparation {
  private final PeopleStore people;
  private final InterviewsStore interviews;
  private final Scripts scripts = new Scripts();
  private final InterviewScripts asked = new InterviewScripts();
  private final Syntheses syntheses = new Syntheses();

  /** Prepares by these stores. */
  public InterviewPreparation(PeopleStore people, InterviewsStore interviews) {
    this.people = people;
    this.interviews = interviews;
  }

  /**
   * Prepares an interview; a developer that is not known is made.
   *
   * @param team a name; null or blank for the developer's own, if known
   * @param consent not asked: what the developer agreed to before stands
   * @throws IllegalArgumentException if the developer has no name
   */
  public Interview prepare(
      Tx tx, String developer, @Nullable String team, Consent consent, LocalDate day) {
    String teamId = team == null || team.isBlank() ? null : people.teamNamed(tx, team).id();
    Developer who = people.developerNamed(tx, developer, teamId);
    Script script = scriptToUse(tx);
    Interview made =
        new Interview(
            tx.newId(),
            new Preparation(
                who.id(),
                who.teamId(),
                day,
                script.id(),
                script.title(),
                "",
                people.answered(tx, who, consent),
                false));
    interviews.save(tx, made);
    return made;
  }

  /**
   * The script that a new interview begins with: the one of the interview prepared last, else the
   * first that is offered; the default one if all are put away.
   */
  public Script scriptToUse(Tx tx) {
    List<Script> offered = scripts.all(tx).stream().filter(one -> !one.isArchived()).toList();
    Optional<String> last =
        interviews.interviews(tx).stream()
            .max(Comparator.comparing(Interview::id))
            .map(interview -> interview.preparation().scriptId());
    return offered.stream()
        .filter(script -> last.filter(script.id()::equals).isPresent())
        .findFirst()
        .or(() -> offered.stream().findFirst())
        .orElseGet(DefaultScript::script);
  }

  /**
   * Another developer is meant: team and consent are theirs now.
   *
   * @param misheard the developer who was made for this interview alone, and goes if nothing else
   *     speaks of them; null if nobody does
   * @throws IllegalArgumentException if the name is blank
   */
  public void setDeveloper(Tx tx, String id, String name, @Nullable String misheard) {
    change(
        tx,
        id,
        before -> {
          Developer who = people.developerNamed(tx, name, null);
          return who.id().equals(before.developerId())
              ? before
              : before.withDeveloper(who.id(), who.teamId(), who.consent());
        });
    if (misheard != null && isUnknown(tx, misheard)) {
      people.removeDeveloper(tx, misheard);
    }
  }

  /** True if nothing in the file speaks of a developer but their name. */
  private boolean isUnknown(Tx tx, String developerId) {
    Optional<Developer> who = people.developer(tx, developerId);
    return who.filter(
                one ->
                    one.equals(
                        new Developer(one.id(), one.name(), one.teamId(), Consent.NOT_ASKED)
                            .withNumber(one.number())))
            .isPresent()
        && interviews.ofDeveloper(tx, developerId).isEmpty()
        && tx.handle()
            .select("SELECT 1 FROM shadow_session WHERE developer_id = ?", developerId)
            .mapTo(Integer.class)
            .findFirst()
            .isEmpty();
  }

  /** Sets the team by its name, made if there is none; blank for none. */
  public void setTeam(Tx tx, String id, String name) {
    String teamId = name.isBlank() ? null : people.teamNamed(tx, name).id();
    change(
        tx,
        id,
        before -> {
          // A developer whose team came from this interview was misheard together with it.
          if (teamId != null) {
            people
                .developer(tx, before.developerId())
                .filter(who -> Objects.equals(who.teamId(), before.teamId()))
                .ifPresent(who -> people.developerNamed(tx, who.name(), teamId));
          }
          return before.withTeamId(teamId);
        });
  }

  /**
   * Sets what was agreed to of the interview, also that nobody has asked; and of its developer as
   * {@link PeopleStore#answered(Tx, String, String, Consent, Consent)} lets it.
   */
  public void setConsent(Tx tx, String id, Consent consent) {
    change(
        tx,
        id,
        before -> {
          people.answered(tx, before.developerId(), id, before.consent(), consent);
          return before.withConsent(consent);
        });
  }

  /**
   * What holds if this was agreed to in an interview: the stricter of it and the developer’s own.
   */
  public Consent counts(Tx tx, String id, Consent said) {
    return said.since(
        interviews
            .interview(tx, id)
            .flatMap(one -> people.developer(tx, one.preparation().developerId()))
            .orElse(null));
  }

  /** Leads it by another script; does nothing if that one is gone. */
  public void setScript(Tx tx, String id, String scriptId) {
    scripts
        .script(tx, scriptId)
        .ifPresent(script -> change(tx, id, before -> before.withScript(script)));
  }

  /** Changes what is known of an interview. */
  public void change(Tx tx, String id, UnaryOperator<Preparation> change) {
    interviews
        .interview(tx, id)
        .ifPresent(
            interview ->
                interviews.save(
                    tx, interview.withPreparation(change.apply(interview.preparation()))));
  }

  /**
   * The own questions of an interview that has not started, by their place on the form: as many as
   * there are places, blank where there is none.
   */
  public List<String> own(Tx tx, String id) {
    return placed(tx, id).stream().map(one -> one == null ? "" : one.text()).toList();
  }

  /** Writes the own question at {@code place}, from 0; blank takes it away. */
  public void setOwn(Tx tx, String id, int place, String text) {
    List<@Nullable InterviewQuestion> all = placed(tx, id);
    all.set(
        place,
        text.isBlank()
            ? null
            : new InterviewQuestion(ownId(id, place), text, QuestionOrigin.OWN, false));
    asked.saveOwn(tx, id, all.stream().filter(Objects::nonNull).toList());
  }

  /** Changes two own questions over; places from 0. */
  public void swapOwn(Tx tx, String id, int one, int other) {
    List<String> texts = own(tx, id);
    setOwn(tx, id, one, texts.get(other));
    setOwn(tx, id, other, texts.get(one));
  }

  /** Questions know their place by their id; others take the first that is free. */
  private List<@Nullable InterviewQuestion> placed(Tx tx, String id) {
    List<@Nullable InterviewQuestion> places = new ArrayList<>();
    for (int place = 0; place < PlannedScript.OWN_QUESTIONS; place++) {
      places.add(null);
    }
    List<InterviewQuestion> others = new ArrayList<>();
    for (InterviewQuestion question : asked.own(tx, id)) {
      int place = 0;
      while (place < places.size() && !question.id().equals(ownId(id, place))) {
        place++;
      }
      if (place < places.size()) {
        places.set(place, question);
      } else {
        others.add(question);
      }
    }
    for (InterviewQuestion question : others) {
      int free = places.indexOf(null);
      if (free < 0) {
        break;
      }
      places.set(free, question);
    }
    return places;
  }

  private static String ownId(String id, int place) {
    return id + "/own/" + (place + 1);
  }

  /** Tests an assumption under a number, 1 to 3; null for none. Its verdict begins open. */
  public void setAssumption(Tx tx, String id, int number, @Nullable String assumptionId) {
    Optional<TestedAssumption> before = tested(tx, id, number);
    if (assumptionId == null) {
      syntheses.removeAssumption(tx, id, number);
    } else if (before.filter(one -> one.assumptionId().equals(assumptionId)).isEmpty()) {
      syntheses.save(tx, new TestedAssumption(id, number, assumptionId, Verdict.OPEN));
    }
  }

  /** Changes two assumptions over, with their verdicts. */
  public void swapAssumptions(Tx tx, String id, int one, int other) {
    Optional<TestedAssumption> first = tested(tx, id, one);
    Optional<TestedAssumption> second = tested(tx, id, other);
    put(tx, id, other, first);
    put(tx, id, one, second);
  }

  private void put(Tx tx, String id, int number, Optional<TestedAssumption> tested) {
    tested.ifPresentOrElse(
        it -> syntheses.save(tx, new TestedAssumption(id, number, it.assumptionId(), it.verdict())),
        () -> syntheses.removeAssumption(tx, id, number));
  }

  private Optional<TestedAssumption> tested(Tx tx, String id, int number) {
    return syntheses.assumptions(tx, id).stream().filter(one -> one.number() == number).findFirst();
  }

  /**
   * Prepares another interview as that one was: with the same questions, assumptions and slots, and
   * the same developer until another is named.
   *
   * @return the new one; empty if the other is gone
   */
  public Optional<Interview> copy(Tx tx, String id, LocalDate day) {
    Optional<Interview> found = interviews.interview(tx, id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Preparation like = found.get().preparation();
    Developer who = people.developer(tx, like.developerId()).orElseThrow();
    Script script =
        scripts
            .script(tx, like.scriptId())
            .filter(one -> !one.isArchived())
            .orElseGet(() -> scriptToUse(tx));
    Interview made =
        new Interview(
            tx.newId(),
            new Preparation(
                who.id(),
                like.teamId(),
                day,
                script.id(),
                script.title(),
                like.purpose(),
                who.consent(),
                like.practice()));
    interviews.save(tx, made);
    List<String> texts =
        found.get().isPrepared()
            ? own(tx, id)
            : asked.parts(tx, id).stream()
                .flatMap(part -> part.questions().stream())
                .filter(question -> question.origin() == QuestionOrigin.OWN)
                .map(InterviewQuestion::text)
                .toList();
    for (int i = 0; i < Math.min(texts.size(), PlannedScript.OWN_QUESTIONS); i++) {
      setOwn(tx, made.id(), i, texts.get(i));
    }
    asked.slots(tx, id).forEach((name, value) -> asked.fill(tx, made.id(), name, value));
    for (TestedAssumption tested : syntheses.assumptions(tx, id)) {
      setAssumption(tx, made.id(), tested.number(), tested.assumptionId());
    }
    return Optional.of(made);
  }
}
