package app.groundwork.rules.planted.ui.capture;

public record Strip(String text) {}
