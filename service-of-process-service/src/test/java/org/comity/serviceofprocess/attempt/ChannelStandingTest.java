package org.comity.serviceofprocess.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.comity.law.ProceduralPeriods;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.attempt.ChannelStanding.How;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelStandingTest {

    private static final Instant START = Instant.parse("2026-09-01T02:00:00Z");

    @ParameterizedTest(name = "{0}, {1}: service is {2} by {3}")
    @CsvSource({
        "POST, POSTED CARRIED, , ",
        "POST, POSTED CARRIED NOT_HANDED_OVER FAILED, , ",
        "POST, POSTED RECEIPT_SIGNED, RECEIPT_SIGNED, SRV-24",
        "POST, POSTED DEEMED_SERVED, DEEMED_SERVED, SRV-04",
        "POST, POSTED DEEMED_SERVED REBUTTED, , ",
        "POST, POSTED RECEIPT_SIGNED REBUTTED, RECEIPT_SIGNED, SRV-24",
        "POST, POSTED FAILED RECEIPT_SIGNED, RECEIPT_SIGNED, SRV-24",
        "POST, POSTED LEFT_AT_RESIDENCE, , ",
        "CERTIFICATE, SENT_ON SENT_ABROAD TAKEN_ON REMINDED, , ",
        "CERTIFICATE, SENT_ABROAD CERTIFIED_SERVED, CERTIFIED_SERVED, SRV-25",
        "CERTIFICATE, SENT_ABROAD CERTIFIED_NOT_SERVED, , ",
        "CERTIFICATE, SENT_ABROAD CERTIFIED_NOT_SERVED CERTIFICATES_DIFFER, , ",
        "CERTIFICATE, SENT_ABROAD RECEIPT_SIGNED, RECEIPT_SIGNED, SRV-22",
        "CERTIFICATE, SENT_ABROAD CERTIFIED_SERVED REBUTTED, , ",
        "CERTIFICATE, SENT_ABROAD CERTIFIED_SERVED REBUTTED CERTIFIED_SERVED, CERTIFIED_SERVED, SRV-25",
        "CERTIFICATE, SENT_ABROAD DEEMED_SERVED, DEEMED_SERVED, SRV-29",
        "CERTIFICATE, SENT_ABROAD DEEMED_SERVED REBUTTED, , ",
        "HANDOVER, NOT_HANDED_OVER DEEMED_SERVED, DEEMED_SERVED, SRV-29",
        "NOTE, SENT_ABROAD DEEMED_SERVED, SENT_ABROAD, SRV-27",
        "NOTE, SENT_ON, , ",
        "NOTE, SENT_ON SENT_ABROAD, SENT_ABROAD, SRV-27",
        "HANDOVER, NOT_HANDED_OVER, , ",
        "HANDOVER, NOT_HANDED_OVER RECEIPT_SIGNED, RECEIPT_SIGNED, SRV-22",
        "HANDOVER, LEFT_AT_RESIDENCE, LEFT_AT_RESIDENCE, SRV-23",
        "HANDOVER, LEFT_AT_RESIDENCE RECEIPT_SIGNED, LEFT_AT_RESIDENCE, SRV-23",
        "PUBLICATION, PUBLISHED, , ",
        "PUBLICATION, PUBLISHED DEEMED_SERVED, DEEMED_SERVED, SRV-02"
    })
    void decidesWhichEventIsService(How how, String happened, EventKind service, String rule) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (String kind : happened.split(" ")) {
            occurrences.add(new Occurrence(
                    EventKind.valueOf(kind), START.plusSeconds(occurrences.size() * 86_400L), occurrences.size()));
        }
        Collections.reverse(occurrences);
        Optional<Effect> effect = new ChannelStanding(how, "CPL 283", null).effectOf(occurrences);
        assertEquals(
                Optional.ofNullable(service), effect.map(Effect::by), "also when the events are told in another order");
        assertEquals(Optional.ofNullable(rule), effect.map(Effect::ruleId));
        effect.ifPresent(each -> ProceduralPeriods.china().require(each.ruleId()));
    }

    @ParameterizedTest(name = "{0}, deemed by {1}: {2}")
    @CsvSource({
        "CERTIFICATE, SRV-29, CPL 283(1); S06 13",
        "CERTIFICATE, SRV-30, CPL 283(1); 法释〔2009〕2号 12",
        "POST, SRV-29, CPL 283(1); S06 13",
        "POST, , CPL 283(1)",
        "PUBLICATION, SRV-14, CPL 283(1)"
    })
    @DisplayName("what the addressee did is service by its own text")
    void conduct(How how, String deemedBy, String article) {
        Effect effect = new ChannelStanding(how, "CPL 283(1)", deemedBy)
                .effectOf(List.of(new Occurrence(EventKind.DEEMED_SERVED, START, 1)))
                .orElseThrow();
        assertEquals(article, effect.article());
        assertTrue(!effect.ruleId().equals("SRV-29") || effect.rebuttable());
    }

    @Test
    @DisplayName("a certificate that comes after the court's finding counts, though its day is before it")
    void recordedAfterTheFinding() {
        Effect effect = new ChannelStanding(How.CERTIFICATE, "CPL 283(1)", null)
                .effectOf(List.of(
                        new Occurrence(EventKind.CERTIFIED_SERVED, START.plusSeconds(2), 3),
                        new Occurrence(EventKind.REBUTTED, START.plusSeconds(9), 2),
                        new Occurrence(EventKind.CERTIFIED_SERVED, START, 1)))
                .orElseThrow();
        assertEquals(START.plusSeconds(2), effect.at());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "POST, RECEIPT_SIGNED", "POST, DEEMED_SERVED", "CERTIFICATE, CERTIFIED_SERVED", "CERTIFICATE, RECEIPT_SIGNED",
        "NOTE, SENT_ABROAD", "HANDOVER, RECEIPT_SIGNED", "HANDOVER, LEFT_AT_RESIDENCE", "PUBLICATION, DEEMED_SERVED"
    })
    @DisplayName("what the court found to be wrong is no service by any way, and what is recorded anew is")
    void disproved(How how, EventKind service) {
        Standing standing = new ChannelStanding(how, "CPL 283", null);
        List<Occurrence> found = List.of(
                new Occurrence(service, START, 4), new Occurrence(EventKind.REBUTTED, START.plusSeconds(9), 5, 4));
        assertEquals(Optional.empty(), standing.effectOf(found));
        List<Occurrence> anew =
                List.of(found.getFirst(), found.getLast(), new Occurrence(service, START.plusSeconds(2), 6));
        assertEquals(START.plusSeconds(2), standing.effectOf(anew).orElseThrow().at());
    }

    @ParameterizedTest(name = "{1} to {2}, on its way from {3}: {4} by {5} until {6}")
    @CsvSource({
        // Months end on the corresponding day, or on the last of the month; a closed last day moves.
        "POST, POSTAL, FR, 2024-01-31, FIND, SRV-04, 2024-04-30",
        "POST, POSTAL, FR, 2026-07-02, FIND, SRV-04, 2026-10-08",
        "CERTIFICATE, TREATY_CENTRAL_AUTHORITY, KR, 2026-06-01, REMIND, SRV-26, 2026-08-17",
        "CERTIFICATE, TREATY_CENTRAL_AUTHORITY, KR, 2026-06-01, FAIL, SRV-05, 2026-12-01",
        "CERTIFICATE, BILATERAL_TREATY, TH, 2026-06-01, REMIND, SRV-26, 2026-08-17",
        "CERTIFICATE, DIPLOMATIC, MY, 2026-06-01, FAIL, SRV-05, 2026-12-01",
        "CERTIFICATE, INTER_REGIONAL, HK, 2026-06-01, EXPECT, SRV-07, 2026-08-03",
        "CERTIFICATE, INTER_REGIONAL, HK, 2026-06-01, FAIL, SRV-06, 2026-09-01",
        "CERTIFICATE, INTER_REGIONAL, MO, 2026-06-01, EXPECT, SRV-08, 2026-08-03",
        "CERTIFICATE, INTER_REGIONAL, TW, 2026-06-02, FAIL, SRV-10, 2026-10-08",
        "PUBLICATION, PUBLIC_NOTICE, US, 2024-03-01, SERVE, SRV-02, 2024-04-30"
    })
    void clocks(
            How how,
            Channel channel,
            String country,
            LocalDate from,
            ChannelClock.Does does,
            String period,
            LocalDate lastDay) {
        ChannelClock clock = ChannelClock.of(how, channel, country, null, from).stream()
                .filter(each -> each.periodId().equals(period))
                .findFirst()
                .orElseThrow();
        assertEquals(does, clock.does());
        assertEquals(lastDay, clock.deadline().lastDay());
    }

    @Test
    @DisplayName("a note to a foreign state, a hand-over and our own mission have no clock")
    void noClock() {
        LocalDate day = LocalDate.parse("2026-06-01");
        assertEquals(List.of(), ChannelClock.of(How.NOTE, Channel.DIPLOMATIC, "MY", null, day));
        assertEquals(List.of(), ChannelClock.of(How.HANDOVER, Channel.PERSON_IN_PRC, "US", null, day));
        assertEquals(List.of(), ChannelClock.of(How.CERTIFICATE, Channel.CONSULAR_NATIONAL, "US", null, day));
    }

    @Test
    @DisplayName("publication runs by the row that a person chose where two texts differ")
    void chosenRow() {
        ChannelClock clock = ChannelClock.of(
                        How.PUBLICATION, Channel.PUBLIC_NOTICE, "HK", "SRV-14", LocalDate.parse("2026-03-02"))
                .getFirst();
        assertEquals(LocalDate.parse("2026-06-02"), clock.deadline().lastDay());
        assertEquals(
                "SRV-14",
                new ChannelStanding(How.PUBLICATION, "法释〔2009〕2号 9", "SRV-14")
                        .effectOf(List.of(new Occurrence(EventKind.DEEMED_SERVED, START, 0)))
                        .orElseThrow()
                        .ruleId());
    }
}
