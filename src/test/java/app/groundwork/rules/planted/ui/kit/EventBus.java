package app.groundwork.rules.planted.ui.kit;

final class EventBus {}
