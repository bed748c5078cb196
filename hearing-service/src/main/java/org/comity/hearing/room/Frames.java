package org.comity.hearing.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactTypes;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.seat.Seat;

/** What the room says on the wire. {@code docs/room-protocol.md} describes every frame. */
final class Frames {
    /** A frame is never longer, in either direction; longer ones break sockets on the way. */
    static final int LONGEST = 32_768;

    /** Something arrives at least this often; when nothing has for two of them the line is dead, which is seen within 20 seconds. */
    static final int HEARTBEAT_MS = 8_000;

    private static final String EVENT = "{\"frame\":\"ev\",\"seq\":";

    private Frames() {}

    /** What a person is told on entering, whichever way they come. */
    record Welcome(UUID epoch, List<Seat> held, Map<String, List<String>> permissions, List<Seat> seats, Instant at) {

        String ready(long position) {
            return write(frame("ready").put("seq", position));
        }

        /** Always the first frame after a resume; the events named follow. */
        String resumed(long from, long to) {
            return write(frame("resumed").put("from", from).put("to", to));
        }

        /** Forget everything; all events follow from the first. */
        String reset(long position, String reason) {
            return write(frame("reset").put("seq", position).put("reason", reason));
        }

        private ObjectNode frame(String name) {
            ObjectNode welcome = Frames.frame(name)
                    .put("epoch", epoch.toString())
                    .put("serverTime", at.toString())
                    .put("hb", HEARTBEAT_MS);
            ObjectNode you = welcome.putObject("you")
                    .put("seat", held.getFirst().id())
                    .put("role", held.getFirst().role().name());
            ArrayNode ids = you.putArray("seats");
            held.forEach(seat -> ids.add(seat.id()));
            you.set("perms", LogJson.MAPPER.valueToTree(permissions));
            welcome.set("seats", Frames.seats(seats));
            return welcome;
        }
    }

    private static ArrayNode seats(Collection<Seat> seats) {
        ArrayNode places = LogJson.MAPPER.createArrayNode();
        for (Seat seat : seats) {
            ObjectNode place = places.addObject()
                    .put("seat", seat.id())
                    .put("role", seat.role().name())
                    .put("name", seat.name())
                    .put("language", seat.language())
                    .put("caseNumber", seat.caseNumber());
            if (seat.capacity() != null) {
                place.put("capacity", seat.capacity());
            }
            if (seat.partyId() != null) {
                place.put("party", firstOf(seats, seat.partyId()));
            }
        }
        return places;
    }

    /** Of all who sit for one party the first stands for it. */
    private static String firstOf(Collection<Seat> seats, UUID party) {
        return seats.stream()
                .filter(seat -> party.equals(seat.partyId()))
                .map(Seat::id)
                .findFirst()
                .orElseThrow();
    }

    /** An event under the number that it has for everybody who sees the same part of the log. */
    static String event(long number, RoomEvent event) {
        ObjectNode frame = LogJson.MAPPER
                .createObjectNode()
                .put("at", event.at().toString())
                .put("by", event.by())
                .put("cmd", event.commandId() == null ? null : event.commandId().toString())
                .put("t", event.type())
                .put("aud", event.audience().toString());
        frame.set("d", LogJson.MAPPER.valueToTree(event.fact()));
        return EVENT + number + "," + write(frame).substring(1);
    }

    /** What is in no log: it has no number, and comes once. */
    static String passing(String by, UUID commandId, Instant at, Fact fact) {
        ObjectNode frame = frame("eph")
                .put("t", FactTypes.nameOf(fact.getClass()))
                .put("at", at.toString())
                .put("by", by)
                .put("cmd", commandId.toString());
        frame.set("d", LogJson.MAPPER.valueToTree(fact));
        return write(frame);
    }

    /** The same event under another number. */
    static String renumbered(String event, long from, long to) {
        return EVENT
                + to
                + event.substring(EVENT.length() + String.valueOf(from).length());
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
    static String beat(Instant at) {
        return write(frame("beat").put("at", at.toString()));
    }

    /** Who is on the line this moment; not in the record, and may be lost. */
    static String presence(String seat, boolean online) {
        return write(frame("eph").put("t", "presence").put("seat", seat).put("online", online));
    }

    /** For who comes in: all who are on the line, in one frame. */
    static String here(Collection<String> seats) {
        ObjectNode frame = frame("eph").put("t", "here");
        ArrayNode ids = frame.putArray("seats");
        seats.forEach(ids::add);
        return write(frame);
    }

    static String seatsChanged(Collection<Seat> seats) {
        ObjectNode frame = frame("eph").put("t", "seats");
        frame.set("seats", seats(seats));
        return write(frame);
    }

    private static ObjectNode frame(String name) {
        return LogJson.MAPPER.createObjectNode().put("frame", name);
    }

    private static String write(ObjectNode frame) {
        try {
            return LogJson.MAPPER.writeValueAsString(frame);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
