package app.groundwork.rules.planted.exchange.people;

import app.groundwork.rules.planted.store.Workspace;

record ReadsTheFile(Workspace workspace) {}
