package app.groundwork.bench;

import java.time.Duration;
import java.time.Instant;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/** The floor: a window with an empty table and nothing else. Prints how long it took, ms. */
public final class BareWindow extends Application {
  @Override
  public void start(Stage stage) {
    TableView<String> table = new TableView<>(FXCollections.observableArrayList());
    table.getColumns().add(new TableColumn<>("Column"));
    Scene scene = new Scene(table, 1280, 800);
    stage.setScene(scene);
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
            System.out.println(Duration.between(start, Instant.now()).toMillis());
            Platform.exit();
          }
        });
    stage.show();
  }
}
