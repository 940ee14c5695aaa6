package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCheckTest {
  private static Set<String> flags(String question, PartKind part) {
    return QuestionCheck.remarks(question, part).stream()
        .map(remark -> remark.flag().code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          closed          | Do you use the portal?
          closed          | Do you use the por
          closed          | So, do you still deploy by hand?
          closed          | In your team, do you write your own scripts?
          closed          | When you deploy, do you wait for somebody?
          closed          | Did you ask anybody?
          closed          | Did the last deployment fail?
          closed          | Does the pipeline take long?
          closed          | Have you ever gone round the platform?
          closed          | Has your team adopted the templates?
          closed          | Are you blocked by reviews?
          closed          | Is the portal slow or fast?
          closed          | Was the migration finished in time?
          closed          | Were there problems?
          closed          | Is there anything that annoys you?
          closed          | Can you deploy on your own?
          closed          | Can you tell me if the portal works for you?
          closed          | Do you prefer the command line or the portal?
          closed          | Do you remember the last time you rolled back?
          closed          | May we come back next month?
          closed          | Anything else?
          closed          | You deploy on Fridays?
          closed          | How was the release? Did it go well?
          closed          | Tell me about your release: was it late?
          closed          | Should it be faster?
          closed,leading  | Don’t you think the pipeline is slow?
          closed,leading  | Isn't it annoying to wait for builds?
          closed,leading  | The portal is slow, isn’t it?
          closed,leading  | Do you hate the approval process?
          closed,leading  | Would you agree that builds take too long?
          closed,leading  | Do you find the docs confusing?
          closed,leading  | You like the new portal, right?
          closed,leading  | Would it be nice to have faster builds?
          leading         | How much do you love our templates?
          leading         | How easy was it to deploy with the new pipeline?
          leading         | How slow is the pipeline?
          leading         | Why is the portal so slow?
          leading         | Why don't you use the portal?
          leading         | What do you like most about the portal?
          leading         | What do you hate about your builds?
          leading         | What do you think of our awesome new portal?
          leading         | As you know, builds are slow. What do you do meanwhile?
          leading         | Most developers love the templates. What about you?
          leading         | Obviously the docs are out of date. How do you manage?
          leading         | How much time does the template save you?
          leading         | How much time do you lose waiting for builds?
          leading         | You must hate the approvals. What happens there?
          leading         | How did you survive that terrible migration?
          features        | What features would you like in the portal?
          features        | Which new features should we add?
          features        | What should we build next?
          features        | What would you like to see in the next release?
          features        | What do you want from the platform?
          features        | What is on your wish list?
          features        | How would you improve the pipeline?
          features        | How would you like the portal to work?
          features        | How should rollback work?
          features        | Describe your ideal pipeline.
          features        | Tell me which features you need. What features are missing?
          features        | If we built a dark mode, how often would you use it?
          closed,features | Would you like a dark mode?
          closed,features | Would you use a self-service database?
          closed,features | Should we build a plugin for your editor?
          closed,features | Do you want us to automate rollbacks?
          closed,features | Do you need a bigger database?
          closed,features | Would a dashboard help you?
          closed,features | Would you pay for faster builds?
          closed,features | Do you have any suggestions?
          """)
  void flagsAndOffersAnOpenRewording(String flags, String question) {
    List<QuestionRemark> remarks = QuestionCheck.remarks(question, PartKind.EXPLORATION);

    assertThat(flags(question, PartKind.EXPLORATION))
        .isEqualTo(new TreeSet<>(List.of(flags.split(","))));
    for (QuestionRemark remark : remarks) {
      assertThat(remark.why()).isNotBlank();
      assertThat(remark.rewording()).isNotBlank().isNotEqualTo(question);
      assertThat(QuestionCheck.remarks(remark.rewording(), PartKind.EXPLORATION))
          .as(remark.rewording())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "Do",
        "What did you do when the build failed?",
        "Do tell me about your last release.",
        "Do tell me how that went!",
        "How would you go about rolling back today?",
        "Can you walk me through your last deployment?",
        "Could you describe a day on call?",
        "Could you please give me an example?",
        "Would you mind showing me how you do it?",
        "Can you think of a time when the platform let you down?",
        "May I ask how you found out?",
        "Tell me about the last time you were blocked.",
        "Walk me through what you did this morning.",
        "Which tools, if any, do you use beside the platform?",
        "When did you last wait for somebody?",
        "When was the last outage, and what did you do?",
        "Where do you look first when a build is red?",
        "Who helped you, and how did you find them?",
        "In which order did you try them?",
        "On what do you spend most of your time?",
        "How often do you deploy, and what decides when?",
        "How long did it take, and what took longest?",
        "How many people did you have to ask?",
        "What is it like to be on call?",
        "What happens when you try to deploy on your own?",
        "What annoyed you most last week?",
        "What was hard about it?",
        "Why did you choose that way?",
        "Did you roll back? How did that go?",
        "You said the build failed, what happened then?",
        "If you had a magic wand, what would be different tomorrow?",
        "If you could change one thing about your day, what would it be?",
        "So what happened next?",
        "And then?",
        "Have a look at your last pull request. What held it up?",
        "Will joined your team in May. How did he get started?",
        "Think of the last incident. Who noticed it first?",
        "What keeps you from using the templates?",
        "What did you want to do, and what did you get?",
        "What made it a great day?",
        "What would it change in your work?",
        "How do you feel about us coming back next month?",
        "What else comes to mind?",
        "What do you do while the pipeline is running?",
        "Take me back to the day when you set up [feature].",
        "Which part of the docs did you read, and where did it leave you?",
        "How do you find out who owns a service?",
        "What do you need to know before you deploy?",
        "Whose help did you need?",
        "Describe the workaround that you showed me."
      })
  void letsGoodQuestionsPass(String question) {
    assertThat(QuestionCheck.remarks(question, PartKind.EXPLORATION)).isEmpty();
  }

  @Test
  void nothingToRemarkInTheDefaultScript() {
    for (ScriptPart part : DefaultScript.script().parts()) {
      for (ScriptQuestion question : part.questions()) {
        for (PartKind kind : PartKind.values()) {
          assertThat(QuestionCheck.remarks(question.text(), kind)).as(question.text()).isEmpty();
        }
      }
    }
  }

  @Test
  void onlyValidationMayAskForFeatures() {
    String question = "Which features would you use first?";
    for (PartKind kind : PartKind.values()) {
      assertThat(flags(question, kind))
          .isEqualTo(kind == PartKind.VALIDATION ? Set.of() : Set.of("features"));
    }
    assertThat(flags("Would you use [feature]?", PartKind.VALIDATION)).containsExactly("closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Do you use the portal?           | When did you last use the portal? What happened then?
          So, do you use the “portal”?     | When did you last use the “portal”? What happened then?
          In your team, do you use [tool]? | In your team, when did you last use [tool]? What happened then?
          Are you blocked by reviews?      | When are you blocked by reviews, and when not?
          Hi! Did you ask?  Thank you.     | Hi! When did you last ask? What happened then?  Thank you.
          When it fails, do you wait?      | What happened the last time this came up? How did you go about it?
          How slow is the pipeline?        | What is your experience of the pipeline? Tell me about the last time.
          Would you like a dark mode?      | When would you last have needed a dark mode? What did you do instead?
          What features would you like in the portal? | When did the portal last get in your way? What did you do then?
          """)
  void theRewordingIsMadeFromTheQuestionWhereItCanBe(String question, String rewording) {
    assertThat(QuestionCheck.remarks(question, PartKind.OTHER).getFirst().rewording())
        .isEqualTo(rewording);
  }
}
