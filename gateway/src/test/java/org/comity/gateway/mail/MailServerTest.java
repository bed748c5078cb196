package org.comity.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class MailServerTest {
    private final Vertx vertx = Vertx.vertx();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final MailMessage mail = new MailMessage("no-reply@court.example", "a@example.com", "a subject", "a text");
    private ServerSocket socket;
    private MailServerState state;

    @BeforeEach
    void listen() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    @DisplayName("a server that never answers keeps nobody waiting for ever")
    void silent() {
        assertThatThrownBy(() -> serverOf("no-reply@court.example", "", "100ms").take(mail))
                .isInstanceOf(TimeoutException.class);
        assertThat(said()).isEqualTo("did not answer when it was last asked");
    }

    @Test
    @DisplayName("a server that is not there is named, and makes nothing unready")
    void notThere() throws IOException {
        socket.close();
        MailServer server = serverOf("no-reply@court.example", "", "15s");
        assertThat(said()).isEqualTo("was not asked since this process began");
        assertThatThrownBy(() -> server.take(mail)).isInstanceOf(ExecutionException.class);
        assertThat(said()).isEqualTo("did not answer when it was last asked");
        assertThat(state.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    @Test
    @DisplayName("a server that refuses is heard")
    void refused() {
        answerWith("550 5.1.1 nobody here");
        assertThatThrownBy(() -> serverOf("no-reply@court.example", "", "15s").take(mail))
                .isInstanceOf(ExecutionException.class);
        assertThat(said()).isEqualTo("answers");
    }

    @ParameterizedTest(name = "{0}, called \"{1}\": EHLO {2}")
    @DisplayName("a server is told who speaks, and gets a mail once, without a header that says nothing")
    @CsvSource({
        "no-reply@court.example, '', court.example",
        "Comity <no-reply@court.example>, '', court.example",
        "no-reply@court.example, mail.court.example, mail.court.example"
    })
    void taken(String from, String name, String greeting) throws Exception {
        answerWith("250 2.1.5 welcome");
        serverOf(from, name, "15s").take(mail);
        assertThat(heard).containsOnlyOnce("EHLO " + greeting).containsOnlyOnce("Subject: a subject");
        assertThat(heard).noneMatch(line -> line.startsWith("Cc:"));
    }

    private Object said() {
        return state.call().getData().orElseThrow().get("127.0.0.1:" + socket.getLocalPort());
    }

    private MailServer serverOf(String from, String name, String within) {
        OutgoingMail config = new SmallRyeConfigBuilder()
                .withMapping(OutgoingMail.class)
                .withDefaultValue("comity.mail.host", "127.0.0.1")
                .withDefaultValue("comity.mail.port", Integer.toString(socket.getLocalPort()))
                .withDefaultValue("comity.mail.from", from)
                .withDefaultValue("comity.mail.name", name)
                .withDefaultValue("comity.mail.within", within)
                .withConverter(Duration.class, 200, new DurationConverter())
                .build()
                .getConfigMapping(OutgoingMail.class);
        state = new MailServerState(config, new SimpleMeterRegistry());
        return new MailServer(vertx, config, state);
    }

    /** @param toRecipient the answer to {@code RCPT TO} */
    private void answerWith(String toRecipient) {
        Thread.ofVirtual().start(() -> {
            try (Socket client = socket.accept()) {
                converse(client, toRecipient);
            } catch (IOException hungUp) {
                // as the other side may
            }
        });
    }

    private void converse(Socket client, String toRecipient) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 mail.example ready");
        boolean inData = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            if (inData) {
                inData = !line.equals(".");
                if (!inData) {
                    say(client, "250 2.0.0 taken");
                }
            } else if (line.equals("DATA")) {
                inData = true;
                say(client, "354 go on");
            } else {
                say(client, line.startsWith("RCPT") ? toRecipient : "250 mail.example");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
