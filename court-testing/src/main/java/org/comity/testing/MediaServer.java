package org.comity.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A media server of the court's (Janus with its VideoRoom) on loopback, with a secret and a key of its own. */
public final class MediaServer implements AutoCloseable {
    private static final long MOST_SECONDS = 20;

    private final String secret = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();
    private final Path folder;
    private final int port;
    private Process process;

    private MediaServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** @param folder for its settings and what it logs; made here */
    public static MediaServer start(Path folder) throws IOException {
        MediaServer server = new MediaServer(Files.createDirectories(folder).toAbsolutePath(), freePort());
        Files.createDirectories(server.recordings());
        server.writeSettings();
        server.begin();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private void writeSettings() throws IOException {
        Files.writeString(folder.resolve("janus.jcfg"), """
                general: { daemonize = false; api_secret = "%s"; interface = "127.0.0.1"; protected_folders = [] }
                nat: { ice_enforce_list = "127.0.0.1"; ignore_mdns = true }
                plugins: { disable = "libjanus_audiobridge.so,libjanus_duktape.so,libjanus_echotest.so,libjanus_lua.so,libjanus_nosip.so,libjanus_recordplay.so,libjanus_sip.so,libjanus_streaming.so,libjanus_textroom.so,libjanus_videocall.so,libjanus_voicemail.so" }
                transports: { disable = "libjanus_http.so,libjanus_mqtt.so,libjanus_nanomsg.so,libjanus_pfunix.so,libjanus_rabbitmq.so" }
                """.formatted(secret));
        Files.writeString(folder.resolve("janus.transport.websockets.jcfg"), """
                general: { json = "compact"; ws = true; ws_port = %d; ws_ip = "127.0.0.1"; wss = false }
                admin: { admin_ws = false }
                """.formatted(port));
        Files.writeString(
                folder.resolve("janus.plugin.videoroom.jcfg"), "general: { admin_key = \"%s\" }\n".formatted(key));
    }

    /** After it was killed; the first time it has begun already. */
    public void begin() throws IOException {
        process = new ProcessBuilder("janus", "--configs-folder=" + folder, "--disable-colors")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("janus.log").toFile())
                .start();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!isListening()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroyForcibly();
                throw new IOException("janus did not start: " + Files.readString(folder.resolve("janus.log")));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Where it writes recordings. */
    public Path recordings() {
        return folder.resolve("recordings");
    }

    /** Of its WebSocket API. */
    public String url() {
        return "ws://127.0.0.1:" + port;
    }

    /** Its {@code api_secret}. */
    public String secret() {
        return secret;
    }

    /** The {@code admin_key} of its VideoRoom. */
    public String key() {
        return key;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** As by {@code kill -9}. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
