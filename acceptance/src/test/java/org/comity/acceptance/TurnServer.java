package org.comity.acceptance;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A TURN server of the court's (coturn) on loopback, with a secret of its own. */
final class TurnServer implements AutoCloseable {
    private final String secret = UUID.randomUUID().toString();
    private final int port;
    private final Process process;

    private TurnServer(int port, Path folder) throws IOException {
        this.port = port;
        process = new ProcessBuilder(List.of(
                        "turnserver",
                        "-n",
                        "--no-cli",
                        "--no-tls",
                        "--no-dtls",
                        "--allow-loopback-peers",
                        "--use-auth-secret",
                        "--static-auth-secret=" + secret,
                        "--realm=court.example",
                        "--listening-ip=127.0.0.1",
                        "--relay-ip=127.0.0.1",
                        "--listening-port=" + port,
                        "--userdb=" + folder.resolve("turndb"),
                        "--pidfile=" + folder.resolve("turnserver.pid"),
                        "--log-file=stdout"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("turnserver.log").toFile())
                .start();
    }

    static TurnServer start() throws IOException {
        return new TurnServer(freePort(), Files.createDirectories(Path.of("target", "turn")));
    }

    private static int freePort() throws IOException {
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    String url() {
        return "turn:127.0.0.1:" + port + "?transport=udp";
    }

    String secret() {
        return secret;
    }

    /** Nothing goes over it until {@link #goesOn}. */
    void stands() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goesOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor(5, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
