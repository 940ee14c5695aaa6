package app.groundwork.ui.shadowing;

import app.groundwork.exchange.LogFile;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.logs.LogReader;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.CaptureField;
import app.groundwork.ui.capture.Strip;
import app.groundwork.ui.kit.Area.Stop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Group;

/** The shadowing screens in all their states, for the tour. */
final class ShadowingStops {
  private static final long SLEPT = 11 * 60_000L + 20_000;

  private final ShadowingArea area;

  ShadowingStops(ShadowingArea area) {
    this.area = area;
  }

  List<Stop> all() {
    return List.of(
        new Stop("sessions", "", area::openList),
        new Stop("review", "", () -> review(ReviewView::focusLog)),
        new Stop("review", "timeLine", () -> review(ReviewView::focusTimeLine)),
        new Stop("review", "zoomed", () -> review(this::zoom)),
        new Stop("review", "chosen", () -> review(this::choose)),
        new Stop("table", "", area::openTable),
        new Stop("review", "several", this::several),
        new Stop("start", "", area::openStart),
        new Stop("start", "problem", this::startWithoutDeveloper),
        new Stop("import", "", () -> imports("import-example.txt")),
        new Stop("import", "behaviours", () -> imports("import-example.boris")),
        new Stop("import", "problem", this::importWithBadLines),
        new Stop("live", "", () -> live(model -> {})),
        new Stop("live", "typing", () -> live(model -> model.line().text().set(".e quota ex"))),
        new Stop("live", "kinds", () -> live(model -> model.line().text().set("."))),
        new Stop("live", "editing", () -> live(model -> model.line().up())),
        new Stop("live", "paused", this::paused),
        new Stop("live", "hidden", () -> live(model -> model.veiled().set(true))),
        new Stop("live", "question", () -> live(model -> model.running().askAbout(SLEPT))),
        new Stop("live", "offTheRecord", this::offTheRecord),
        new Stop("strip", "", this::strip),
        // Last: the file remembers how the table was left.
        new Stop("table", "filtered", this::filteredTable));
  }

  private void filteredTable() {
    area.openTable();
    SessionTableViewModel model = area.table().model();
    // The picture's scene comes only after this.
    model.setShown(true);
    model.sortBy(SessionColumn.WAITING);
    SessionTableViewModel.View view = model.view().get();
    if (view != null && !view.teams().isEmpty()) {
      model.setTeam(view.teams().getFirst().id());
    }
  }

  private void review(Consumer<ReviewView> then) {
    area.openList();
    area.review()
        .ifPresent(
            review -> {
              area.open(new ItemRef(ShadowingStore.SESSION, review.model().sessionId()));
              // The file remembers what another stop has zoomed to.
              review.model().timeLine().whole();
              then.accept(review);
            });
  }

  /** A tenth of the session, from its middle on. */
  private void zoom(ReviewView review) {
    TimeLineViewModel line = review.model().timeLine();
    line.zoomAt(10, line.scale().get().width() / 2);
    review.focusTimeLine();
  }

  /** The worst friction point. */
  private void choose(ReviewView review) {
    review.model().friction().shown().stream()
        .max(Comparator.comparingInt(LogEntry::severity))
        .ifPresent(worst -> review.jumpTo(worst.id()));
  }

  private void several() {
    review(
        review -> {
          review.focusLog();
          review.chooseFirst(10);
        });
  }

  private void startWithoutDeveloper() {
    area.openStart();
    area.startView().ifPresent(StartView::start);
  }

  private void imports(String example) {
    ImportViewModel model = area.showImport();
    String name = "/app/groundwork/samples/" + example;
    try (InputStream in = ShadowingStops.class.getResourceAsStream(name)) {
      model.show(new LogFile(example, LogReader.read(Objects.requireNonNull(in, name)), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void importWithBadLines() {
    String bad =
        "time,kind,text\n00:05,opened,the wiki\nsoon,error,certificate refused\n02:10,sneezed,\n";
    try {
      LogReader.read(new ByteArrayInputStream(bad.getBytes(StandardCharsets.UTF_8)));
    } catch (NotImported wrong) {
      area.showImport().refuse(Path.of("notes.csv"), wrong);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void paused() {
    live(model -> model.running().pauseOrResume());
    area.liveModel().ifPresent(LiveViewModel::tick);
  }

  private void offTheRecord() {
    live(model -> {});
    area.liveView().ifPresent(LiveView::askOffTheRecord);
  }

  private void strip() {
    live(model -> {});
    area.liveModel()
        .ifPresent(
            model ->
                area.showOnly(
                    new Group(
                        Strip.bar(
                            new CaptureField(model.line()),
                            ShadowingArea.shown(model),
                            () -> {}))));
  }

  private void live(Consumer<LiveViewModel> then) {
    area.running()
        .ifPresent(
            session -> {
              area.letGo();
              area.openLive(session.id());
              area.liveModel()
                  .ifPresent(
                      model -> {
                        model.tick();
                        model.line().text().set("");
                        if (model.paused().get()) {
                          model.running().pauseOrResume();
                        }
                        then.accept(model);
                      });
            });
  }
}
