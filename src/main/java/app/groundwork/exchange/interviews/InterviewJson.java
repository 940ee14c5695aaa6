package app.groundwork.exchange.interviews;

import app.groundwork.exchange.text.JsonDocument;
import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.SynthesisGap;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** One interview as the fields of a JSON object. */
final class InterviewJson {
  private final JsonDocument json;
  private final ToldInterview told;
  private final Interview interview;
  private final SessionTime time;
  private final Map<String, Long> spent;

  InterviewJson(JsonDocument json, ToldInterview told) {
    this.json = json;
    this.told = told;
    this.interview = told.interview();
    this.time = told.time();
    this.spent = told.spent();
  }

  /** All of it; the lines of the synthesis are told by the ids of its notes. */
  void whole() throws IOException {
    head();
    json.objects("slots", told.slots().entrySet(), this::slot)
        .objects("pauses", told.pauses(), this::pause)
        .objects("parts", told.parts(), this::part)
        .objects("ownQuestions", told.own(), this::question)
        .objects("visits", told.visits(), this::visit)
        .objects("notes", told.notes(), this::note);
    talk();
    json.object("synthesis", object -> synthesis(told.notes()));
  }

  /** Its synthesis, with the notes that are in it. */
  void synthesisOnly() throws IOException {
    Synthesis synthesis = told.synthesis();
    Set<String> ids = new HashSet<>();
    synthesis.pains().forEach(pain -> add(ids, pain.lines()));
    add(ids, synthesis.surprises());
    for (Synthesis.Tested tested : synthesis.assumptions()) {
      add(ids, tested.confirming());
      add(ids, tested.against());
    }
    List<InterviewNote> notes =
        told.notes().stream().filter(note -> ids.contains(note.id())).toList();
    head();
    json.objects("notes", notes, this::note);
    synthesis(notes);
  }

  private static void add(Set<String> ids, List<Synthesis.Line> lines) {
    lines.forEach(line -> ids.add(line.note().id()));
  }

  private void head() throws IOException {
    Preparation known = interview.preparation();
    boolean letsName = known.consent().letsName();
    Long length = interview.isPrepared() ? null : Long.valueOf(told.lengthMs());
    json.text("id", told.id())
        .text("plannedOn", known.plannedOn().toString())
        .at("startedAt", interview.startedAt())
        .at("endedAt", interview.endedAt())
        // Under a pseudonym it would tell who that is: other interviews may give the name.
        .text("developerId", letsName ? known.developerId() : null)
        .text("developer", told.developer())
        .text("teamId", known.teamId())
        .text("team", told.team())
        .text("scriptId", known.scriptId())
        .text("script", known.scriptTitle())
        .text("purpose", known.purpose())
        .text("consent", known.consent().code())
        .text("reminder", told.isNotAsked() ? texts().get("consent.notAsked") : null)
        .flag("practice", known.practice())
        .number("lengthMs", length);
  }

  private void slot(Map.Entry<String, String> slot) throws IOException {
    json.text("name", slot.getKey()).text("value", slot.getValue());
  }

  private void pause(Pause pause) throws IOException {
    json.text("id", pause.id())
        .at("from", pause.from())
        .at("until", pause.until())
        .number("timeMs", time.elapsed(pause.from()));
  }

  private void part(InterviewPart part) throws IOException {
    json.text("id", part.id())
        .text("kind", part.kind().code())
        .text("title", part.title())
        .number("budgetMs", part.budgetMs())
        .number("spentMs", spent.getOrDefault(part.id(), 0L).longValue())
        .objects("questions", part.questions(), this::question);
  }

  private void question(InterviewQuestion question) throws IOException {
    json.text("id", question.id())
        .text("text", question.text())
        .text("origin", question.origin().code())
        .flag("skipped", question.skipped());
  }

  private void visit(QuestionVisit visit) throws IOException {
    json.text("id", visit.id())
        .text("questionId", visit.questionId())
        .at("at", visit.at())
        .number("timeMs", time.elapsed(visit.at()));
  }

