package app.groundwork.rules.planted.exchange.text;

import app.groundwork.rules.planted.store.Workspace;

record ReadsTheFile(Workspace workspace) {}
