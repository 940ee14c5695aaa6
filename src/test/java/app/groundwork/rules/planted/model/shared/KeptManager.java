package app.groundwork.rules.planted.model.shared;

final class KeptManager {}
