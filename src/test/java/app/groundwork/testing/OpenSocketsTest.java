package app.groundwork.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class OpenSocketsTest {
  @Test
  void seesWhatIsOpenAndOnlyWhileItIs() throws Exception {
    assertThat(OpenSockets.inet()).isEmpty();

    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket server = new ServerSocket(0, 1, here)) {
      String port = ":%04X".formatted(server.getLocalPort());
      assertThat(OpenSockets.inet()).singleElement().asString().startsWith("tcp").contains(port);
      try (Socket client = new Socket(here, server.getLocalPort());
          Socket served = server.accept()) {
        assertThat(OpenSockets.inet()).hasSize(3);
        assertThat(client.isConnected() && served.isConnected()).isTrue();
      }
    }
    try (DatagramSocket datagrams = new DatagramSocket()) {
      assertThat(OpenSockets.inet()).singleElement().asString().startsWith("udp");
      assertThat(datagrams.isBound()).isTrue();
    }
    assertThat(OpenSockets.inet()).isEmpty();
  }

  @Test
  void doesNotSeeASocketThatIsNeitherBoundNorConnected() throws Exception {
    try (SocketChannel idle = SocketChannel.open()) {
      assertThat(idle.isOpen()).isTrue();
      assertThat(OpenSockets.inet()).isEmpty();
    }
  }
}
