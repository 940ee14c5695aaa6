package app.groundwork.rules.planted.exchange;

import java.net.Socket;
import java.nio.channels.SocketChannel;

record Uploads(Socket socket, SocketChannel channel) {}
