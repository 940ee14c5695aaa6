package app.groundwork.rules.planted.ui.evidence;

import app.groundwork.rules.planted.store.Workspace;

public final class EvidenceArea {
  String text(Workspace workspace) {
    return workspace.query();
  }
}
