package app.groundwork.rules.planted.ui.canvas;

public final class CanvasView {}