  private void note(InterviewNote note) throws IOException {
    json.text("id", note.id())
        .number("timeMs", time.elapsed(note.at()))
        .at("at", note.at())
        .text("kind", note.kind().code())
        .text("text", note.text())
        .text("questionId", note.questionId())
        .text("assumptionId", note.assumptionId())
        .text("speaker", note.speaker() == null ? null : note.speaker().code());
  }

  private void talk() throws IOException {
    TalkShare share = told.talk().share();
    OptionalDouble mine = share.share();
    if (mine.isPresent()) {
      json.number("talkShare", mine.getAsDouble());
    } else {
      json.none("talkShare");
    }
    json.text("talkSource", interview.talkSource().code())
        .flag("talkEstimated", interview.talkSource().isEstimate())
        .number("talkMs", share.talkMs())
        .number("silenceMs", share.silenceMs())
        .number("longestMonologueMs", share.longestMs())
        .objects("spans", told.talk().spans(), this::span);
  }

  private void span(TalkSpan span) throws IOException {
    Long until = span.until();
    json.text("id", span.id())
        .number("timeMs", time.elapsed(span.from()))
        .number("untilTimeMs", until == null ? null : Long.valueOf(time.elapsed(until)))
        .at("from", span.from())
        .at("until", until)
        .text("speaker", span.speaker().code());
  }

  private void synthesis(List<InterviewNote> notes) throws IOException {
    Synthesis synthesis = told.synthesis();
    Map<String, String> said = new HashMap<>();
    notes.forEach(note -> said.put(note.id(), note.text()));
    json.flag("finished", synthesis.isFinished())
        .at("changedAt", interview.synthesis().lastAt())
        .at("finishedAt", interview.synthesis().finishedAt())
        .number("workedMs", interview.synthesis().ms())
        .objects("missing", synthesis.isFinished() ? List.of() : synthesis.missing(), this::missing)
        .objects("topPains", synthesis.pains(), this::pain)
        .objects("surprises", synthesis.surprises(), this::line)
        .objects("tested", synthesis.assumptions(), this::tested)
        .objects("actions", synthesis.actions(), action -> action(action, said));
  }

  private void missing(SynthesisGap gap) throws IOException {
    json.text("what", SynthesisWords.code(gap.kind()))
        .text("where", gap.where().isEmpty() ? null : gap.where())
        .flag("blocks", gap.blocks());
  }

  private void pain(Synthesis.Pain pain) throws IOException {
    json.text("id", pain.top().id())
        .number("place", pain.top().place())
        .text("painPointId", pain.top().painPointId())
        .objects("quotes", pain.quotes(), this::line)
        .objects("otherLines", pain.notes(), this::line);
  }

  /** A line by its note; with an id of its own if it was pulled there by hand. */
  private void line(Synthesis.Line line) throws IOException {
    Finding finding = line.finding();
    json.text("noteId", line.note().id())
        .text("id", finding == null ? null : finding.id())
        .text("context", line.hasContext() ? line.context() : null);
  }

  private void tested(Synthesis.Tested tested) throws IOException {
    json.number("number", tested.tested().number())
        .text("assumptionId", tested.tested().assumptionId())
        .text("verdict", tested.tested().verdict().code())
        .objects("for", tested.confirming(), this::line)
        .objects("against", tested.against(), this::line);
  }

  /** One in the very words of its note, which is there too, does not say them again. */
  private void action(InterviewAction action, Map<String, String> said) throws IOException {
    String noteId = action.noteId();
    boolean same = noteId != null && action.text().equals(said.get(noteId));
    json.text("id", action.id())
        .text("noteId", noteId)
        .text("text", same ? null : action.text())
        .text("purpose", action.purpose().code())
        .text("owner", action.owner())
        .text("due", action.due() == null ? null : action.due().toString())
        .flag("done", action.done());
  }

  private static Texts texts() {
    return Texts.in(InterviewJson.class);
  }
}
