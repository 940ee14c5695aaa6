package app.groundwork.ui.interviews;

import app.groundwork.exchange.TranscriptFile;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.transcripts.Role;
import app.groundwork.exchange.transcripts.TranscriptReader;
import app.groundwork.ui.kit.Area.Stop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The import of a transcript in all its states, for the tour. */
final class TranscriptStops {
  private static final String VTT = "import-example.vtt";

  /** When the example was last changed, UTC epoch ms: a day in November 2026. */
  private static final long CHANGED = 1_794_400_000_000L;

  private final Supplier<TranscriptViewModel> shown;

  /**
   * @param shown shows the screen of an import, without a file yet
   */
  TranscriptStops(Supplier<TranscriptViewModel> shown) {
    this.shown = shown;
  }

  List<Stop> all() {
    return List.of(
        new Stop("transcript", "", this::cues),
        new Stop("transcript", "unclear", () -> example(VTT)),
        new Stop("transcript", "estimated", this::words),
        new Stop("transcript", "problem", this::problem));
  }

  /** One that can be imported. */
  TranscriptViewModel cues() {
    TranscriptViewModel model = example(VTT);
    model.setRole("Mira Okafor", Role.ME);
    return model;
  }

  private void words() {
    example("import-example-transcript.txt").setRole("Mira", Role.ME);
  }

  private TranscriptViewModel example(String name) {
    TranscriptViewModel model = shown.get();
    String path = "/app/groundwork/samples/" + name;
    try (InputStream in = TranscriptStops.class.getResourceAsStream(path)) {
      Objects.requireNonNull(in, path);
      model.show(new TranscriptFile(name, TranscriptReader.read(in), CHANGED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model;
  }

  private void problem() {
    String bad =
        """
        WEBVTT

        00:00.000 -> 00:06.500
        <v Mira Okafor>What did you last bring to production?

        00:12.000 --> 00:07.000
        <v Ines Moreau>A new certificate.
        """;
    try {
      TranscriptReader.read(new ByteArrayInputStream(bad.getBytes(StandardCharsets.UTF_8)));
    } catch (NotImported wrong) {
      shown.get().refuse(Path.of("call.vtt"), wrong);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
