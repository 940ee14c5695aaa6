package app.groundwork.rules.planted.ui.people;

import app.groundwork.rules.planted.store.people.PeopleStore;

record PeopleView(PeopleStore people) {}
