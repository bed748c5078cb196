package org.comity.hearing.room;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked for in a room, with its name on the wire. */
public enum Verb {
    OPEN("room.open"),
    ADJOURN("room.adjourn"),
    CALL_ATTENDANCE("attendance.call"),
    CHECK_IDENTITY("identity.check"),
    MOVE_PHASE("phase.move"),
    READ_RIGHTS("rights.read"),
    ANSWER_RIGHTS("rights.answer"),
    DECIDE_CHALLENGE("challenge.decide"),
    STATE("statement.add"),
    RENDER("statement.render"),
    CORRECT_STATEMENT("statement.correct"),
    SHOW_EXHIBIT("exhibit.show"),
    GIVE_OPINION("exhibit.opine"),
    NOTE("court.note"),
    FREEZE_RECORD("record.freeze"),
    READ_RECORD("record.read"),
    SIGN_RECORD("record.sign"),
    REQUEST_CORRECTION("correction.request"),
    DECIDE_CORRECTION("correction.decide"),
    REFUSE_TO_SIGN("record.refuse"),
    SEAL_RECORD("record.seal");

    private final String wireName;

    Verb(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    static Optional<Verb> named(String wireName) {
        return Arrays.stream(values())
                .filter(verb -> verb.wireName.equals(wireName))
                .findFirst();
    }
}
