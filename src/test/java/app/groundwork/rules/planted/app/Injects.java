package app.groundwork.rules.planted.app;

import java.util.ServiceLoader;

final class Injects {
  ServiceLoader<Runnable> all() {
    return ServiceLoader.load(Runnable.class);
  }
}
