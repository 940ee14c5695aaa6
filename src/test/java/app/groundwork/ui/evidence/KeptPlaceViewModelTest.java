package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.ui.following.KeptPlaceViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPlaceViewModelTest {
  @TempDir Path folder;

  @Test
  void whatWasKeptIsToldAlsoToWhoWasLedElsewhereMeanwhile() throws Exception {
    try (LedgerFile file = new LedgerFile(folder)) {
      file.workspace.place().put("a", "-LOST one").join();
      List<String> told = new ArrayList<>();
      KeptPlaceViewModel place =
          new KeptPlaceViewModel(file.workspace, file.context, "a", () -> "-LOST two");
      file.screen.hold();
      place.find((code, led) -> told.add(code + " " + led));
      place.lead();
      file.screen.release();
      assertThat(told).containsExactly("-LOST one true");
      assertThat(file.workspace.place().get("a").join())
          .as("as it stands now")
          .hasValue("-LOST two");
    }
  }

  @Test
  void aPullLeavesNoColumnWiderThanIsReadBack() {
    PainPlace place = PainPlace.FIRST.withWidth(PainColumn.THEME, 4_000);
    assertThat(PainPlace.parse(place.code()).widths()).containsEntry(PainColumn.THEME, 400);
  }
}
