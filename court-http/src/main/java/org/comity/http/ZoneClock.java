package org.comity.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * What the clock on somebody's wall shows. States change their clocks faster than a JDK is published: {@code zones.json} holds the
 * zones in which the data of IANA (time zone database, its version in the file) and the JDK's older one differ, each with its
 * offsets from the first difference on. A JDK that has caught up says the same; then the row can go.
 */
public final class ZoneClock {
    private static final Newer NEWER = read();

    private ZoneClock() {}

    /**
     * @param version of the data of IANA
     * @param older of the JDK with which it was compared
     */
    record Newer(String version, String older, Map<String, List<Change>> zones) {}

    /** @param offset from UTC, {@code +08:00} */
    record Change(String from, String offset) {
        boolean isInForce(Instant instant) {
            return !instant.isBefore(Instant.parse(from));
        }
    }

    public static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atOffset(NEWER.zones().getOrDefault(zone.getId(), List.of()).stream()
                .filter(change -> change.isInForce(instant))
                .reduce((earlier, later) -> later)
                .map(change -> ZoneOffset.of(change.offset()))
                .orElseGet(() -> zone.getRules().getOffset(instant)));
    }

    private static Newer read() {
        try (InputStream json = ZoneClock.class.getResourceAsStream("zones.json")) {
            return new ObjectMapper().readValue(json, Newer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
