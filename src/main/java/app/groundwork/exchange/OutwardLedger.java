package app.groundwork.exchange;

import app.groundwork.exchange.interviews.Ledger;
import app.groundwork.exchange.interviews.ToldInterview;
import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameMask;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pain points, themes and assumptions on their way out. One is called the same in every document,
 * whoever speaks of it: a title that hid somebody here and named them there would tell who it is.
 * One in the very words of somebody who does not agree stays here, whoever else is behind it.
 */
final class OutwardLedger {
  /** So many letters are somebody’s words; fewer, such as “slow CI”, are everybody’s. */
  private static final int SHORTEST = 20;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;\\v“”„\"]+");

  private final InterviewsStore interviews = new InterviewsStore();
  private final EvidenceStore evidence = new EvidenceStore();
  private final Tx tx;
  private final List<NameMask> masks = new ArrayList<>();

  /** The lines of those who do not agree, folded. */
  private final Set<String> withheld = new HashSet<>();

  /** Those of them that the interviewer is not known to have said. */
  private final Set<String> theirs = new HashSet<>();

  private boolean renamed;

  /** Hides whoever is hidden in one of {@code all} interviews, or in a session. */
  OutwardLedger(Tx tx, OutwardNames names, List<Interview> all) {
    this.tx = tx;
    Set<String> hidden = new HashSet<>();
    for (Interview interview : all) {
      String developer = interview.preparation().developerId();
      Consent then = names.consent(developer, interview.preparation().consent());
      if (then == Consent.NO) {
        withhold(interview);
      }
      hide(names, developer, then, hidden);
    }
    ShadowingStore sessions = new ShadowingStore();
    for (ShadowSession session : sessions.sessions(tx)) {
      Consent then = names.consent(session.developerId(), session.consent());
      if (then == Consent.NO) {
        sessions.log(tx, session.id()).forEach(this::withhold);
      }
      hide(names, session.developerId(), then, hidden);
    }
    masks.add(names.mask("", Consent.YES));
  }

  private void hide(OutwardNames names, String developer, Consent then, Set<String> hidden) {
    boolean elsewhere = names.consent(developer, Consent.YES).letsName();
    if (!then.letsName() && elsewhere && hidden.add(developer)) {
      masks.add(names.mask(developer, Consent.PSEUDONYM_ONLY));
    }
  }

  private void withhold(LogEntry entry) {
    for (String text : new String[] {entry.text(), entry.friction()}) {
      String said = text == null ? "" : folded(text);
      if (said.length() >= SHORTEST) {
        withheld.add(said);
        theirs.add(said);
      }
    }
  }

  private void withhold(Interview interview) {
    for (InterviewNote note : interviews.notes(tx, interview.id())) {
      String said = folded(note.text());
      if (said.length() >= SHORTEST) {
        withheld.add(said);
        if (note.speaker() != Speaker.ME) {
          theirs.add(said);
        }
      }
    }
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** True if somebody is called otherwise than in the file. */
  boolean renamed() {
    return renamed;
  }

  /** What {@code told} refers to, and nothing else of it. */
  Ledger of(List<ToldInterview> told) {
    Set<String> pains = new HashSet<>();
    Set<String> assumptions = new HashSet<>();
    for (ToldInterview one : told) {
      Synthesis synthesis = one.synthesis();
      synthesis.pains().forEach(pain -> pains.add(pain.top().painPointId()));
      synthesis.assumptions().forEach(each -> assumptions.add(each.tested().assumptionId()));
      one.notes().stream()
          .map(InterviewNote::assumptionId)
          .filter(Objects::nonNull)
          .forEach(assumptions::add);
    }
    Set<String> themes = new HashSet<>();
    Map<String, PainPoint> painPoints = new HashMap<>();
    for (PainPoint pain : evidence.painPoints(tx)) {
      if (pains.contains(pain.id())) {
        painPoints.put(pain.id(), pain.withTitle(nameless(pain.title())));
        if (pain.themeId() != null) {
          themes.add(pain.themeId());
        }
      }
    }
    Map<String, Theme> named = new HashMap<>();
    for (Theme theme : evidence.themes(tx)) {
      if (themes.contains(theme.id())) {
        named.put(theme.id(), new Theme(theme.id(), nameless(theme.name())));
      }
    }
    Map<String, Assumption> stated = new HashMap<>();
    for (Assumption one : evidence.assumptions(tx)) {
      if (assumptions.contains(one.id())) {
        stated.put(one.id(), new Assumption(one.id(), nameless(one.statement())));
      }
    }
    return new Ledger(painPoints, named, stated);
  }

  /** True if either holds the other: a title may be a part of what was said. */
  private static boolean isOf(String said, String title) {
    return title.contains(said) || title.length() >= SHORTEST && said.contains(title);
  }

  /**
   * A text that was typed for an interview as it may leave, names aside. What the interviewer asked
   * somebody who does not agree may be asked of others.
   */
  String typed(String text) {
    return unless(theirs, text);
  }

  private static boolean isAmong(Set<String> kept, String part) {
    return kept.stream().anyMatch(said -> isOf(said, part));
  }

  /** The whole and each of its sentences, folded: one of several may be a part of what was said. */
  private static Stream<String> parts(String text) {
    Stream<String> sentences = SENTENCE_END.splitAsStream(text);
    return Stream.concat(Stream.of(text), sentences).map(OutwardLedger::folded).distinct();
  }

  private String unless(Set<String> kept, String text) {
    if (kept.isEmpty() || parts(text).noneMatch(part -> isAmong(kept, part))) {
      return text;
    }
    renamed = true;
    return Texts.in(OutwardLedger.class).get("ledger.withheld");
  }

  /** What somebody is called in the ledger; who does not agree is not told apart from others. */
  String called(String developerId) {
    return person(name(developerId));
  }

  private String name(String developerId) {
    return new PeopleStore().developer(tx, developerId).map(Developer::name).orElse("");
  }

  /** True if the ledger may hold who it is, not only a pseudonym. */
  boolean mayBeNamed(String developerId) {
    return called(developerId).equals(name(developerId));
  }

  /** A field that holds a name as it may leave. */
  String person(String name) {
    String said = unless(withheld, name);
    for (NameMask mask : masks) {
      said = mask.replaceName(said);
    }
    renamed |= !said.equals(name);
    return said;
  }

  /** A title, a statement or another text of the ledger as it may leave. */
  String nameless(String text) {
    String said = unless(withheld, text);
    for (NameMask mask : masks) {
      said = mask.replace(said);
    }
    renamed |= !said.equals(text);
    return said;
  }
}
