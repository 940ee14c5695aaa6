package app.groundwork.rules.planted.cli;

import javafx.stage.Stage;

record ShowsWindow(Stage stage) {}
