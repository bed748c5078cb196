package org.comity.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenerMethodTest {
    private static final EventEnvelope ENVELOPE =
            new EventEnvelope(UUID.randomUUID(), UUID.randomUUID(), "filing-service", Instant.EPOCH);
    private final ObjectMapper json = new ObjectMapper();

    @Test
    @DisplayName("a method listens to the event its record is named for, with or without the envelope")
    void listensToTheRecordsName() throws Exception {
        Good bean = new Good();

        for (ListenerMethod listener : ListenerMethod.of(bean, Good.class)) {
            assertThat(listener.listensTo("org.comity.Stamped") ^ listener.listensTo("org.comity.Signed"))
                    .isTrue();
            assertThat(listener.listensTo("Stamped")).isFalse();
            listener.call(json.readTree("{\"number\":7}"), ENVELOPE, json);
        }

        assertThat(bean.received).containsExactlyInAnyOrder("stamped 7", "signed 7 filing-service");
    }

    @Test
    @DisplayName("what a listener throws comes out as it is, so that the transaction rolls back and the log names it")
    void throwsWhatTheListenerThrows() {
        ListenerMethod listener =
                ListenerMethod.of(new Failing(), Failing.class).getFirst();

        assertThatThrownBy(() -> listener.call(json.readTree("{\"number\":7}"), ENVELOPE, json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such stamp");
    }

    @ParameterizedTest(name = "{0} is no listener")
    @ValueSource(
            classes = {NoRecord.class, NoFact.class, OneTooMany.class, Secret.class, Answering.class, Shared.class})
    void refusesOtherShapes(Class<?> shape) {
        assertThatThrownBy(() -> ListenerMethod.of(null, shape))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(shape.getSimpleName() + ".on(")
                .hasMessageContaining("takes a record named as the event");
    }

    record Stamped(int number) {}

    record Signed(int number) {}

    static class Good {
        final List<String> received = new ArrayList<>();

        @Listens
        void on(Stamped fact) {
            received.add("stamped " + fact.number());
        }

        @Listens
        void on(Signed fact, EventEnvelope envelope) {
            received.add("signed " + fact.number() + " " + envelope.from());
        }

        void on(String other) {
            received.add(other);
        }
    }

    static class Failing {
        @Listens
        void on(Stamped fact) {
            throw new IllegalArgumentException("no such stamp");
        }
    }

    static class NoRecord {
        @Listens
        void on(String fact) {}
    }

    static class NoFact {
        @Listens
        void on() {}
    }

    static class OneTooMany {
        @Listens
        void on(Stamped fact, String other) {}
    }

    static class Secret {
        @Listens
        private void on(Stamped fact) {}
    }

    static class Answering {
        @Listens
        boolean on(Stamped fact) {
            return true;
        }
    }

    static class Shared {
        @Listens
        static void on(Stamped fact) {}
    }
}
