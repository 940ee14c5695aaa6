package app.groundwork.rules.planted.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

final class Fetches {
  InputStream fetch(URL url) throws IOException {
    return url.openStream();
  }
}
