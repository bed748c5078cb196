package org.comity.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an event says, on its way")
class EventEncryptionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ONE = "the first key, of more than 32 letters";
    private static final String NEXT = "the next key, of more than 32 letters!";
    private static final String SAID = "{\"name\":\"Éloïse Müller\",\"address\":\"12 rue de la Paix\"}";

    private final UUID id = UUID.randomUUID();

    private static EventEncryption with(String... keys) {
        return new EventEncryption(keys.length == 0 ? Optional.empty() : Optional.of(List.of(keys)), JSON);
    }

    private static JsonNode event(UUID id, String type, Map<String, Object> data) {
        return JSON.createObjectNode()
                .put("id", id.toString())
                .put("type", "org.comity." + type)
                .set("data", JSON.valueToTree(data));
    }

    @Test
    @DisplayName("is read by who has the key, with every letter, and by nobody else")
    void read() throws Exception {
        Map<String, Object> sent = with(ONE).outgoing(SAID, id, "PartyNamed");

        assertThat(sent.toString()).doesNotContain("Müller", "rue");
        assertThat(with(ONE).data(event(id, "PartyNamed", sent))).isEqualTo(JSON.readTree(SAID));
        assertThatThrownBy(() -> with(NEXT).data(event(id, "PartyNamed", sent)))
                .hasMessageContaining("COMITY_EVENTS_KEYS");
        assertThatThrownBy(() -> with().data(event(id, "PartyNamed", sent))).hasMessageContaining("COMITY_EVENTS_KEYS");
    }

    @Test
    @DisplayName("stays readable when the key is replaced, as long as the old one stands behind the new")
    void rotated() throws Exception {
        Map<String, Object> before = with(ONE).outgoing(SAID, id, "PartyNamed");
        EventEncryption both = with(NEXT, ONE);

        assertThat(both.data(event(id, "PartyNamed", before))).isEqualTo(JSON.readTree(SAID));
        Map<String, Object> after = both.outgoing(SAID, id, "PartyNamed");
        assertThat(with(NEXT).data(event(id, "PartyNamed", after))).isEqualTo(JSON.readTree(SAID));
        assertThatThrownBy(() -> with(ONE).data(event(id, "PartyNamed", after)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("says nothing in the place of another event, nor once a letter was changed")
    void bound() {
        EventEncryption encryption = with(ONE);
        Map<String, Object> sent = encryption.outgoing(SAID, id, "PartyNamed");

        assertThatThrownBy(() -> encryption.data(event(UUID.randomUUID(), "PartyNamed", sent)))
                .hasMessageContaining("another event");
        assertThatThrownBy(() -> encryption.data(event(id, "PartyLeft", sent))).hasMessageContaining("another event");
        String jwe = (String) sent.get("jwe");
        int middle = jwe.lastIndexOf('.') - 8;
        String changed = jwe.substring(0, middle) + (jwe.charAt(middle) == 'A' ? 'B' : 'A') + jwe.substring(middle + 1);
        assertThatThrownBy(() -> encryption.data(event(id, "PartyNamed", Map.of("jwe", changed))))
                .hasMessageContaining("changed");
    }

    @Test
    @DisplayName("goes as it is without a key, and is read so by who has one: earlier releases sent it so")
    void without() throws Exception {
        Map<String, Object> sent = with().outgoing(SAID, id, "PartyNamed");

        assertThat(sent).containsEntry("name", "Éloïse Müller");
        assertThat(with(ONE).data(event(id, "PartyNamed", sent))).isEqualTo(JSON.readTree(SAID));
    }

    @Test
    @DisplayName("is not encrypted with what can be guessed: a short key is refused by its name")
    void tooShort() {
        assertThatThrownBy(() -> with(ONE, "short")).hasMessageContaining("COMITY_EVENTS_KEYS");
    }
}
