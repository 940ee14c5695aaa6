package app.groundwork.rules.planted.ui.people;

import app.groundwork.rules.planted.store.Stand;

record StandView(Stand stand) {}
