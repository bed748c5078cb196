package org.comity.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/**
 * Encrypts what events say on their way, for they name people and where they live: on the wire {@code data} is {@code {"jwe": "…"}}, a JWE
 * (RFC 7516; {@code dir}, {@code A256GCM}) bound to the event's id and type, so that it says nothing in another event's place. What an
 * event is about, by its id, stays readable. With the first of {@code comity.events.keys} it is encrypted, with each of the others what
 * was sent before can be read; without one nothing is encrypted.
 */
@ApplicationScoped
class EventEncryption {
    private static final String ENCRYPTED = "jwe";
    private static final String BOUND_TO = "evt";
    private static final int SHORTEST = 32;
    private static final int ID_BYTES = 8;

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final ObjectMapper json;

    @Inject
    EventEncryption(@ConfigProperty(name = "comity.events.keys") Optional<List<String>> texts, ObjectMapper json) {
        this.json = json;
        for (String text : texts.orElse(List.of())) {
            if (text.strip().length() < SHORTEST) {
                throw new IllegalStateException(
                        "a key of COMITY_EVENTS_KEYS has fewer than " + SHORTEST + " characters");
            }
            Key key = derived(text.strip());
            keys.putIfAbsent(id(key), key);
        }
    }

    /** A key that is too short is said when the service starts, not with the first event. */
    void look(@Observes StartupEvent started) {}

    /** @param data JSON @return what goes out as the event's data */
    Map<String, Object> outgoing(String data, UUID event, String type) {
        if (keys.isEmpty()) {
            return new JsonObject(data).getMap();
        }
        Map.Entry<String, Key> first = keys.entrySet().iterator().next();
        JsonWebEncryption jwe = new JsonWebEncryption();
        jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
        jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        jwe.setKeyIdHeaderValue(first.getKey());
        jwe.setHeader(BOUND_TO, boundTo(event.toString(), type));
        jwe.setKey(first.getValue());
        jwe.setPayload(data);
        try {
            return Map.of(ENCRYPTED, jwe.getCompactSerialization());
        } catch (JoseException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /**
     * What an event says; one that came unencrypted as it is, since those of an earlier release did.
     *
     * @throws IllegalStateException if it was encrypted with none of our keys, for another event, or was changed
     */
    JsonNode data(JsonNode event) {
        JsonNode data = event.required("data");
        if (data.size() != 1 || !data.path(ENCRYPTED).isTextual()) {
            return data;
        }
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setAlgorithmConstraints(
                    new AlgorithmConstraints(ConstraintType.PERMIT, KeyManagementAlgorithmIdentifiers.DIRECT));
            jwe.setContentEncryptionAlgorithmConstraints(
                    new AlgorithmConstraints(ConstraintType.PERMIT, ContentEncryptionAlgorithmIdentifiers.AES_256_GCM));
            jwe.setCompactSerialization(data.required(ENCRYPTED).textValue());
            Key key = keys.get(jwe.getKeyIdHeaderValue());
            if (key == null) {
                throw new IllegalStateException("encrypted with a key that COMITY_EVENTS_KEYS does not have");
            }
            jwe.setKey(key);
            String plain = jwe.getPayload();
            String type = event.required("type").textValue().replace("org.comity.", "");
            if (!boundTo(event.required("id").textValue(), type).equals(jwe.getHeader(BOUND_TO))) {
                throw new IllegalStateException("what it says is of another event");
            }
            return json.readTree(plain);
        } catch (JoseException | JsonProcessingException changed) {
            throw new IllegalStateException("what it says was changed on its way", changed);
        }
    }

    private static String boundTo(String event, String type) {
        return type + " " + event;
    }

    private static Key derived(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal("comity events encryption".getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** By which a reader finds the key; it tells nothing of it. */
    private static String id(Key key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
