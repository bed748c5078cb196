package org.comity.evidence.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.comity.evidence.tree.Hash;

/**
 * What happened, as one entry of the log: canonical JSON without personal data. Whatever could name or describe a
 * person is there only as a commitment, SHA-256 of a random salt of 32 bytes followed by the canonical JSON of the
 * value. Who has the {@link Opening} can show the value; who destroys the salt has erased it from the log.
 *
 * <pre>
 *   {"v":1, "type":…, "event":…, "eventTime":…, "requestCommit":…, "recipientCommit":…, "channel":…,
 *    "docDigests":[{"sha256":…, "sha512":…}], "evidenceDigests":[…], "prevLeafHash":…, "ruleId":…}
 * </pre>
 */
public final class EvidenceRecord {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;
    private final List<Opening> openings;

    private EvidenceRecord(byte[] bytes, List<Opening> openings) {
        this.bytes = bytes;
        this.openings = List.copyOf(openings);
    }

    /**
     * @param type a name of this kind of record, such as {@code service-of-process.event}
     * @param event what happened, such as {@code MADE_AVAILABLE}; letters, digits, hyphen and underscore
     * @param at when it happened, in UTC
     */
    public static Builder of(String type, String event, Instant at) {
        return new Builder(type, event, at);
    }

    /** The entry for the log. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What opens the commitments. Keep it with the personal data, never in the log; its deletion is erasure. */
    public List<Opening> openings() {
        return openings;
    }

    /** The leaf hash, which the next record of the same matter names as its predecessor. */
    public Hash leafHash() {
        return Hash.ofLeaf(bytes);
    }

    /** The plain SHA-256 of the record, to name it in an event. */
    public String digest() {
        return Hash.ofBytes(bytes).hex();
    }

    /**
     * The value behind a commitment.
     *
     * @param field of the record, such as {@code recipientCommit}
     * @param salt 32 random bytes in hexadecimal
     */
    public record Opening(String field, String salt, JsonNode value) {
        /** What the record has in this field if the opening is true. */
        public String commitment() {
            byte[] saltBytes = HexFormat.of().parseHex(salt);
            byte[] canonical = CanonicalJson.bytes(value);
            return Hash.ofBytes(ByteBuffer.allocate(saltBytes.length + canonical.length)
                            .put(saltBytes)
                            .put(canonical)
                            .array())
                    .hex();
        }

        public String toJson() {
            return new String(CanonicalJson.bytes(toNode()), UTF_8);
        }

        public ObjectNode toNode() {
            return CanonicalJson.object().put("field", field).put("salt", salt).set("value", value);
        }

        /** The opening that {@link #toJson()} wrote. */
        public static Opening fromJson(String json) {
            return fromNode(CanonicalJson.parse(json.getBytes(UTF_8)));
        }

        /** @throws IllegalArgumentException if this is no opening */
        public static Opening fromNode(JsonNode node) {
            if (!node.path("field").isTextual()
                    || !node.path("salt").asText().matches("[0-9a-f]{64}")
                    || !node.has("value")) {
                throw new IllegalArgumentException("Not an opening of a commitment");
            }
            return new Opening(node.get("field").textValue(), node.get("salt").textValue(), node.get("value"));
        }
    }

    /** Collects what a record says. Fields can be set once. */
    public static final class Builder {
        private final ObjectNode fields = CanonicalJson.object();
        private final List<Opening> openings = new ArrayList<>();

        private Builder(String type, String event, Instant at) {
            if (!event.matches("[A-Za-z0-9_-]{1,60}")) {
                throw new IllegalArgumentException("Not the name of an event: " + event);
            }
            fields.put("v", 1).put("type", type).put("event", event).put("eventTime", at.toString());
        }

        /** A fact that says nothing about a person, in clear: a channel, a rule, a role, a random identifier. */
        public Builder with(String field, String value) {
            set(field, CanonicalJson.node(value));
            return this;
        }

        /** The same for a whole number of at most 2^53. */
        public Builder with(String field, long value) {
            if (Math.abs(value) > 1L << 53) {
                throw new IllegalArgumentException("Too large for a number of RFC 8785: " + value);
            }
            set(field, CanonicalJson.node(value));
            return this;
        }

        /**
         * A commitment to personal data, as field {@code <name>Commit}.
         *
         * @param value a text, number, record, map or list
         */
        public Builder commit(String name, Object value) {
            byte[] salt = new byte[32];
            RANDOM.nextBytes(salt);
            Opening opening = new Opening(name + "Commit", HexFormat.of().formatHex(salt), CanonicalJson.node(value));
            set(opening.field(), CanonicalJson.node(opening.commitment()));
            openings.add(opening);
            return this;
        }

        /** A document that this event is about, by its SHA-256 and SHA-512. */
        public Builder document(byte[] content) {
            return document(Hash.ofBytes(content).hex(), HexFormat.of().formatHex(sha512(content)));
        }

        /** The same for a document whose content is not at hand, both in hexadecimal. */
        public Builder document(String sha256, String sha512) {
            fields.withArray("docDigests")
                    .addObject()
                    .put("sha256", Hash.ofHex(sha256).hex())
                    .put("sha512", sha512);
            return this;
        }

        /** The same where only the SHA-256 is known, in hexadecimal. */
        public Builder document(String sha256) {
            fields.withArray("docDigests")
                    .addObject()
                    .put("sha256", Hash.ofHex(sha256).hex());
            return this;
        }

        /** Something else that supports this record, by its SHA-256: a mail, a receipt, a photograph. */
        public Builder evidence(String sha256) {
            fields.withArray("evidenceDigests").add(Hash.ofHex(sha256).hex());
            return this;
        }

        /** A sealed hearing record: its digest, the end of its chain, and how many events it has. */
        public Builder hearing(HearingRecord record) {
            return with("recordDigest", record.textDigest())
                    .with("recordChainEnd", record.chainEnd().hex())
                    .with("recordEvents", record.events().size());
        }

        /** The rule of law by which this event has its effect. */
        public Builder rule(String ruleId) {
            return with("ruleId", ruleId);
        }

        /** The record of the same matter before this one. */
        public Builder after(Hash previousLeafHash) {
            return with("prevLeafHash", previousLeafHash.hex());
        }

        public EvidenceRecord build() {
            byte[] bytes = CanonicalJson.bytes(fields);
            if (bytes.length > 65_535) {
                throw new IllegalStateException("A record has at most 65535 bytes; name attachments by digest");
            }
            return new EvidenceRecord(bytes, openings);
        }

        private void set(String field, JsonNode value) {
            if (fields.has(field)) {
                throw new IllegalArgumentException("The field " + field + " is set already");
            }
            fields.set(field, value);
        }

        private static byte[] sha512(byte[] content) {
            try {
                return MessageDigest.getInstance("SHA-512").digest(content);
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("Every Java platform has SHA-512", e);
            }
        }
    }
}
