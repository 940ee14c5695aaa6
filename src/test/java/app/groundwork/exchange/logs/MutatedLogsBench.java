package app.groundwork.exchange.logs;

import app.groundwork.bench.Bench;
import app.groundwork.bench.Table;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Many more random changes to the examples than each build makes. */
@Bench
class MutatedLogsBench {
  private static final int TIMES = 10_000;

  @Test
  void noChangeToAnExampleDoesWorse(Table table) throws Exception {
    long before = System.nanoTime();
    HostileLogsTest.mutate(new Random(1), TIMES);
    double ms = (System.nanoTime() - before) / 1e6;
    table.row("read or refuse a changed log, mean of 10,000", ms / TIMES, 20, "ms");
  }
}
