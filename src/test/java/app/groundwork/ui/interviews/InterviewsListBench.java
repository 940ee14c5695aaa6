package app.groundwork.ui.interviews;

import app.groundwork.bench.Bench;
import app.groundwork.bench.Table;
import app.groundwork.bench.Timings;
import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.SynthesisWork;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a gesture in a synthesis to its commit and the list and the trend that know of it. */
@Bench
class InterviewsListBench {
  private static final int PRESSES = 200;
  private static final int SPANS = 100;

  @TempDir Path folder;

  @Test
  void aCommitOfASynthesis(Table table) throws Exception {
    Timings few = measure(1);
    Timings many = measure(400);
    table.row("commit of a synthesis to list and trend, 1 interview", few, 99, 50);
    table.row("commit of a synthesis to list and trend, 400 interviews", many, 99, 50);
    table.row("the same, median by median", many.ms(50) / few.ms(50), 2, "times");
  }

  private Timings measure(int interviews) throws Exception {
    Path file = folder.resolve(interviews + ".groundwork");
    AreaContext context =
        new AreaContext(
            Runnable::run, new HandClock(), new Nowhere(), new SaidNotices(), new TestDesk());
    try (Workspace workspace = Workspace.create(file, Setup.standard())) {
      Interview one = workspace.change("Fill", tx -> fill(tx, interviews)).get();
      try (InterviewsViewModel list = new InterviewsViewModel(workspace, context);
          TalkTrendViewModel trend = new TalkTrendViewModel(list)) {
        while (!list.loaded().get()) {
          Thread.onSpinWait();
        }
        Timings timings = new Timings();
        for (int i = -PRESSES / 4; i < PRESSES; i++) {
          Interview now = one.withSynthesis(new SynthesisWork(1_000 + i, 1L, null));
          long from = System.nanoTime();
          workspace.change("Pull", tx -> saved(tx, now)).get();
          workspace.query(Tx::now).get();
          if (i >= 0) {
            timings.add(System.nanoTime() - from);
          }
        }
        if (list.row(one.id()).orElseThrow().interview().synthesis().ms() < PRESSES
            || trend.trend().get().points().size() != interviews) {
          throw new IllegalStateException("The list does not know of it");
        }
        return timings;
      }
    }
  }

  private static boolean saved(Tx tx, Interview interview) {
    new InterviewsStore().save(tx, interview);
    return true;
  }

  private static Interview fill(Tx tx, int count) {
    String developer = new PeopleStore().developerNamed(tx, "dev", null).id();
    Interview last = null;
    for (int i = 0; i < count; i++) {
      long start = 1_773_133_200_000L + i * 3_600_000L;
      last =
          new Interview(
                  tx.newId(),
                  new Preparation(
                      developer,
                      null,
                      LocalDate.of(2026, 3, 31),
                      DefaultScript.ID,
                      "Script",
                      "",
                      Consent.YES,
                      false))
              .withStartedAt(start)
              .withEndedAt(start + SPANS * 10_000L);
      new InterviewsStore().save(tx, last);
      List<TalkSpan> spans = new ArrayList<>();
      for (int s = 0; s < SPANS; s++) {
        long from = start + s * 10_000L;
        Speaker speaker = s % 5 == 0 ? Speaker.ME : Speaker.THEM;
        spans.add(new TalkSpan(tx.newId(), last.id(), from, from + 10_000, speaker));
      }
      new TalkSpans().save(tx, spans);
    }
    return last;
  }
}
