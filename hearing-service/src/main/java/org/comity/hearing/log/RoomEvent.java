package org.comity.hearing.log;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One fact in its place in a room's log. {@code body} is the canonical JSON from which {@code hash} is computed; the other
 * fields are read from it or chain it. {@code seq} counts from 1 without a gap. {@code commandId} is null for what the room notes itself.
 */
public record RoomEvent(
        UUID hearingId,
        long seq,
        Instant at,
        String by,
        UUID commandId,
        Fact fact,
        byte[] body,
        byte[] hash,
        byte[] link) {

    /** The seat of facts that nobody commanded. */
    public static final String ROOM = "room";

    /** {@code salt} (128 random bits, hex) keeps the hash of an event silent about the event when only the hash is shown. */
    static RoomEvent after(
            byte[] previousLink,
            UUID hearingId,
            long seq,
            Instant at,
            String by,
            UUID commandId,
            Fact fact,
            String salt) {
        Instant instant = at.truncatedTo(ChronoUnit.MILLIS);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("v", 1);
        content.put("hearing", hearingId);
        content.put("seq", seq);
        content.put("at", instant.toString());
        content.put("by", by);
        content.put("cmd", commandId);
        content.put("t", FactTypes.nameOf(fact.getClass()));
        content.put("aud", fact.audience());
        content.put("d", fact);
        content.put("salt", salt);
        byte[] body = LogJson.bytes(content);
        byte[] hash = Chain.hash(body);
        return new RoomEvent(hearingId, seq, instant, by, commandId, fact, body, hash, Chain.link(previousLink, hash));
    }

    static RoomEvent read(FactTypes types, byte[] body, byte[] hash, byte[] link) {
        JsonNode content = LogJson.read(body);
        JsonNode command = content.get("cmd");
        return new RoomEvent(
                UUID.fromString(content.get("hearing").textValue()),
                content.get("seq").longValue(),
                Instant.parse(content.get("at").textValue()),
                content.get("by").textValue(),
                command.isNull() ? null : UUID.fromString(command.textValue()),
                types.read(content.get("t").textValue(), content.get("d")),
                body,
                hash,
                link);
    }

    /** The name of its fact. */
    public String type() {
        return FactTypes.nameOf(fact.getClass());
    }

    public Audience audience() {
        return fact.audience();
    }
}
