package org.comity.hearing.room;

/** Why the room hangs up, as WebSocket close codes of the private range. */
enum CloseCode {
    BAD_FRAME(4400, false),
    TICKET_NOT_VALID(4401, true),
    HELLO_TOO_LATE(4408, true),
    TAKEN_OVER(4409, false),
    TOO_FAST(4429, false),
    TOO_SLOW(4431, true),
    OWNER_LOST(4503, true);

    private final int code;
    private final boolean resumable;

    CloseCode(int code, boolean resumable) {
        this.code = code;
        this.resumable = resumable;
    }

    int code() {
        return code;
    }

    /** Whether a client comes back by itself, with a new ticket and its position. */
    boolean isResumable() {
        return resumable;
    }
}
