package app.groundwork.exchange.interviews;

import app.groundwork.exchange.text.Figures;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One interview in words, for every kind of document for people. Nothing is escaped here: that is
 * for whoever writes the document.
 */
final class InterviewWords {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Something known of the interview. */
  record Fact(String name, String value) {}

  /**
   * A line that was noted.
   *
   * @param about what it speaks of: an assumption, by its number; may be empty
   * @param quoted true if the developer said just that
   */
  record Line(String time, String kind, String text, String about, boolean quoted) {}

  /**
   * A question and what was noted under it.
   *
   * @param mark what is special about it, such as “own question”; may be empty
   */
  record Asked(String text, String mark, List<Line> lines) {
    /** True if anything was noted under it. */
    boolean any() {
      return !lines.isEmpty();
    }
  }

  /**
   * A part of the script.
   *
   * @param time its budget and what it took; empty if it has none
   */
  record Part(String title, String time, List<Asked> questions) {}

  private final ToldInterview told;
  private final Interview interview;
  private final SessionTime time;
  private final ZoneId zone;
  private final Texts texts = Texts.in(InterviewWords.class);

  InterviewWords(ToldInterview told, ZoneId zone) {
    this.told = told;
    this.interview = told.interview();
    this.time = told.time();
    this.zone = zone;
  }

  String day() {
    return told.day(zone).toString();
  }

