package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of schema 6 in which interviews are linked to the same thing twice. */
class LinksOnceTest {
  private static final Setup SETUP = Setup.standard().sameThread();
  private static final int BEFORE = 6;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void make() throws Exception {
    file = folder.resolve("old.groundwork");
    List<String> scripts = new ArrayList<>();
    for (int n = 1; n <= BEFORE; n++) {
      try (InputStream in = Migrations.class.getResourceAsStream("migrations/000" + n + ".sql")) {
        scripts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    NewFile.make(file, SETUP, new Migrations(scripts));
    Probe.script(
        file,
        """
        INSERT INTO developer (id, name, number) VALUES ('d', 'Ada', 1);
        INSERT INTO pain_point (id, title) VALUES ('ci', 'Slow CI'), ('docs', 'No docs');
        INSERT INTO assumption (id, statement) VALUES ('as', 'They wait');
        INSERT INTO interview (id, developer_id, planned_on, script_id, script_title, purpose,
          consent) VALUES ('i', 'd', '2026-03-31', 's', 'S', '', 'yes'),
          ('j', 'd', '2026-03-30', 's', 'S', '', 'yes');
        INSERT INTO interview_note (id, interview_id, at, kind, text) VALUES
          ('n1', 'i', 1, 'quote', 'one'), ('n2', 'i', 2, 'quote', 'two');
        INSERT INTO interview_pain (id, interview_id, pain_point_id, place) VALUES
          ('a', 'i', 'ci', 1), ('b', 'i', 'ci', 2), ('c', 'i', 'docs', 3), ('o', 'j', 'ci', 1);
        INSERT INTO interview_finding (id, interview_id, note_id, role, pain_id, context) VALUES
          ('f1', 'i', 'n1', 'pain', 'a', ''), ('f2', 'i', 'n1', 'pain', 'b', 'of builds'),
          ('f3', 'i', 'n2', 'pain', 'b', 'of merges'), ('f4', 'i', 'n2', 'pain', 'c', ''),
          ('f5', 'i', 'n2', 'pain', 'a', 'of a branch');
        INSERT INTO interview_assumption (id, interview_id, number, assumption_id, verdict) VALUES
          ('i/1', 'i', 1, 'as', 'open'), ('i/3', 'i', 3, 'as', 'validated'),
          ('j/1', 'j', 1, 'as', 'open');
        """);
  }

  @Test
  void areOneOfEachAfterwardsAndNothingThatWasPulledIsLost() throws Exception {
    try (Workspace workspace = Workspace.open(file, SETUP)) {
      assertThat(workspace.remark()).contains("up to date now");
      assertThat(workspace.check().join()).isEmpty();
    }
    assertThat(rows("interview_pain", "id || ' ' || place")).containsExactly("a 1", "c 2", "o 1");
    assertThat(rows("interview_finding", "note_id || ' ' || pain_id || ' ' || context"))
        .containsExactlyInAnyOrder("n1 a of builds", "n2 a of a branch,of merges", "n2 c ");
    assertThat(rows("interview_assumption", "id || ' ' || verdict"))
        .containsExactly("i/3 validated", "j/1 open");
  }

  private List<String> rows(String table, String what) throws Exception {
    return Probe.column(file, "SELECT " + what + " FROM " + table + " ORDER BY id");
  }
}
