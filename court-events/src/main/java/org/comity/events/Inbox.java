package org.comity.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Gives the events of other services to the {@link Listens} methods of this one: each once, in the order of its subject.
 * One that cannot be understood, or not be handled after {@value Handling#TRIES} more tries, is parked in the dead-letter topic, with
 * its reason, and the next is taken.
 */
@ApplicationScoped
class Inbox {
    private final Handling handling;
    private final EventEncryption encryption;
    private final ObjectMapper json;
    private final List<ListenerMethod> listeners;

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

    /** Topics are shared, so that most services get most events for nothing: one to which nobody listens costs no transaction. */
    @Incoming("inbox")
    @Blocking
    void receive(String cloudEvent) throws JsonProcessingException, SQLException {
        JsonNode event = json.readTree(cloudEvent);
        String type = event.required("type").textValue();
        List<ListenerMethod> listening =
                listeners.stream().filter(listener -> listener.listensTo(type)).toList();
        if (!listening.isEmpty()) {
            handling.handle(event, encryption.data(event), listening);
        }
    }
}
