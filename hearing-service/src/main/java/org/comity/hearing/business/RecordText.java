package org.comity.hearing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comity.hearing.business.Statements.StatementCorrected;
import org.comity.hearing.business.Statements.StatementRecorded;
import org.comity.hearing.log.Chain;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/**
 * The hearing record as everybody reads and signs it: the ordered lines of the log, each statement in its latest version.
 * Its digest is the SHA-256 of its canonical JSON. Source: Civil Procedure Law art. 150.
 */
public record RecordText(Heading heading, int version, List<Person> persons, List<Line> lines) {

    /**
     * Who took part. {@code name} is as the case or the token gave it; {@code caseNumber} that of a party whose case was heard with the
     * hearing's own, empty for everybody else; {@code capacity} as what one represents a party, empty for everybody else. Records of earlier
     * releases are without them, and stay what was signed.
     */
    public record Person(
            String seat,
            Role role,
            String name,
            String language,
            @JsonInclude(JsonInclude.Include.NON_NULL) String caseNumber,
            @JsonInclude(JsonInclude.Include.NON_NULL) String capacity) {
        static Person of(Seat seat) {
            return new Person(
                    seat.id(),
                    seat.role(),
                    seat.name(),
                    seat.language(),
                    Objects.requireNonNullElse(seat.caseNumber(), ""),
                    Objects.requireNonNullElse(seat.capacity(), ""));
        }
    }

    /** {@code seq} is the line's place in the log; {@code version} counts corrections of a statement, otherwise 1. */
    public record Line(long seq, Instant at, String by, String kind, int version, ObjectNode content) {}

    /** @param events the whole log so far; what came after the freeze does not belong to the frozen record */
    public static RecordText of(Heading heading, int version, List<Seat> seats, List<RoomEvent> events) {
        return ofPersons(heading, version, seats.stream().map(Person::of).toList(), events);
    }

    /** The same of those who took part when it was frozen, whoever sits there now. */
    public static RecordText ofPersons(Heading heading, int version, List<Person> persons, List<RoomEvent> events) {
        Map<String, StatementCorrected> latest = new HashMap<>();
        for (RoomEvent event : events) {
            if (event.fact() instanceof StatementCorrected corrected) {
                latest.put(corrected.utteranceId(), corrected);
            }
        }
        List<Line> lines = new ArrayList<>();
        for (RoomEvent event : events) {
            if (event.audience().isEverybody() && event.fact().belongsToTheRecord()) {
                lines.add(line(event, latest));
            }
        }
        return new RecordText(heading, version, persons, lines);
    }

    private static Line line(RoomEvent event, Map<String, StatementCorrected> latest) {
        ObjectNode content = LogJson.MAPPER.valueToTree(event.fact());
        int version = 1;
        if (event.fact() instanceof StatementRecorded recorded && latest.containsKey(recorded.utteranceId())) {
            StatementCorrected corrected = latest.get(recorded.utteranceId());
            content.put("text", corrected.text());
            version = corrected.version();
        }
        return new Line(event.seq(), event.at(), event.by(), event.type(), version, content);
    }

    public byte[] canonical() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("v", 1);
        content.put("heading", heading);
        content.put("version", version);
        content.put("persons", persons);
        content.put("lines", lines);
        return LogJson.bytes(content);
    }

    public String digest() {
        return HexFormat.of().formatHex(Chain.hash(canonical()));
    }
}
