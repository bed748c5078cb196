package org.comity.serviceofprocess.channel.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.channel.authority.DefaultDossier.Condition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Judgment without a certificate, HSC 15(2)")
class DefaultDossierTest {

    // Sent on 2026-01-05: a reminder is due after 2026-03-23 (75 days and a weekend), six months end on 2026-07-06.
    @ParameterizedTest(name = "{0}, sent {1}, reminded {2}, {3} certificates, on {4}, appeared {7}: open {5}")
    @CsvSource({
        "TREATY_CENTRAL_AUTHORITY, 2026-01-05, 2026-04-01, 0, 2026-07-07, , STATEMENT_OF_CLAIM, false",
        "TREATY_CENTRAL_AUTHORITY, 2026-01-05, 2026-04-01, 0, 2026-07-07, NOT_APPEARED, STATEMENT_OF_CLAIM, true",
        "TREATY_CENTRAL_AUTHORITY, 2026-01-05, 2026-04-01, 0, 2026-07-06, SIX_MONTHS, STATEMENT_OF_CLAIM, false",
        "TREATY_CENTRAL_AUTHORITY, 2026-01-05, , 0, 2026-07-07, EVERY_EFFORT, STATEMENT_OF_CLAIM, false",
        "TREATY_CENTRAL_AUTHORITY, 2026-01-05, 2026-02-01, 0, 2026-07-07, EVERY_EFFORT, STATEMENT_OF_CLAIM, false",
        "TREATY_CENTRAL_AUTHORITY, 2026-01-05, 2026-04-01, 1, 2026-07-07, NO_CERTIFICATE, STATEMENT_OF_CLAIM, false",
        "TREATY_CENTRAL_AUTHORITY, , , 0, 2026-07-07, TRANSMITTED SIX_MONTHS EVERY_EFFORT, STATEMENT_OF_CLAIM, false",
        "TREATY_CENTRAL_AUTHORITY, 2026-01-05, 2026-04-01, 0, 2026-07-07, , SUMMONS, false",
        "TREATY_CENTRAL_AUTHORITY, 2026-01-05, 2026-04-01, 0, 2026-07-07, BEGINS_PROCEEDINGS, JUDGMENT, false",
        "BILATERAL_TREATY, 2026-01-05, 2026-04-01, 0, 2026-07-07, BY_THE_CONVENTION, STATEMENT_OF_CLAIM, false",
        "TREATY_JUDICIAL_OFFICERS, 2026-01-05, 2026-04-01, 0, 2026-07-07, , STATEMENT_OF_CLAIM, false",
        "DIPLOMATIC, , , 2, 2026-07-07, BY_THE_CONVENTION TRANSMITTED SIX_MONTHS NO_CERTIFICATE EVERY_EFFORT, STATEMENT_OF_CLAIM, false"
    })
    void conditions(
            Channel channel,
            LocalDate sent,
            LocalDate reminded,
            int certificates,
            LocalDate today,
            String open,
            Paper paper,
            boolean appeared) {
        List<DefaultDossier.Finding> findings = DefaultDossier.of(
                channel, paper, appeared, sent, reminded == null ? List.of() : List.of(reminded), certificates, today);
        Set<Condition> expected = open == null
                ? EnumSet.noneOf(Condition.class)
                : Stream.of(open.split(" "))
                        .map(Condition::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class)));
        assertEquals(
                expected,
                findings.stream()
                        .filter(finding -> !finding.holds())
                        .map(DefaultDossier.Finding::condition)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class))));
        assertEquals(
                List.of(Condition.values()),
                findings.stream().map(DefaultDossier.Finding::condition).toList());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("papers go where their channel leads, and abroad by one way only")
    void stages(Channel channel) {
        Set<Stage> stages = Stage.of(channel);
        boolean throughAuthorities = EnumSet.of(
                        Channel.TREATY_CENTRAL_AUTHORITY,
                        Channel.BILATERAL_TREATY,
                        Channel.TREATY_JUDICIAL_OFFICERS,
                        Channel.DIPLOMATIC,
                        Channel.INTER_REGIONAL)
                .contains(channel);
        assertEquals(
                throughAuthorities ? 1 : 0,
                stages.stream().filter(Stage::isAbroad).count());
    }

    @Test
    @DisplayName("a mission of our own is in no foreign hands")
    void mission() {
        assertEquals(false, Stage.MISSION.isAbroad());
    }
}
