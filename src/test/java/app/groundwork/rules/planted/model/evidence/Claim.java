package app.groundwork.rules.planted.model.evidence;

public record Claim(String text) {}
