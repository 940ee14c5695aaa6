package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Speaker;
import app.groundwork.ui.kit.Area.Stop;
import java.util.List;
import java.util.function.Consumer;

/** The live interview in all its states, for the tour. */
final class LiveStops {
  private static final long SLEPT = 11 * 60_000L + 20_000;

  private final InterviewsArea area;

  LiveStops(InterviewsArea area) {
    this.area = area;
  }

  List<Stop> all() {
    return List.of(
        new Stop("live", "", () -> live(screen -> {})),
        new Stop("live", "typing", () -> live(screen -> type(screen, "2+ has built own to"))),
        new Stop("live", "editing", () -> live(screen -> screen.model().line().up())),
        new Stop("live", "paused", () -> live(LiveStops::pause)),
        new Stop("live", "hidden", () -> live(screen -> screen.model().veiled().set(true))),
        new Stop("live", "slept", () -> live(screen -> screen.model().running().askAbout(SLEPT))),
        new Stop("live", "offTheRecord", () -> live(LiveScreen::offTheRecord)),
        new Stop("live", "questions", () -> live(screen -> screen.live().listQuestions())),
        new Stop("live", "question", () -> live(screen -> screen.live().askQuestion())),
        new Stop("presented", "", () -> live(LiveScreen::showPresented)),
        new Stop("strip", "", () -> live(LiveScreen::showStrip)),
        new Stop("live", "overrun", () -> live(LiveStops::runOver)),
        // Last: the file remembers who talked.
        new Stop("live", "warning", () -> live(LiveStops::talkTooMuch)));
  }

  private static void type(LiveScreen screen, String text) {
    screen.model().line().text().set(text);
  }

  private static void pause(LiveScreen screen) {
    screen.model().running().pauseOrResume();
    screen.model().tick();
  }

  /** Back to the first part, whose time is long gone. */
  private static void runOver(LiveScreen screen) {
    screen.model().turnTo(screen.model().questions().getFirst().id());
    screen.model().tick();
  }

  private static void talkTooMuch(LiveScreen screen) {
    screen.model().talk(Speaker.ME);
    for (int i = 0; i < 9; i++) {
      screen.model().talksSince(90 * (i + 1));
    }
    screen.model().tick();
  }

  private void live(Consumer<LiveScreen> then) {
    area.interviews()
        .running()
        .ifPresent(
            id -> {
              area.letGoOfLive();
              area.openLive(id);
              area.live()
                  .ifPresent(
                      screen -> {
                        screen.model().tick();
                        screen.model().line().text().set("");
                        if (screen.model().isPaused()) {
                          screen.model().running().pauseOrResume();
                        }
                        then.accept(screen);
                      });
            });
  }
}
