package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import would bring twice, and what it costs to know. */
class KnownSessionsTest {
  private static final String HEADING = "session,developer,date,time,text\n";
  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void manySessionsAreLookedUpWithFewQuestions() {
    StringBuilder csv = new StringBuilder(HEADING);
    for (int i = 0; i < 400; i++) {
      csv.append("s").append(i).append(",Mira,2026-03-10,1,did ").append(i).append('\n');
    }
    LogFile file = file(csv.toString());
    Imports.into(workspace, file, ImportOptions.NONE).join();
    AtomicInteger asked = new AtomicInteger();
    LogPlan plan = workspace.query(tx -> counted(tx, file, asked)).join();
    assertThat(plan.fresh()).isEmpty();
    assertThat(asked).hasValueBetween(1, 10);
    // Each is known as the one that it is.
    assertThat(plan.sessions()).extracting(LogPlan.Session::known).doesNotHaveDuplicates();
  }

  private static LogPlan counted(Tx tx, LogFile file, AtomicInteger asked) {
    SqlStatements statements = tx.handle().getConfig(SqlStatements.class);
    SqlLogger before = statements.getSqlLogger();
    statements.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logBeforeExecution(StatementContext context) {
            asked.incrementAndGet();
          }
        });
    try {
      return Imports.plan(tx, file, ImportOptions.NONE);
    } finally {
      statements.setSqlLogger(before);
    }
  }

  @Test
  void theSameIsTheSameDeveloperStartAndLog() {
    LogFile first =
        file(HEADING + "a,Mira É,2026-03-10,1,did\na,,,2,done\nb,Tom,2026-03-11,1,did\n");
    Imports.into(workspace, first, ImportOptions.NONE).join();
    assertThat(fresh(HEADING + "x,mIRA é,2026-03-10,1,did\nx,,,2,done\n")).isZero();
    assertThat(fresh(HEADING + "x,Mira É,2026-03-11,1,did\nx,,,2,done\n")).isOne();
    assertThat(fresh(HEADING + "x,Mira É,2026-03-10,1,did\n")).isOne();
    assertThat(fresh(HEADING + "x,Mira É,2026-03-10,1,did\nx,,,2,Done\n")).isOne();
    assertThat(fresh(HEADING + "x,Tom,2026-03-10,1,did\nx,,,2,done\n")).isOne();
    // Nobody said the day.
    assertThat(fresh("developer,time,text\ntom,1,did\n")).isZero();
    assertThat(fresh("developer,time,text\ntom,2,did\n")).isOne();
    assertThat(fresh("developer,time,text\nAnn,1,did\n")).isOne();
  }

  private int fresh(String csv) {
    LogFile file = file(csv);
    return workspace.query(tx -> Imports.plan(tx, file, ImportOptions.NONE).fresh().size()).join();
  }

  private LogFile file(String text) {
    try {
      Path log = Files.writeString(folder.resolve("log.csv"), text);
      return Imports.log(log, workspace.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
