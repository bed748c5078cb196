package org.comity.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.Mail;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MailServerTest {
    private final Mail mail = Mail.withText("a@example.com", "a subject", "a text");

    @Test
    @DisplayName("a server that never answers keeps nobody waiting for ever")
    void silent() {
        MailServer server = new MailServer(mails -> Uni.createFrom().nothing(), Duration.ofMillis(100));
        assertThatThrownBy(() -> server.take(mail)).isInstanceOf(TimeoutException.class);
    }

    @Test
    @DisplayName("a mail that was taken was handed over once")
    void taken() {
        List<Mail> taken = new ArrayList<>();
        MailServer server = new MailServer(
                mails -> Uni.createFrom().voidItem().invoke(() -> taken.addAll(List.of(mails))),
                Duration.ofSeconds(10));
        server.take(mail);
        assertThat(taken).containsExactly(mail);
    }
}
