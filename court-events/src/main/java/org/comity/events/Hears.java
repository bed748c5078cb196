package org.comity.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What this service does when it hears of one kind of fact. An implementation is a bean; it runs in a transaction and
 * once per event. What it throws rolls back; the event is tried again and then parked in the dead-letter topic.
 *
 * @param <E> this service's own small record of the fact: unknown fields are ignored
 */
public abstract class Hears<E> {
    private final String name;
    private final Class<E> fact;

    /** @param name the event's name without prefix, for example {@code CaseRegistered} */
    protected Hears(String name, Class<E> fact) {
        this.name = name;
        this.fact = fact;
    }

    protected abstract void hear(E fact, Heard about);

    boolean listensTo(String type) {
        return type.equals("org.comity." + name);
    }

    void hear(JsonNode data, Heard about, ObjectMapper json) {
        hear(json.convertValue(data, fact), about);
    }
}
