package org.comity.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.comity.localstack.ThrowAwayFolder;

/** The proxy that the gateway is held against: it looks at nothing and passes everything on. One worker, connections kept. */
final class Nginx implements AutoCloseable {
    private final Process process;
    private final ThrowAwayFolder folder;
    private final int port;

    private Nginx(Process process, ThrowAwayFolder folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** @return empty if this machine has none */
    static Optional<Nginx> before(String service) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of((System.getenv("PATH") + ":/usr/sbin").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        ThrowAwayFolder own = ThrowAwayFolder.named("comity-nginx-");
        Path folder = own.path();
        int port = freePort();
        Files.writeString(folder.resolve("nginx.conf"), configuration(folder, port, service));
        Process process = new ProcessBuilder(
                        program.get().toString(), "-p", folder.toString(), "-c", "nginx.conf", "-e", "error.log")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        Nginx nginx = new Nginx(process, own, port);
        nginx.awaitReady();
        return Optional.of(nginx);
    }

    private static String configuration(Path folder, int port, String service) {
        return """
                daemon off;
                worker_processes 1;
                pid %1$s/pid;
                events { worker_connections 256; }
                http {
                  access_log off;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  upstream service { server %3$s; keepalive 32; }
                  server {
                    listen 127.0.0.1:%2$d;
                    location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
                  }
                }
                """.formatted(folder, port, service.replace("http://", ""));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        while (true) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (ConnectException notYet) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IOException("nginx did not start: "
                            + Files.readString(folder.path().resolve("output")));
                }
            }
        }
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        folder.close();
    }
}
