package org.comity.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Socket.IO's own server in a process of its own, told the same by as many people in as many rooms; it keeps nothing and orders nothing.
 * npm brings it into a folder that is deleted again.
 */
final class RoomPeer implements AutoCloseable {
    private static final String PACKAGE = "socket.io@4.8.1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** As long as an event of a room on the wire. */
    private static final String SAYING = """
            42["say",{"seq":1234,"at":"2026-11-29T07:00:00.000000Z","by":"panel-12","cmd":"00000000-0000-0000-0000-000000000000","t":"statement.recorded","aud":"ALL","d":{"utteranceId":"00000000-0000-0000-0000-000000000000","seat":"panel-12","language":"zh-CN","text":"The goods arrived on the third of March with the seals broken. @%d@"}}]""";

    private final Process process;
    private final int port;

    private RoomPeer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Empty if npm brings none. */
    static Optional<RoomPeer> started() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("comity-bench-rooms-");
        try (InputStream script = RoomPeer.class.getResourceAsStream("/rooms-peer.mjs")) {
            Files.copy(script, folder.resolve("peer.mjs"));
        }
        if (ended(folder, "npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", PACKAGE) != 0) {
            return Optional.empty();
        }
        int port = freePort();
        Process node = quiet(folder, "node", "peer.mjs", String.valueOf(port)).start();
        RoomPeer peer = new RoomPeer(node, port);
        Runtime.getRuntime().addShutdownHook(new Thread(peer::close, "end the peer"));
        peer.awaitReady();
        return Optional.of(peer);
    }

    private static int ended(Path folder, String... command) throws IOException, InterruptedException {
        return quiet(folder, command).start().waitFor();
    }

    private static ProcessBuilder quiet(Path folder, String... command) {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        close();
        throw new IOException("the peer of the rooms does not start");
    }

    /** @return microseconds of a processor for a delivery, once it is warm */
    double processorMicros(int rooms, int perSecond, Duration warmUp, Duration time) throws IOException {
        try (RoomLoad load = new RoomLoad(null)) {
            for (int room = 0; room < rooms; room++) {
                List<RoomSocket> people = new ArrayList<>();
                for (int seat = 0; seat < RoomHearings.SEATS; seat++) {
                    people.add(RoomSocket.at(port, "/socket.io/?EIO=4&transport=websocket&room=" + room, "40")
                            .awaitEntry());
                }
                load.enter(people);
            }
            load.say(SAYING::formatted, perSecond, 5, warmUp);
            Duration before = used();
            RoomLoad.Went went = load.say(SAYING::formatted, perSecond, 5, time);
            return used().minus(before).toNanos() / 1e3 / went.deliveries();
        }
    }

    private Duration used() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
