package app.groundwork.rules.planted.model.shared;

public record Kept(String text) {}
