package org.comity.serviceofprocess.adviser;

import static org.comity.serviceofprocess.adviser.Channel.ELECTRONIC;
import static org.comity.serviceofprocess.adviser.Channel.POSTAL;
import static org.comity.serviceofprocess.adviser.Channel.PUBLIC_NOTICE;
import static org.comity.serviceofprocess.adviser.Channel.TREATY_CENTRAL_AUTHORITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.comity.law.Confidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelAdviserTest {

    private final ChannelAdviser adviser = new ChannelAdviser();

    @ParameterizedTest(name = "{0}: {7}")
    @CsvSource(textBlock = """
                    # state, Hague, bilateral, diplomatic, post, electronic with consent, between regions
                    KR, OPEN,   OPEN,   CLOSED, CLOSED, ASK,  CLOSED, 'objects to post, so electronic service needs a judge; also a bilateral treaty'
                    DE, OPEN,   CLOSED, CLOSED, CLOSED, ASK,  CLOSED, objects to art. 8 and 10
                    JP, OPEN,   CLOSED, CLOSED, CLOSED, ASK,  CLOSED, objects since 2018
                    US, OPEN,   CLOSED, CLOSED, OPEN,   OPEN, CLOSED, objects to nothing
                    FR, OPEN,   OPEN,   CLOSED, OPEN,   OPEN, CLOSED, Hague and a bilateral treaty
                    SG, OPEN,   OPEN,   CLOSED, ASK,    ASK,  CLOSED, 'objections not read, so ask'
                    AU, OPEN,   CLOSED, CLOSED, OPEN,   ASK,  CLOSED, registered mail with acknowledgement only
                    AT, OPEN,   CLOSED, CLOSED, CLOSED, ASK,  CLOSED, sources conflict: treated as objection
                    BE, OPEN,   CLOSED, CLOSED, OPEN,   OPEN, CLOSED, the treaty of 1987 never entered into force
                    TH, CLOSED, OPEN,   CLOSED, ASK,    ASK,  CLOSED, treaty only
                    AE, CLOSED, OPEN,   CLOSED, ASK,    ASK,  CLOSED, treaty only
                    IR, CLOSED, ASK,    ASK,    ASK,    ASK,  CLOSED, entry into force not verified
                    MY, CLOSED, CLOSED, OPEN,   ASK,    ASK,  CLOSED, no treaty: diplomatic channel
                    ID, CLOSED, CLOSED, OPEN,   ASK,    ASK,  CLOSED, no treaty: diplomatic channel
                    ZZ, ASK,    ASK,    ASK,    ASK,    ASK,  CLOSED, in none of the tables
                    HK, CLOSED, CLOSED, CLOSED, OPEN,   OPEN, OPEN,   arrangement of 1999
                    MO, CLOSED, CLOSED, CLOSED, OPEN,   OPEN, OPEN,   arrangement of 2020
                    TW, CLOSED, CLOSED, CLOSED, OPEN,   OPEN, OPEN,   rules of 2008 and 2011
                    """)
    void judgesTheStateByItsDeclarations(
            String country,
            Answer hague,
            Answer bilateral,
            Answer diplomatic,
            Answer post,
            Answer electronic,
            Answer regions,
            String why) {
        Advice advice = adviser.advise(company(country).consenting(Consent.EARLIER_AGREEMENT));
        assertEquals(hague, advice.on(TREATY_CENTRAL_AUTHORITY).answer(), "Hague");
        assertEquals(bilateral, advice.on(Channel.BILATERAL_TREATY).answer(), "bilateral");
        assertEquals(diplomatic, advice.on(Channel.DIPLOMATIC).answer(), "diplomatic");
        assertEquals(post, advice.on(POSTAL).answer(), "post");
        assertEquals(electronic, advice.on(ELECTRONIC).answer(), "electronic");
        assertEquals(regions, advice.on(Channel.INTER_REGIONAL).answer(), "inter-regional");
    }

    @Test
    @DisplayName("answers every channel of CPL 283, in the order of the law")
    void answersEveryChannel() {
        assertEquals(
                List.of(Channel.values()),
                adviser.advise(company("KR")).channels().stream()
                        .map(ChannelAnswer::channel)
                        .toList());
    }

    @Test
    @DisplayName("asks for the basis of consent even where the state objects to nothing")
    void asksForConsent() {
        assertEquals(Answer.ASK, adviser.advise(company("US")).on(ELECTRONIC).answer());
    }

    @Test
    @DisplayName("shows a conflict between sources beside the declaration")
    void showsConflicts() {
        LegalGround ground = adviser.advise(company("AT")).on(POSTAL).grounds().getFirst();
        assertEquals(Confidence.RECALLED, ground.datum().confidence());
        assertTrue(ground.datum().note().startsWith("CONFLICT"), ground.datum().note());
    }

    @Test
    @DisplayName("marks a recalled entry into force as recalled")
    void marksRecalledData() {
        assertEquals(
                Confidence.RECALLED,
                adviser.advise(company("KR"))
                        .on(TREATY_CENTRAL_AUTHORITY)
                        .grounds()
                        .getFirst()
                        .datum()
                        .confidence());
    }

    @Test
    @DisplayName("asks a person where a territory's declarations may differ from the state's")
    void asksForTerritories() {
        Advice advice = adviser.advise(with(company("GB"), "territory", "GI"));
        assertEquals(Answer.ASK, advice.on(TREATY_CENTRAL_AUTHORITY).answer());
        assertEquals(Answer.ASK, advice.on(POSTAL).answer());
    }

    @Test
    @DisplayName("asks for everything on a day before the law of 2024")
    void asksBeforeTheLawInForce() {
        Advice advice = adviser.advise(with(company("US"), "on", LocalDate.of(2023, 12, 31)));
        advice.channels()
                .forEach(each ->
                        assertEquals(Answer.ASK, each.answer(), each.channel().name()));
    }

    @Test
    @DisplayName("closes the Convention before it was in force for the state")
    void waitsForEntryIntoForce() {
        Advice advice = adviser.advise(with(company("DO"), "on", LocalDate.of(2024, 9, 30)));
        assertEquals(Answer.CLOSED, advice.on(TREATY_CENTRAL_AUTHORITY).answer());
        assertEquals(Answer.ASK, advice.on(Channel.DIPLOMATIC).answer());
    }

    @Nested
    @DisplayName("Where the address is not known")
    class AddressUnknown {

        private final Situation lost = with(company("US"), "addressKnown", false);

        @Test
        @DisplayName("the Hague Convention does not apply (art. 1(2)), and the address must be searched")
        void hagueDoesNotApply() {
            ChannelAnswer answered = adviser.advise(lost).on(TREATY_CENTRAL_AUTHORITY);
            assertEquals(Answer.CLOSED, answered.answer());
            assertEquals("HSC 1(2)", answered.grounds().getFirst().article());
            assertEquals(List.of("search-address"), answered.next());
        }

        @Test
        @DisplayName("public notice waits for the search")
        void noticeWaitsForTheSearch() {
            ChannelAnswer answered =
                    adviser.advise(with(lost, "otherMeansFailed", true)).on(PUBLIC_NOTICE);
            assertEquals(Answer.CLOSED, answered.answer());
            assertEquals(List.of("search-address"), answered.next());
        }

        @Test
        @DisplayName("public notice opens after the search and the failure of the rest, for 60 days")
        void noticeOpensAfterTheSearch() {
            ChannelAnswer answered = adviser.advise(with(with(lost, "addressSearched", true), "otherMeansFailed", true))
                    .on(PUBLIC_NOTICE);
            assertEquals(Answer.OPEN, answered.answer());
            assertEquals(60, answered.expected().length());
        }

        @Test
        @DisplayName("in Hong Kong the two texts on the period are shown and a judge is asked")
        void noticeInHongKongConflicts() {
            Situation found = with(
                    with(with(company("HK"), "addressKnown", false), "addressSearched", true),
                    "otherMeansFailed",
                    true);
            assertEquals(Answer.ASK, adviser.advise(found).on(PUBLIC_NOTICE).answer());
        }
    }

    @ParameterizedTest(name = "{0} with {1} = {2}: {3} is {4}")
    @CsvSource({
        "US, agentInCase, true, LITIGATION_AGENT, ASK",
        "US, agentInCase, false, LITIGATION_AGENT, CLOSED",
        "US, establishment, BRANCH, PRC_ESTABLISHMENT, OPEN",
        "US, establishment, BUSINESS_AGENT, PRC_ESTABLISHMENT, ASK",
        "US, establishment, NONE, PRC_ESTABLISHMENT, CLOSED",
        "US, presentInChina, true, PERSON_IN_PRC, OPEN",
        "US, codefendantEntity, true, CODEFENDANT_ENTITY, CLOSED",
        "US, kind, FOREIGN_STATE, ELECTRONIC, CLOSED",
        "US, kind, FOREIGN_STATE, PUBLIC_NOTICE, CLOSED",
        "MY, kind, FOREIGN_STATE, DIPLOMATIC, OPEN",
        "US, paper, MEDIATION_STATEMENT, PUBLIC_NOTICE, CLOSED",
        "US, agreedMeans, true, AGREED_MEANS, ASK",
        "CN, kind, COMPANY, TREATY_CENTRAL_AUTHORITY, CLOSED"
    })
    void judgesByTheFactsOfTheCase(String country, String fact, String value, Channel channel, Answer answer) {
        assertEquals(
                answer,
                adviser.advise(with(company(country), fact, value)).on(channel).answer());
    }

    @ParameterizedTest(name = "a national of {0} in {1}: {2}")
    @CsvSource({"CN, KR, OPEN", "KR, KR, CLOSED", ", KR, ASK", "CN, MY, ASK", "CN, HK, CLOSED", "CN, TH, ASK"})
    void servesNationalsThroughTheMission(String nationality, String country, Answer answer) {
        Situation person = with(with(company(country), "kind", AddresseeKind.PERSON), "nationality", nationality);
        assertEquals(
                answer, adviser.advise(person).on(Channel.CONSULAR_NATIONAL).answer());
    }

    static Situation company(String country) {
        return new Situation(
                country,
                null,
                AddresseeKind.COMPANY,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Paper.STATEMENT_OF_CLAIM,
                LocalDate.of(2026, 11, 23));
    }

    /** The situation with one fact changed, by its name. */
    static Situation with(Situation situation, String fact, Object value) {
        return Facts.replace(situation, fact, value);
    }
}
