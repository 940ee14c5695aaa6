package app.groundwork.exchange.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.exchange.samples.SampleSession.Stop;
import app.groundwork.model.people.Consent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleReaderTest {
  private static final long START = Instant.parse("2026-03-10T08:30:00Z").toEpochMilli();

  @Test
  void readsHeadLogPausesAndWhatBelongsToAnEntry() {
    SampleSession session =
        SampleReader.read(
            """
            # a remark
            start: 2026-03-10T08:30:00Z
            developer: Mira
            task: Ship: the fix
            observer predicted: 45:00
            length: 1:10:00

            00:00 .o wiki #wiki
            10:00 (pause 5:00)
            12:30 .a where: here?
              whom: Priya
              place: the channel
            1:02:00 done: all of it
              friction: none: really
            """);
    assertThat(session)
        .isEqualTo(
            new SampleSession(
                START,
                START + 75 * 60_000,
                "Mira",
                null,
                "",
                "",
                Consent.NOT_ASKED,
                "Ship: the fix",
                45 * 60_000L,
                null,
                List.of(new Stop(START + 600_000, START + 900_000)),
                List.of(
                    new SampleLine(START, ".o wiki #wiki", null, null, null),
                    new SampleLine(
                        START + 1_050_000, ".a where: here?", null, "Priya", "the channel"),
                    new SampleLine(
                        START + 4_020_000, "done: all of it", "none: really", null, null))));
  }

  @Test
  void namesTheLineThatCannotBeRead() {
    assertThatThrownBy(() -> SampleReader.read("developer: a\nxyz\n")).hasMessageContaining("xyz");
    assertThatThrownBy(() -> SampleReader.read("  whom: nobody\n")).hasMessageContaining("whom");
  }

  @Test
  void everyFileBroughtAlongIsRead() throws Exception {
    List<SampleSession> all = SampleReader.all();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith("shadowing-")))
          .hasSameSizeAs(all);
    }
    assertThat(all).isSortedAccordingTo(Comparator.comparingLong(SampleSession::startedAt));
    for (SampleSession session : all) {
      assertThat(session.log()).isSortedAccordingTo(Comparator.comparingLong(SampleLine::at));
      assertThat(session.log().getLast().at()).isLessThan(session.endedAt());
    }
  }
}
