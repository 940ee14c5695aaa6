package app.groundwork.rules.planted.store;

import app.groundwork.rules.planted.store.people.PeopleStore;

record KnowsAnArea(PeopleStore people) {}
