package app.groundwork.rules.planted.ui.shell;

import app.groundwork.rules.planted.ui.capture.Strip;

record LooksBehind(Strip strip) {}
