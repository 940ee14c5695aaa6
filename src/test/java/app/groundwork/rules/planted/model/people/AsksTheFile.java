package app.groundwork.rules.planted.model.people;

import app.groundwork.rules.planted.store.Workspace;

record AsksTheFile(Workspace workspace) {}
