package app.groundwork.rules.planted.store.people;

public final class PeopleStore {}
