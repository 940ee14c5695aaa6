package app.groundwork.model.people;

/** A team of developers whom the platform serves. */
public record Team(String id, String name) {}
