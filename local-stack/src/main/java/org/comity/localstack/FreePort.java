package org.comity.localstack;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for servers of tests. They lie below those that the system gives to outgoing connections (from 32768 on Linux): one of those
 * may be taken by any connection between the moment it was found free and the moment the server binds it, and where tests run side by
 * side it often is.
 */
public final class FreePort {
    private static final int FIRST = 15_000;
    private static final int BEHIND_LAST = 32_000;

    private FreePort() {}

    /** A port of the loopback interface that nobody listens on now. */
    public static int any() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            }
        }
    }
}
