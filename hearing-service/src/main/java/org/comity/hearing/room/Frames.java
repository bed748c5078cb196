package org.comity.hearing.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.log.CanonicalJson;
import org.comity.hearing.log.Phase;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/** What the room says on the wire. {@code docs/room-protocol.md} describes every frame. */
final class Frames {
    /** A frame is never longer, in either direction; longer ones break sockets on the way. */
    static final int LONGEST = 32_768;

    /** Something arrives at least this often, or the line is dead. */
    static final int HEARTBEAT_MS = 15_000;

    private Frames() {}

    static String ready(UUID epoch, long position, List<Seat> you, Collection<Seat> seats) {
        return write(welcome("ready", epoch, you, seats).put("seq", position));
    }

    /** Always the first frame after a resume; the events named follow. */
    static String resumed(UUID epoch, long from, long to, List<Seat> you, Collection<Seat> seats) {
        return write(welcome("resumed", epoch, you, seats).put("from", from).put("to", to));
    }

    /** Forget everything; all events follow from the first. */
    static String reset(UUID epoch, long position, List<Seat> you, Collection<Seat> seats, String reason) {
        return write(welcome("reset", epoch, you, seats).put("seq", position).put("reason", reason));
    }

    private static ObjectNode welcome(String frame, UUID epoch, List<Seat> you, Collection<Seat> seats) {
        ObjectNode welcome = frame(frame)
                .put("epoch", epoch.toString())
                .put("serverTime", Instant.now().toString())
                .put("hb", HEARTBEAT_MS);
        Role role = you.getFirst().role();
        ObjectNode person =
                welcome.putObject("you").put("seat", you.getFirst().id()).put("role", role.name());
        ArrayNode held = person.putArray("seats");
        you.forEach(seat -> held.add(seat.id()));
        ObjectNode permissions = person.putObject("perms");
        for (Phase phase : Phase.values()) {
            ArrayNode verbs = permissions.putArray(phase.name());
            Permissions.of(role, phase).forEach(verbs::add);
        }
        welcome.set("seats", seats(seats));
        return welcome;
    }

    private static ArrayNode seats(Collection<Seat> seats) {
        ArrayNode places = CanonicalJson.MAPPER.createArrayNode();
        for (Seat seat : seats) {
            places.addObject()
                    .put("seat", seat.id())
                    .put("role", seat.role().name())
                    .put("name", seat.name())
                    .put("language", seat.language());
        }
        return places;
    }

    static String event(long position, RoomEvent event) {
        ObjectNode frame = frame("ev")
                .put("seq", position)
                .put("at", event.at().toString())
                .put("by", event.by())
                .put("cmd", event.commandId() == null ? null : event.commandId().toString())
                .put("t", event.fact().named())
                .put("aud", event.audience().name());
        frame.set("d", CanonicalJson.MAPPER.valueToTree(event.fact()));
        return write(frame);
    }

    static String batch(List<String> events) {
        return events.size() == 1
                ? events.getFirst()
                : "{\"frame\":\"batch\",\"b\":[" + String.join(",", events) + "]}";
    }

    static String ack(UUID id, Instant at) {
        return write(frame("ack").put("id", id.toString()).put("at", at.toString()));
    }

    static String nack(UUID id, String code, String text, boolean retryable) {
        return write(frame("nack")
                .put("id", id == null ? null : id.toString())
                .put("code", code)
                .put("msg", text)
                .put("retryable", retryable));
    }

    /** The room is there. A page cannot see pings, and a dead line looks like a quiet one without this. */
    static String beat() {
        return write(frame("beat").put("at", Instant.now().toString()));
    }

    /** Who is on the line this moment; not in the record, and may be lost. */
    static String presence(String seat, boolean online) {
        return write(frame("eph").put("t", "presence").put("seat", seat).put("online", online));
    }

    static String seatsChanged(Collection<Seat> seats) {
        ObjectNode frame = frame("eph").put("t", "seats");
        frame.set("seats", seats(seats));
        return write(frame);
    }

    private static ObjectNode frame(String name) {
        return CanonicalJson.MAPPER.createObjectNode().put("frame", name);
    }

    private static String write(ObjectNode frame) {
        try {
            return CanonicalJson.MAPPER.writeValueAsString(frame);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
