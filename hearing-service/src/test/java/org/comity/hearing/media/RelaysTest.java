package org.comity.hearing.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The court's TURN servers")
class RelaysTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-21T07:00:00Z"), ZoneOffset.UTC);
    private static final UUID HEARING = UUID.fromString("0198c0de-0000-7000-8000-0000000000aa");
    private static final List<String> URLS = List.of("turn:turn.court.example:3478", "turns:turn.court.example:443");

    @Test
    @DisplayName("are used by one seat for an hour, with a name that expires and its HMAC")
    void credentials() {
        Relays.Relay relay = new Relays(Optional.of(URLS), Optional.of("secret"), true, CLOCK).of(HEARING, "judge");
        assertEquals(
                new Relays.Relay(
                        URLS,
                        "1797840000:0198c0de-0000-7000-8000-0000000000aa/judge",
                        "jqFJlUPLtZdtC1mstAR0D4nJO3M=",
                        Instant.parse("2026-12-21T08:00:00Z"),
                        true),
                relay);
    }

    @Test
    @DisplayName("are none where none were named, and not without their secret")
    void none() {
        assertNull(new Relays(Optional.empty(), Optional.empty(), false, CLOCK).of(HEARING, "judge"));
        Optional<List<String>> urls = Optional.of(URLS);
        assertThrows(IllegalStateException.class, () -> new Relays(urls, Optional.empty(), false, CLOCK));
    }
}
