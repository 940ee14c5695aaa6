package app.groundwork.rules.planted.ui.shell;

import app.groundwork.rules.planted.ui.people.PeopleArea;

record OpensDoors(PeopleArea people) {}
