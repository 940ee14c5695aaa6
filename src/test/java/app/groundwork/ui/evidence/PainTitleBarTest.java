package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.testing.FxTest;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PainTitleBarTest extends FxTest {
  @TempDir Path folder;

  @Test
  void aHalfTypedTitleWaitsWhileAnotherWindowIsInFrontAndIsSavedOnceItIsLeft() throws Exception {
    try (LedgerFile file = new LedgerFile(folder)) {
      Button elsewhere = new Button("elsewhere");
      show(
          () -> {
            PainTitleBar bar = new PainTitleBar(file.pains, () -> {});
            VBox both = new VBox(bar, elsewhere);
            both.sceneProperty()
                .subscribe(
                    scene -> {
                      if (scene != null) {
                        bar.add();
                      }
                    });
            return both;
          },
          600,
          300);
      TextField field = id(TextField.class, "pain-title-field");
      focus(field);
      type("CI ca");
      Stage other =
          fx(
              () -> {
                Stage made = new Stage();
                made.setScene(new Scene(new VBox(new TextField())));
                made.show();
                made.requestFocus();
                return made;
              });
      waitFor("the other window", () -> !stage.isFocused());
      settle();
      assertThat(file.listed()).isEmpty();
      fx(
          () -> {
            other.hide();
            stage.requestFocus();
            return true;
          });
      waitFor("this window", () -> stage.isFocused());
      focus(elsewhere);
      settle();
      assertThat(file.pains.rows()).extracting(PainRow::title).containsExactly("CI ca");
    }
  }
}
