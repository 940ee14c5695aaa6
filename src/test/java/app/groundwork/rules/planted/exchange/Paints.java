package app.groundwork.rules.planted.exchange;

import javafx.scene.image.Image;

record Paints(Image image) {}
