package app.groundwork.exchange.interviews;

import app.groundwork.exchange.interviews.InterviewWords.Fact;
import app.groundwork.exchange.interviews.InterviewWords.Part;
import app.groundwork.exchange.interviews.SynthesisWords.Action;
import app.groundwork.exchange.interviews.SynthesisWords.Pain;
import app.groundwork.exchange.interviews.SynthesisWords.Said;
import app.groundwork.exchange.interviews.SynthesisWords.Tested;
import app.groundwork.exchange.text.Figures;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What the templates of one interview and its synthesis ask for, by the names of these methods. */
final class InterviewPage {
  private final int number;
  private final boolean alone;
  private final ToldInterview told;
  private final InterviewWords words;
  private final SynthesisWords synthesis;
  private final Texts texts;
  private final String titleKey;

  /**
   * @param number from 1, its place in the document
   * @param alone true if the document has no other
   * @param titleKey what it is called, with room for the developer
   */
  InterviewPage(
      int number, boolean alone, ToldInterview told, Interviews content, String titleKey) {
    this.number = number;
    this.alone = alone;
    this.told = told;
    this.words = new InterviewWords(told, content.zone());
    this.synthesis = new SynthesisWords(told, content);
    this.texts = Texts.in(InterviewPage.class);
    this.titleKey = titleKey;
  }

  String mark() {
    return "s" + number;
  }

  /** The level of its heading: 1, or 2 under the document's own. */
  int level() {
    return alone ? 1 : 2;
  }

  int below() {
    return level() + 1;
  }

  int deeper() {
    return below() + 1;
  }

  String title() {
    return texts.get(titleKey, told.developer());
  }

  String day() {
    return words.day();
  }

  String developer() {
    return told.developer();
  }

  String team() {
    return Objects.requireNonNullElse(told.team(), "");
  }

  String purpose() {
    return told.interview().preparation().purpose();
  }

  String length() {
    return told.interview().isPrepared() ? "" : Elapsed.stamp(told.lengthMs());
  }

  /** The interviewer's share of talk; empty if nobody is known to have talked. */
  String share() {
    OptionalDouble share = told.talk().share().share();
    return share.isEmpty() ? "" : Figures.percent(share.getAsDouble());
  }

  /** The document’s own head says it where there is no other. */
  boolean notAsked() {
    return told.isNotAsked() && !alone;
  }

  /** What stands at the head of a synthesis. */
  List<Fact> head() {
    return words.facts();
  }

  /** What stands at the head of an interview. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(words.facts());
    if (!told.interview().isPrepared()) {
      facts.addAll(words.talk());
    }
    return facts;
  }

  /** Null if nobody is known to have talked. */
  @Nullable TalkPicture picture() {
    return TalkPicture.of(told, words.source(), texts);
  }

  boolean ended() {
    return told.interview().isEnded();
  }

  List<Part> parts() {
    return words.parts();
  }

  String state() {
    return synthesis.state();
  }

  List<String> missing() {
    return synthesis.missing();
  }

  List<Pain> pains() {
    return synthesis.pains();
  }

  List<Tested> tested() {
    return synthesis.assumptions();
  }

  List<Said> surpriseLines() {
    return synthesis.surprises();
  }

  List<Action> actionLines() {
    return synthesis.actions();
  }

  String surprises() {
    return texts.get("brief.surprises", Integer.toString(synthesis.surprises().size()));
  }

  String actions() {
    return texts.get("brief.actions", Integer.toString(synthesis.actions().size()));
  }

  // A section of a template repeats for a list; what stands once around it needs a yes or no.

  boolean anyMissing() {
    return !missing().isEmpty();
  }

  boolean anyPain() {
    return !pains().isEmpty();
  }

  boolean anySurprise() {
    return !surpriseLines().isEmpty();
  }

  boolean anyTested() {
    return !tested().isEmpty();
  }

  boolean anyAction() {
    return !actionLines().isEmpty();
  }
}
