package org.comity.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Gives the events of other services to the {@link Listens} methods of this one: each once, in the order of its subject.
 * One that cannot be understood, or not be handled after {@value Handling#TRIES} more tries, is parked in the dead-letter topic, with
 * its reason, and the next is taken. While what is needed for it cannot be reached, it waits, and those after it wait too. What a process
 * that ends has not handled comes again, to the one that is there then.
 */
@ApplicationScoped
class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Handling handling;
    private final EventEncryption encryption;
    private final ObjectMapper json;
    private final List<ListenerMethod> listeners;
    private volatile boolean ending;

    @Inject
    Inbox(
            Handling handling,
            EventEncryption encryption,
            ObjectMapper json,
            @All @EventListener List<InstanceHandle<Object>> beans) {
        this.handling = handling;
        this.encryption = encryption;
        this.json = json;
        this.listeners = beans.stream()
                .flatMap(handle ->
                        ListenerMethod.of(handle.get(), handle.getBean().getBeanClass()).stream())
                .toList();
    }

    /** @return at once for a message that is neither acknowledged nor refused, since this process ends: Kafka keeps it */
    @Incoming("inbox")
    @Blocking
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    CompletionStage<Void> receive(Message<String> message) {
        try {
            handle(message.getPayload());
            return message.ack();
        } catch (SQLException | JsonProcessingException | RuntimeException failed) {
            return ending ? CompletableFuture.completedFuture(null) : message.nack(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return CompletableFuture.completedFuture(null);
        }
    }

    /** Whatever is tried from now on meets a database that is being closed, which says nothing of the event. */
    void end(@Observes ShutdownEvent stopping) {
        ending = true;
    }

    /** Topics are shared, so that most services get most events for nothing: one to which nobody listens costs no transaction. */
    private void handle(String cloudEvent) throws JsonProcessingException, SQLException, InterruptedException {
        JsonNode event = json.readTree(cloudEvent);
        String type = event.required("type").textValue();
        List<ListenerMethod> listening =
                listeners.stream().filter(listener -> listener.listensTo(type)).toList();
        if (listening.isEmpty()) {
            return;
        }
        JsonNode data = encryption.data(event);
        while (isUnreachable(event, data, listening)) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private boolean isUnreachable(JsonNode event, JsonNode data, List<ListenerMethod> listening) throws SQLException {
        try {
            handling.handle(event, data, listening);
            return false;
        } catch (SQLException | RuntimeException failed) {
            Optional<Throwable> unreachable = Unreachable.in(failed);
            if (ending || unreachable.isEmpty()) {
                throw failed;
            }
            LOG.warnf("event %s waits, will try again: %s", event.path("id").textValue(), unreachable.get());
            return true;
        }
    }
}
