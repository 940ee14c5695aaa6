package app.groundwork.rules.planted.exchange;

import app.groundwork.rules.planted.store.Workspace;

record Exports(Workspace workspace) {}
