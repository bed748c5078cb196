package org.comity.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InboxTest {
    private final List<String> said = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper();
    private final Inbox inbox = new Inbox(
            null,
            new EventEncryption(Optional.of(List.of("a key of 32 letters, for these tests")), json),
            json,
            List.of());

    @Test
    @DisplayName("an event to which nobody listens is done with")
    void acknowledged() {
        inbox.receive(message("{\"type\":\"org.comity.Unheard\"}"));

        assertThat(said).containsExactly("acknowledged");
    }

    @Test
    @DisplayName("one that cannot be understood is refused")
    void refused() {
        inbox.receive(message("{}"));

        assertThat(said).containsExactly("refused");
    }

    @Test
    @DisplayName("one that fails while the process ends is left with Kafka")
    void left() {
        inbox.end(new ShutdownEvent());

        inbox.receive(message("{}"));

        assertThat(said).isEmpty();
    }

    private Message<String> message(String event) {
        return Message.of(event, () -> say("acknowledged"), failed -> say("refused"));
    }

    private CompletableFuture<Void> say(String what) {
        said.add(what);
        return CompletableFuture.completedFuture(null);
    }
}
