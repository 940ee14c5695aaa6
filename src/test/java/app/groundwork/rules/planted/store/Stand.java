package app.groundwork.rules.planted.store;

public record Stand(String text) {}
