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
          closed          | Tell me, have you used the sandbox?
          closed          | How was it, was it quick?
          closed          | What happened, did the node restart?
          closed          | Would you say that it happens every week?
          closed          | Did you write that script yourself, or did you copy it?
          closed          | Was the documentation, when you read it, enough?
          closed          | Could you find the logs?
          closed,leading  | Don’t you think the pipeline is slow?
          closed,leading  | Isn't it annoying to wait for builds?
          closed,leading  | The portal is slow, isn’t it?
          closed,leading  | Do you hate the approval process?
          closed,leading  | Would you agree that builds take too long?
          closed,leading  | Do you find the docs confusing?
          closed,leading  | You like the new portal, right?
          closed,leading  | Would it be nice to have faster builds?
          closed,leading  | Is the release process great?
          closed,leading  | Is our new portal easy to use?
          closed,leading  | Was the migration painful?
          closed,leading  | Are you happy with the platform?
          closed,leading  | Do you enjoy working with our templates?
          closed,leading  | Has the new pipeline made your life easier?
          closed,leading  | Did the portal save you time?
          closed,leading  | Does the slow pipeline bother you?
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
          leading         | What problems does the broken portal cause you?
          leading         | What makes our portal better than the old one?
          leading         | What is the best thing about the new templates?
          leading         | Other teams saved hours with it. What did you save?
          leading         | Everybody tells us that reviews take too long. What do you say?
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
          features        | What is missing in the portal?
          features        | Which functions should the command line tool have?
          features        | What should the new dashboard show?
          features        | What would make the portal perfect?
          features        | What would your perfect deployment tool look like?
          features        | What do you want us to fix first?
          features        | Tell us what to build.
          features        | How likely are you to use a dark mode?
          features        | What could we do to make you use the portal?
          features        | Which integrations do you need?
          features        | If you could have any feature, what would it be?
          closed,features | If there were a template for Go, would you take it?
          closed,features | Would your team use a shared staging environment?
          closed,features | Would it be useful to have a search in the portal?
          closed,features | Should the portal have a dark mode?
          closed,features | Do you wish the portal had an API?
          closed,features,leading | Would you use a one-click rollback feature, which is obviously better?
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
        "Describe the workaround that you showed me.",
        "In the last release, which was the hardest step?",
        "What is the hardest part of your work with the platform?",
        "Which tools do you need to install on the first day?",
        "How does your team decide what to build next?",
        "What was difficult about the migration?",
        "How did the broken build come to light?",
        "Take the last feature you shipped. What slowed it down?",
        "Which features did you ship in the last month, and how did they get out?",
        "What would have happened if nobody had noticed?",
        "Could you say more about the second step?",
        "Would you take me through the last incident?",
        "What should I have asked you?",
        "How does a good release day go?",
        "What did you do, and who helped you?"
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
          Would your team use a bot?       | When would your team last have needed a bot? What did you do instead?
          Do you like working with Helm?   | What is it like to work with Helm? What works, and what gets in your way?
          Did you ask, or did you look?    | What happened the last time this came up? How did you go about it?
          Would you like a dark mode?      | When would you last have needed a dark mode? What did you do instead?
          What features would you like in the portal? | When did the portal last get in your way? What did you do then?
          """)
  void theRewordingIsMadeFromTheQuestionWhereItCanBe(String question, String rewording) {
    assertThat(QuestionCheck.remarks(question, PartKind.OTHER).getFirst().rewording())
        .isEqualTo(rewording);
  }
}
