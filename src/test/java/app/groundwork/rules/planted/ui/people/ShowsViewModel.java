package app.groundwork.rules.planted.ui.people;

import javafx.scene.Node;

record ShowsViewModel(Node node) {}
