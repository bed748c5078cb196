package org.comity.hearing.room;

import java.util.Map;
import java.util.UUID;

/** What tests outside of this package ask of a room. */
public final class RoomEnd {
    private RoomEnd() {}

    /** The code of the refusal; {@code ack} if the room is open. */
    public static String opens(UUID hearing, String ticket) {
        return Endpoint.enters(hearing, ticket)
                .asks("room.open", Map.of())
                .path("code")
                .asText("ack");
    }
}
