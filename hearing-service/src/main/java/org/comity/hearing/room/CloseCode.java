package org.comity.hearing.room;

/**
 * Why the room hangs up, as WebSocket close codes of the private range. {@code docs/room-protocol.md} says after which of them a
 * client comes back by itself.
 */
enum CloseCode {
    BAD_FRAME(4400),
    TICKET_NOT_VALID(4401),
    REMOVED(4403),
    HELLO_TOO_LATE(4408),
    TAKEN_OVER(4409),
    TOO_FAST(4429),
    TOO_SLOW(4431),
    OWNER_LOST(4503),
    LOG_BROKEN(4510),
    BUSY(4513);

    private final int code;

    CloseCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
