package org.comity.serviceofprocess.court;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.comity.localstack.TestServers;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mail server that the service talks to: passes everything on to the real one, or behaves as mail servers sometimes do. */
public class MailRelay implements QuarkusTestResourceLifecycleManager {

    /** How it behaves to the next connections. */
    enum Manner {
        PASSES_ON,
        CLOSES_AT_CONNECT,
        SAYS_NOTHING,
        /** A letter now and then, and never a whole line. */
        DRIPS,
        REFUSES_AT_CONNECT("421 4.3.2 too busy"),
        REFUSES_THE_ADDRESS("550 5.1.1 no such mailbox"),
        GREYLISTS("451 4.7.1 greylisted, come back in 15 minutes"),
        REFUSES_THE_CONTENT("552 5.3.4 too large for us"),
        NEVER_ANSWERS_THE_FINAL_DOT,
        CLOSES_AT_THE_FINAL_DOT;

        final String answer;

        Manner() {
            this(null);
        }

        Manner(String answer) {
            this.answer = answer;
        }
    }

    private static volatile Manner manner = Manner.PASSES_ON;
    private static volatile String taken = "";
    private static volatile String refused = "";

    private ServerSocket server;

    static void behave(Manner next) {
        manner = next;
        taken = "";
    }

    /** The conversation of the last message that was handed over but not answered. */
    static String taken() {
        return taken;
    }

    /** The last message that was refused when all of it was there. */
    static String refused() {
        return refused;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
        return Map.of(
                "comity.mail.host", "127.0.0.1",
                "comity.mail.port", Integer.toString(server.getLocalPort()),
                "comity.mail.answers", "PT2S",
                "comity.mail.lasts", "PT8S",
                // The real server's; a test reads the mailbox when it wants to.
                "comity.imap.host", "127.0.0.1",
                "comity.imap.port", "${comity.test.imap-port}",
                "comity.imap.user", "service@comity.example",
                "comity.imap.password", TestServers.MAIL_PASSWORD,
                "comity.imap.tls", "DISABLED",
                "comity.imap.reads-every", "off");
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void serve(Socket client) {
        try (client) {
            switch (manner) {
                case PASSES_ON -> passOn(client);
                case CLOSES_AT_CONNECT -> client.close();
                case SAYS_NOTHING -> client.getInputStream().readAllBytes();
                case DRIPS -> drip(client);
                default -> converse(client, manner);
            }
        } catch (IOException gone) {
            // The other side hung up, as it may.
        }
    }

    /** Until the other side has had enough. */
    private static void drip(Socket client) throws IOException {
        while (true) {
            client.getOutputStream().write('2');
            LockSupport.parkNanos(500_000_000);
        }
    }

    private static void passOn(Socket client) throws IOException {
        int port = ConfigProvider.getConfig().getValue("COMITY_SMTP_PORT", Integer.class);
        try (Socket real = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Thread.ofVirtual().start(() -> copy(real, client));
            client.getInputStream().transferTo(real.getOutputStream());
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // The other side hung up, as it may.
        }
    }

    private static void converse(Socket client, Manner manner) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        if (manner == Manner.REFUSES_AT_CONNECT) {
            say(out, manner.answer);
            return;
        }
        say(out, "220 relay.example ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" -> say(out, "250 relay.example");
                case "RCPT" ->
                    say(
                            out,
                            manner == Manner.GREYLISTS || manner == Manner.REFUSES_THE_ADDRESS
                                    ? manner.answer
                                    : "250 ok");
                case "DATA" -> {
                    say(out, "354 go on");
                    String content = data(in);
                    if (manner == Manner.REFUSES_THE_CONTENT) {
                        refused = content;
                        say(out, manner.answer);
                    } else {
                        taken = content;
                        if (manner == Manner.NEVER_ANSWERS_THE_FINAL_DOT) {
                            client.getInputStream().readAllBytes();
                        }
                        return;
                    }
                }
                default -> say(out, "250 ok");
            }
        }
    }

    private static String data(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line).append("\r\n");
        }
        return content.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException alreadyClosed) {
            // Nothing is left to end.
        }
    }
}
