package app.groundwork.rules.planted.ui.people;

import app.groundwork.rules.planted.store.Workspace;

record HoldsWorkspace(Workspace workspace) {}
