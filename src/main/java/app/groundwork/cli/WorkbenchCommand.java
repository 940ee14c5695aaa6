package app.groundwork.cli;

import app.groundwork.exchange.Samples;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Refusal;
import app.groundwork.store.Scratch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What the build runs: opens the user's own copy of the sample, made once and then kept as they
 * leave it. With no display it takes the tour of a fresh sample instead.
 */
@Command(name = "workbench", hidden = true)
final class WorkbenchCommand implements Callable<Integer> {
  private final Surroundings around;

  @Option(names = "--tour-to", required = true, paramLabel = "DIR", descriptionKey = "tour.to")
  private Path tourTo;

  WorkbenchCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    try {
      around.desktop().requireDisplay();
    } catch (NoDisplay none) {
      around.tell(
          Texts.in(Cli.class).get("display.tour", String.valueOf(none.getMessage()), tourTo));
      return tour();
    }
    return around.desktop().open(ownSample());
  }

  private int tour() throws Refusal, IOException {
    try (Scratch scratch = Scratch.make()) {
      Path sample = scratch.folder().resolve("sample.groundwork");
      Samples.create(sample, around.setup());
      TourCommand.Size size = new TourCommand.Size(1280, 800);
      return Tour.of(around, sample, tourTo, TourCommand.Theme.LIGHT, size, 100);
    }
  }

  private Path ownSample() throws Refusal, IOException {
    Path own = around.userFolder().resolve("sample.groundwork");
    Samples.createOnce(own, around.setup());
    return own;
  }
}
