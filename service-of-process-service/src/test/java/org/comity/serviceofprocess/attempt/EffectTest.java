package org.comity.serviceofprocess.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {

    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    @ParameterizedTest(name = "{0}, {1}: service is {2}")
    @CsvSource({
        "CONFIRMED, NOTIFIED, ",
        "CONFIRMED, NOTIFIED MADE_AVAILABLE, ",
        "CONFIRMED, NOTIFIED MADE_AVAILABLE ACCESS_CODE_GIVEN, ACCESS_CODE_GIVEN",
        "CONFIRMED, NOTIFIED MADE_AVAILABLE ACCESS_CODE_GIVEN EXPIRED, ACCESS_CODE_GIVEN",
        "CONFIRMED, NOTIFIED MADE_AVAILABLE ACCESS_CODE_GIVEN HANDED_OVER ACCEPTED, ACCESS_CODE_GIVEN",
        "CONFIRMED, NOTIFIED MADE_AVAILABLE HANDED_OVER REFUSED, HANDED_OVER",
        "CONFIRMED, NOTIFIED MADE_AVAILABLE DELAYED ACCESS_CODE_GIVEN, ACCESS_CODE_GIVEN",
        "CONFIRMED, NOTIFIED MADE_AVAILABLE RETURNED ACCESS_CODE_GIVEN, ",
        "CONFIRMED, NOTIFIED MADE_AVAILABLE ACCESS_CODE_GIVEN RETURNED, ",
        "CONFIRMED, NOTIFIED MADE_AVAILABLE RETURNED ACCESS_CODE_GIVEN HANDED_OVER, HANDED_OVER",
        "CONFIRMED, NOTIFICATION_NOT_KNOWN ACCESS_CODE_GIVEN, ",
        "CONFIRMED, MADE_AVAILABLE ACCESS_CODE_GIVEN REBUTTED, ",
        "CONFIRMED, MADE_AVAILABLE ACCESS_CODE_GIVEN REBUTTED ACCESS_CODE_GIVEN, ",
        "CONFIRMED, MADE_AVAILABLE ACCESS_CODE_GIVEN REBUTTED HANDED_OVER, HANDED_OVER",
        "CONFIRMED, MADE_AVAILABLE HANDED_OVER ACCEPTED REBUTTED, ACCEPTED",
        "NOT_CONFIRMED, MADE_AVAILABLE ACCESS_CODE_GIVEN, ",
        "NOT_CONFIRMED, MADE_AVAILABLE HANDED_OVER REBUTTED, ",
        "BY_ACCEPTANCE_ONLY, MADE_AVAILABLE ACCESS_CODE_GIVEN HANDED_OVER, ",
        "NOT_CONFIRMED, NOTIFIED MADE_AVAILABLE, ",
        "NOT_CONFIRMED, NOTIFIED MADE_AVAILABLE HANDED_OVER, HANDED_OVER",
        "NOT_CONFIRMED, NOTIFIED MADE_AVAILABLE HANDED_OVER ACCEPTED, HANDED_OVER",
        "NOT_CONFIRMED, NOTIFIED MADE_AVAILABLE EXPIRED, ",
        "BY_ACCEPTANCE_ONLY, NOTIFIED MADE_AVAILABLE HANDED_OVER DOWNLOADED, ",
        "BY_ACCEPTANCE_ONLY, NOTIFIED MADE_AVAILABLE HANDED_OVER ACCEPTED, ACCEPTED",
        "BY_ACCEPTANCE_ONLY, NOTIFIED MADE_AVAILABLE HANDED_OVER REFUSED, ",
        "BY_ACCEPTANCE_ONLY, NOTIFIED MADE_AVAILABLE EXPIRED, "
    })
    void decidesWhichEventIsService(AddressStanding standing, String happened, EventKind service) {
        List<Occurrence> occurrences = occurrences(happened);
        Collections.reverse(occurrences);
        assertEquals(
                Optional.ofNullable(service),
                Effect.of(standing, occurrences).map(Effect::by),
                "also when the events are told in another order");
    }

    @Test
    @DisplayName("a notification is service under no standing (OL 32)")
    void notificationIsNeverService() {
        for (AddressStanding standing : AddressStanding.values()) {
            assertEquals(Optional.empty(), Effect.of(standing, occurrences("SUBMITTED_ACCEPTED NOTIFIED")));
        }
    }

    @Test
    @DisplayName("arrival and reading can be rebutted, an acceptance cannot")
    void saysWhatCanBeRebutted() {
        assertEquals(
                true,
                Effect.of(AddressStanding.CONFIRMED, occurrences("MADE_AVAILABLE ACCESS_CODE_GIVEN"))
                        .orElseThrow()
                        .rebuttable());
        assertEquals(
                true,
                Effect.of(AddressStanding.NOT_CONFIRMED, occurrences("HANDED_OVER"))
                        .orElseThrow()
                        .rebuttable());
        assertEquals(
                false,
                Effect.of(AddressStanding.BY_ACCEPTANCE_ONLY, occurrences("ACCEPTED"))
                        .orElseThrow()
                        .rebuttable());
    }

    @Test
    @DisplayName("an acceptance that the court found to be another's is none, and an arrival beside it stays")
    void acceptedByAnother() {
        List<Occurrence> occurrences = occurrences("MADE_AVAILABLE ACCEPTED ACCESS_CODE_GIVEN");
        occurrences.add(new Occurrence(EventKind.REBUTTED, START.plusSeconds(36_000), 3, 1));
        assertEquals(Optional.empty(), Effect.of(AddressStanding.BY_ACCEPTANCE_ONLY, occurrences));
        assertEquals(
                EventKind.ACCESS_CODE_GIVEN,
                Effect.of(AddressStanding.CONFIRMED, occurrences).orElseThrow().by());
    }

    @Test
    @DisplayName(
            "a code that is given before it is known that the message went out makes them arrive when that is known")
    void arrivesWithTheLater() {
        List<Occurrence> occurrences = occurrences("ACCESS_CODE_GIVEN MADE_AVAILABLE");
        assertEquals(
                occurrences.getLast().at(),
                Effect.of(AddressStanding.CONFIRMED, occurrences).orElseThrow().at());
    }

    @ParameterizedTest(name = "{0}, {1}: the record of {2} is the evidence")
    @CsvSource({
        "CONFIRMED, MADE_AVAILABLE ACCESS_CODE_GIVEN HANDED_OVER, ACCESS_CODE_GIVEN",
        "CONFIRMED, NOTIFICATION_NOT_KNOWN ACCESS_CODE_GIVEN MADE_AVAILABLE HANDED_OVER, MADE_AVAILABLE",
        "CONFIRMED, ACCESS_CODE_GIVEN ACCESS_CODE_GIVEN MADE_AVAILABLE, MADE_AVAILABLE",
        "NOT_CONFIRMED, ACCESS_CODE_GIVEN MADE_AVAILABLE HANDED_OVER, HANDED_OVER",
    })
    void evidenceIsTheRecordThatCompletesIt(AddressStanding standing, String happened, EventKind last) {
        List<Occurrence> occurrences = occurrences(happened);
        Occurrence completing = occurrences.stream()
                .filter(occurrence -> occurrence.kind() == last)
                .findFirst()
                .orElseThrow();
        Collections.reverse(occurrences);
        assertEquals(completing, Effect.of(standing, occurrences).orElseThrow().completedBy());
    }

    /** One hour apart. */
    private static List<Occurrence> occurrences(String kinds) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (String kind : kinds.split(" ")) {
            occurrences.add(new Occurrence(
                    EventKind.valueOf(kind), START.plusSeconds(3600L * occurrences.size()), occurrences.size()));
        }
        return occurrences;
    }
}
