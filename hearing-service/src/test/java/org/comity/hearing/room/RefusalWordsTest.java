package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a room's refusal names")
class RefusalWordsTest {
    private static final List<Seat> SEATS = List.of(
            new Seat("judge", Role.JUDGE, null, null, "", "zh-CN"),
            new Seat("defendant-2", Role.DEFENDANT, null, UUID.randomUUID(), "Müller", "de"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | defendant-2        | Defendant \u2068Müller\u2069",
                "zh-CN | defendant-2        | 被告 \u2068Müller\u2069",
                "en    | judge              | Judge",
                "en    | judge, defendant-2 | Judge, Defendant \u2068Müller\u2069",
                "en    | INVESTIGATION      | Court investigation",
                "zh-CN | INVESTIGATION      | 法庭调查",
                "en    | defendant-9        | defendant-9",
                "en    | some words, others | some words, others",
            })
    @DisplayName("is said as people call it, and what is no seat and no phase as it stands")
    void words(String language, String named, String said) {
        assertEquals(List.of(said), new RefusalWords(Locale.forLanguageTag(language), SEATS).of(List.of(named)));
    }

    @Test
    @DisplayName("is an instant on the court's clock, with its zone")
    void instant() {
        Object said = new RefusalWords(Locale.ENGLISH, SEATS)
                .of(List.of(Instant.parse("2026-12-01T17:30:00Z")))
                .getFirst();
        assertEquals("Dec 2, 2026, 1:30 AM (UTC+8)", said.toString().replace('\u202f', ' '));
    }

    @Test
    @DisplayName("is a number as it stands")
    void number() {
        assertEquals(List.of(7), new RefusalWords(Locale.ENGLISH, SEATS).of(List.of(7)));
    }
}