  /** What stands at its head; without the figures of its talk. */
  List<Fact> facts() {
    Preparation known = interview.preparation();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("date", date()));
    facts.add(fact("developer", told.developer()));
    facts.add(fact("team", noted(told.team())));
    facts.add(fact("script", noted(known.scriptTitle())));
    if (!known.purpose().isBlank()) {
      facts.add(fact("purpose", known.purpose()));
    }
    facts.add(fact("consent", consent(known.consent())));
    if (known.practice()) {
      facts.add(fact("practice", texts.get("practice")));
    }
    if (!interview.isPrepared()) {
      String pauses = told.pauses().isEmpty() ? "" : texts.get("length.pauses");
      facts.add(fact("length", Elapsed.stamp(told.lengthMs()) + pauses));
    }
    told.slots().forEach((name, value) -> facts.add(new Fact("[" + name + "]", value)));
    return facts;
  }

  private String consent(Consent consent) {
    return switch (consent) {
      case YES -> texts.get("consent.yes");
      case PSEUDONYM_ONLY -> texts.get("consent.pseudonymOnly");
      case NOT_ASKED -> texts.get("consent.unasked");
      case NO -> texts.get("consent.no");
    };
  }

  private String date() {
    Long start = interview.startedAt();
    Long ended = interview.endedAt();
    if (start == null) {
      return texts.get("date.prepared", day());
    }
    return ended == null
        ? texts.get("date.running", day(), hour(start))
        : texts.get("date.over", day(), hour(start), hour(ended));
  }

  private String hour(long at) {
    return HOUR.format(Instant.ofEpochMilli(at).atZone(zone));
  }

  /** Who talked, as facts. */
  List<Fact> talk() {
    TalkShare share = told.talk().share();
    OptionalDouble mine = share.share();
    if (mine.isEmpty()) {
      return List.of(fact("talkShare", texts.get("talk.none")));
    }
    return List.of(
        fact("talkShare", texts.get("talk.share", Figures.percent(mine.getAsDouble()), source())),
        fact("monologue", Elapsed.stamp(share.longestMs())),
        fact("silence", Elapsed.stamp(share.silenceMs())));
  }

  /** How it is known who talked. */
  String source() {
    return switch (interview.talkSource()) {
      case KEYS -> texts.get("talk.keys");
      case CUES -> texts.get("talk.cues");
      case WORDS -> texts.get("talk.words");
    };
  }

  /** The script as it ran, each question with its lines; what answers none comes first. */
  List<Part> parts() {
    Map<@Nullable String, List<Line>> byQuestion = new LinkedHashMap<>();
    for (InterviewNote note : told.notes()) {
      byQuestion.computeIfAbsent(note.questionId(), id -> new ArrayList<>()).add(line(note));
    }
    Map<String, Long> spent = told.spent();
    List<Part> parts = new ArrayList<>();
    for (InterviewPart part : told.parts()) {
      List<Asked> asked = new ArrayList<>();
      for (InterviewQuestion question : part.questions()) {
        List<Line> lines = byQuestion.remove(question.id());
        asked.add(asked(question, lines == null ? List.of() : lines));
      }
      String took = Elapsed.stamp(spent.getOrDefault(part.id(), 0L));
      String time = texts.get("part.time", Elapsed.stamp(part.budgetMs()), took);
      parts.add(new Part(part.title(), time, asked));
    }
    if (!told.own().isEmpty()) {
      List<Asked> own = told.own().stream().map(each -> asked(each, List.of())).toList();
      parts.add(new Part(texts.get("part.own"), "", own));
    }
    if (!byQuestion.isEmpty()) {
      List<Line> rest = byQuestion.values().stream().flatMap(List::stream).toList();
      parts.addFirst(new Part(texts.get("part.none"), "", List.of(new Asked("", "", rest))));
    }
    return parts;
  }

  private Asked asked(InterviewQuestion question, List<Line> lines) {
    List<String> marks = new ArrayList<>();
    if (question.origin() == QuestionOrigin.OWN) {
      marks.add(texts.get("question.own"));
    } else if (question.origin() == QuestionOrigin.ASKED) {
      marks.add(texts.get("question.asked"));
    }
    if (question.skipped()) {
      marks.add(texts.get("question.skipped"));
    }
    return new Asked(question.text(), String.join(", ", marks), lines);
  }

  /** A line in words. */
  Line line(InterviewNote note) {
    return new Line(
        stamp(note.at()),
        kind(note),
        note.text().strip(),
        about(note.assumptionId()),
        note.isQuote());
  }

  /** Who said it, of a transcript; what kind of line it is, of one that was typed. */
  String kind(InterviewNote note) {
    Speaker speaker = note.speaker();
    String who = speaker == null ? "" : speaker == Speaker.ME ? texts.get("speaker.me") : theirs();
    if (note.kind() == NoteKind.SAID) {
      return who;
    }
    String word = kind(note.kind());
    return who.isEmpty() ? word : word + ", " + who;
  }

  /** That the interviewer said it; empty for all else. */
  String own(InterviewNote note) {
    return note.speaker() == Speaker.ME ? texts.get("speaker.me") : "";
  }

  private String theirs() {
    return told.developer().isEmpty() ? texts.get("speaker.them") : told.developer();
  }

  private String kind(NoteKind kind) {
    return switch (kind) {
      case NOTE -> texts.get("kind.note");
      case QUOTE -> texts.get("kind.quote");
      case SURPRISE -> texts.get("kind.surprise");
      case ACTION -> texts.get("kind.action");
      case FOR -> texts.get("kind.for");
      case AGAINST -> texts.get("kind.against");
      case SAID -> texts.get("kind.said");
    };
  }

  private String about(@Nullable String assumptionId) {
    return told.synthesis().assumptions().stream()
        .map(Synthesis.Tested::tested)
        .filter(tested -> tested.assumptionId().equals(assumptionId))
        .map(tested -> texts.get("about", Integer.toString(tested.number())))
        .findFirst()
        .orElse("");
  }

  /** When it was, from the start. */
  String stamp(long at) {
    return Elapsed.stamp(time.elapsed(at));
  }

  private Fact fact(String key, String value) {
    return new Fact(texts.get("fact." + key), value);
  }

  private String noted(@Nullable String text) {
    return text == null || text.isBlank() ? texts.get("unknown") : text;
  }
}
