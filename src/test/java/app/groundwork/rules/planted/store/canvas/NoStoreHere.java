package app.groundwork.rules.planted.store.canvas;

final class NoStoreHere {}
