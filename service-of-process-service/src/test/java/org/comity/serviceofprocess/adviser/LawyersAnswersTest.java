package org.comity.serviceofprocess.adviser;

import static org.comity.serviceofprocess.adviser.AddresseeKind.COMPANY;
import static org.comity.serviceofprocess.adviser.AddresseeKind.FOREIGN_STATE;
import static org.comity.serviceofprocess.adviser.AddresseeKind.PERSON;
import static org.comity.serviceofprocess.adviser.Answer.ASK;
import static org.comity.serviceofprocess.adviser.Answer.CLOSED;
import static org.comity.serviceofprocess.adviser.Answer.OPEN;
import static org.comity.serviceofprocess.adviser.Channel.*;
import static org.comity.serviceofprocess.adviser.ChannelAdviserTest.company;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.http.Language;
import org.comity.law.Confidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a careful lawyer answers, asked of every state and region that our tables know. */
class LawyersAnswersTest {

    private static final ServiceLaw LAW = ServiceLaw.load();
    private static final Set<String> REGIONS = new TreeSet<>(LAW.arrangements().keySet());
    private static final Set<String> STATES = new TreeSet<>(Stream.of(
                    LAW.hague().keySet(),
                    LAW.treaties().keySet(),
                    LAW.withoutTreaty().keySet())
            .flatMap(Set::stream)
            .filter(state -> !state.equals("CN"))
            .toList());

    private final ChannelAdviser adviser = new ChannelAdviser(LAW);

    /** The fact names and values, one after the other. */
    private static Situation of(String country, Object... facts) {
        Situation situation = company(country);
        for (int i = 0; i < facts.length; i += 2) {
            situation = Facts.replace(situation, (String) facts[i], facts[i + 1]);
        }
        return situation;
    }

    private void in(Set<String> places, Channel channel, Answer answer, Object... facts) {
        assertAll(places.stream()
                .map(place -> () -> assertEquals(
                        answer, adviser.advise(of(place, facts)).on(channel).answer(), place + " " + channel)));
    }

    private static Set<String> places() {
        Set<String> all = new TreeSet<>(STATES);
        all.addAll(REGIONS);
        return all;
    }

    private static Set<String> states(Predicate<String> which) {
        return new TreeSet<>(STATES.stream().filter(which).toList());
    }

    private static boolean bound(String state) {
        return !state.equals("AT")
                && (LAW.hague(state)
                                .filter(row -> row.isBoundOn(company(state).on()))
                                .isPresent()
                        || LAW.treaty(state)
                                .filter(row -> Boolean.TRUE.equals(
                                        row.appliesOn(company(state).on())))
                                .isPresent());
    }

    private static boolean allowsPost(String state) {
        return LAW.hague(state)
                .filter(row -> "false".equals(row.objectionToPost("").value()))
                .isPresent();
    }

    private static boolean objectsToPost(String state) {
        return LAW.hague(state)
                .filter(row -> "true".equals(row.objectionToPost("").value()))
                .isPresent();
    }

    @Test
    @DisplayName("an entity headed by the addressee is served for a foreigner or a stateless person only (CPL 283(6))")
    void codefendant() {
        Object[] headed = {"kind", PERSON, "codefendantEntity", true, "nationality", "CN"};
        in(STATES, CODEFENDANT_ENTITY, CLOSED, headed);
        in(REGIONS, CODEFENDANT_ENTITY, ASK, headed);
        in(places(), CODEFENDANT_ENTITY, ASK, "kind", PERSON, "codefendantEntity", true);
        in(places(), CODEFENDANT_ENTITY, OPEN, "kind", PERSON, "codefendantEntity", true, "nationality", "DE");
        in(places(), CODEFENDANT_ENTITY, OPEN, "kind", PERSON, "codefendantEntity", true, "nationality", "XXA");
        in(STATES, CODEFENDANT_ENTITY, CLOSED, "kind", PERSON, "codefendantEntity", true, "nationality", "HK");
        in(places(), CODEFENDANT_ENTITY, CLOSED, "kind", PERSON, "codefendantEntity", false, "nationality", "DE");
        in(places(), CODEFENDANT_ENTITY, CLOSED, "kind", COMPANY, "codefendantEntity", true, "nationality", "DE");
    }

    @Test
    @DisplayName("a foreign state is served by treaty, in a way it accepts, and then by note (FSIL 17)")
    void foreignState() {
        Set<String> bound = states(LawyersAnswersTest::bound);
        assertTrue(bound.size() > 90, bound.toString());
        in(bound, DIPLOMATIC, CLOSED, "kind", FOREIGN_STATE);
        in(bound, DIPLOMATIC, CLOSED, "kind", FOREIGN_STATE, "addressKnown", null);
        in(
                states(state -> LAW.withoutRelations(state).isEmpty()),
                DIPLOMATIC,
                OPEN,
                "kind",
                FOREIGN_STATE,
                "otherMeansFailed",
                true);
        in(Set.of("MY", "ID", "NZ"), DIPLOMATIC, OPEN, "kind", FOREIGN_STATE);
        in(Set.of("IR", "ZZ"), DIPLOMATIC, ASK, "kind", FOREIGN_STATE);
        in(
                STATES,
                PRC_ESTABLISHMENT,
                CLOSED,
                "kind",
                FOREIGN_STATE,
                "establishment",
                Establishment.REPRESENTATIVE_OFFICE);
        in(STATES, PERSON_IN_PRC, CLOSED, "kind", FOREIGN_STATE, "presentInChina", true);
        in(STATES, PUBLIC_NOTICE, CLOSED, "kind", FOREIGN_STATE, "otherMeansFailed", true);
        in(STATES, CONSULAR_NATIONAL, CLOSED, "kind", FOREIGN_STATE, "nationality", "CN");
        in(STATES, CODEFENDANT_ENTITY, CLOSED, "kind", FOREIGN_STATE, "codefendantEntity", true);
    }

    @Test
    @DisplayName("without diplomatic relations no note goes out and no mission serves: a person asks (CPL 283(2), (3))")
    void withoutRelations() {
        Set<String> none = new TreeSet<>(LAW.withoutRelations().keySet());
        assertTrue(none.containsAll(Set.of("PY", "GT", "SZ", "VA", "BT")), none.toString());
        in(none, DIPLOMATIC, ASK, "kind", FOREIGN_STATE, "otherMeansFailed", true);
        in(none, CONSULAR_NATIONAL, ASK, "kind", PERSON, "nationality", "CN");
        in(none, CONSULAR_NATIONAL, CLOSED, "kind", PERSON, "nationality", "DE");
        in(Set.of("GT", "SZ", "VA"), DIPLOMATIC, ASK);
        // A treaty that binds is used, relations or not.
        in(Set.of("PY", "VC", "BZ", "MH"), DIPLOMATIC, CLOSED);
        in(Set.of("PY", "VC", "BZ", "MH"), TREATY_CENTRAL_AUTHORITY, OPEN);
        assertEquals(
                List.of("ask-foreign-ministry"),
                adviser.advise(of("PY", "kind", PERSON, "nationality", "CN"))
                        .on(CONSULAR_NATIONAL)
                        .next());
    }

    @Test
    @DisplayName("Austria reserved the diplomatic way for itself, and for nobody else")
    void reservation() {
        in(Set.of("AT"), TREATY_CENTRAL_AUTHORITY, CLOSED, "kind", FOREIGN_STATE);
        in(Set.of("AT"), DIPLOMATIC, OPEN, "kind", FOREIGN_STATE);
        in(Set.of("AT"), TREATY_CENTRAL_AUTHORITY, OPEN, "kind", COMPANY);
        in(Set.of("AT"), DIPLOMATIC, CLOSED, "kind", COMPANY);
    }

    @Test
    @DisplayName("post, electronic means and an agent reach a foreign state only if it accepts them (FSIL 17(1)(ii))")
    void acceptedByTheState() {
        for (Channel way : List.of(POSTAL, ELECTRONIC)) {
            in(STATES, way, CLOSED, "kind", FOREIGN_STATE);
            in(STATES, way, CLOSED, "kind", FOREIGN_STATE, "acceptedByState", List.of());
            in(STATES, way, OPEN, "kind", FOREIGN_STATE, "acceptedByState", List.of(way));
        }
        in(STATES, ELECTRONIC, ASK, "kind", FOREIGN_STATE, "consent", Consent.EXPRESS);
        in(STATES, LITIGATION_AGENT, ASK, "kind", FOREIGN_STATE, "agentInCase", true, "agentExcludesReceipt", false);
        in(
                STATES,
                LITIGATION_AGENT,
                OPEN,
                "kind",
                FOREIGN_STATE,
                "agentInCase",
                true,
                "acceptedByState",
                List.of(LITIGATION_AGENT));
        in(STATES, LITIGATION_AGENT, CLOSED, "kind", FOREIGN_STATE, "agentInCase", false);
        in(Set.of("MY"), DIPLOMATIC, CLOSED, "kind", FOREIGN_STATE, "acceptedByState", List.of(ELECTRONIC));
    }

    @Test
    @DisplayName("Hong Kong, Macao and Taiwan are no states: nothing is open to one, and no word speaks of one")
    void regionsAreNoStates() {
        for (String region : REGIONS) {
            Advice advice = adviser.advise(of(region, "kind", FOREIGN_STATE, "otherMeansFailed", true));
            advice.channels().forEach(each -> assertEquals(CLOSED, each.answer(), region + " " + each.channel()));
            for (Locale language : Language.SUPPORTED) {
                AdviceView.of(advice, language).channels().stream()
                        .flatMap(each -> Stream.concat(
                                each.grounds().stream().map(AdviceView.GroundView::text),
                                each.next().stream().map(AdviceView.TextView::text)))
                        .forEach(text ->
                                assertFalse(text.matches("(?i).*(state|国家|국가|государств|état|estado|دولة).*"), text));
            }
        }
    }

    @Test
    @DisplayName(
            "a branch in the regions, and a business agent anywhere, must be authorised (HKM 5(2), 法释〔2008〕4号 3(4))")
    void authority() {
        in(REGIONS, PRC_ESTABLISHMENT, ASK, "establishment", Establishment.BRANCH);
        in(REGIONS, PRC_ESTABLISHMENT, OPEN, "establishment", Establishment.BRANCH, "establishmentAuthorised", true);
        in(REGIONS, PRC_ESTABLISHMENT, CLOSED, "establishment", Establishment.BRANCH, "establishmentAuthorised", false);
        in(STATES, PRC_ESTABLISHMENT, OPEN, "establishment", Establishment.BRANCH);
        in(places(), PRC_ESTABLISHMENT, OPEN, "establishment", Establishment.REPRESENTATIVE_OFFICE);
        in(places(), PRC_ESTABLISHMENT, ASK, "establishment", Establishment.BUSINESS_AGENT);
        in(
                places(),
                PRC_ESTABLISHMENT,
                OPEN,
                "establishment",
                Establishment.BUSINESS_AGENT,
                "establishmentAuthorised",
                true);
        in(
                places(),
                PRC_ESTABLISHMENT,
                CLOSED,
                "establishment",
                Establishment.BUSINESS_AGENT,
                "establishmentAuthorised",
                false);
    }

    @Test
    @DisplayName("a conciliation statement goes to the party or the receiver it named (J 133)")
    void conciliationStatement() {
        Object[] office = {"paper", Paper.MEDIATION_STATEMENT, "establishment", Establishment.REPRESENTATIVE_OFFICE};
        in(places(), PRC_ESTABLISHMENT, ASK, office);
        in(places(), PRC_ESTABLISHMENT, OPEN, with(office, "namedReceiver", NamedReceiver.ESTABLISHMENT));
        in(places(), PRC_ESTABLISHMENT, CLOSED, with(office, "namedReceiver", NamedReceiver.NONE));
        in(places(), PRC_ESTABLISHMENT, CLOSED, with(office, "namedReceiver", NamedReceiver.LITIGATION_AGENT));
        Object[] agent = {"paper", Paper.MEDIATION_STATEMENT, "agentInCase", true, "agentExcludesReceipt", false};
        in(places(), LITIGATION_AGENT, ASK, agent);
        in(places(), LITIGATION_AGENT, OPEN, with(agent, "namedReceiver", NamedReceiver.LITIGATION_AGENT));
        in(places(), LITIGATION_AGENT, CLOSED, with(agent, "namedReceiver", NamedReceiver.NONE));
        Object[] manager = {"paper", Paper.MEDIATION_STATEMENT, "presentInChina", true};
        in(places(), PERSON_IN_PRC, ASK, manager);
        in(places(), PERSON_IN_PRC, CLOSED, with(manager, "namedReceiver", NamedReceiver.NONE));
        in(places(), PERSON_IN_PRC, OPEN, with(manager, "kind", PERSON));
        Object[] headed = {
            "paper", Paper.MEDIATION_STATEMENT, "kind", PERSON, "codefendantEntity", true, "nationality", "DE"
        };
        in(places(), CODEFENDANT_ENTITY, ASK, headed);
        in(places(), CODEFENDANT_ENTITY, CLOSED, with(headed, "namedReceiver", NamedReceiver.NONE));
        in(places(), PUBLIC_NOTICE, CLOSED, "paper", Paper.MEDIATION_STATEMENT, "otherMeansFailed", true);
        places().forEach(place -> assertFalse(
                Stream.of(adviser.advise(of(place, "paper", Paper.MEDIATION_STATEMENT))
                                .on(POSTAL))
                        .anyMatch(post -> post.expected() != null),
                place + ": no silence of the post serves a conciliation statement"));
    }

    private static Object[] with(Object[] facts, Object... more) {
        return Stream.concat(Stream.of(facts), Stream.of(more)).toArray();
    }

    @Test
    @DisplayName("a territory to which nobody knows whether a treaty reaches leaves the diplomatic way a question")
    void territory() {
        Set<String> bound = states(LawyersAnswersTest::bound);
        in(bound, DIPLOMATIC, ASK, "territory", "GI");
        in(states(state -> LAW.hague(state).isPresent()), TREATY_CENTRAL_AUTHORITY, ASK, "territory", "GI");
        in(bound, DIPLOMATIC, CLOSED);
    }

    @Test
    @DisplayName(
            "electronic service without consent is a question, and closed only where the state objects too (CPL 283(9))")
    void withoutConsent() {
        in(states(LawyersAnswersTest::allowsPost), ELECTRONIC, ASK, "consent", Consent.NONE);
        in(REGIONS, ELECTRONIC, ASK, "consent", Consent.NONE);
        in(states(LawyersAnswersTest::objectsToPost), ELECTRONIC, CLOSED, "consent", Consent.NONE);
        in(states(LawyersAnswersTest::allowsPost), ELECTRONIC, OPEN, "consent", Consent.EXPRESS);
        in(states(LawyersAnswersTest::objectsToPost), ELECTRONIC, ASK, "consent", Consent.EXPRESS);
    }

    @Test
    @DisplayName(
            "publication waits for search and failure, is barred in summary procedure, and asks where two texts conflict")
    void publication() {
        Object[] lost = {"addressKnown", false, "addressSearched", true, "otherMeansFailed", true};
        in(STATES, PUBLIC_NOTICE, OPEN, lost);
        in(REGIONS, PUBLIC_NOTICE, ASK, lost);
        in(STATES, PUBLIC_NOTICE, ASK, with(lost, "paper", Paper.JUDGMENT));
        in(places(), PUBLIC_NOTICE, CLOSED, with(lost, "procedure", Procedure.SUMMARY));
        in(STATES, PUBLIC_NOTICE, OPEN, with(lost, "procedure", Procedure.ORDINARY));
        in(places(), PUBLIC_NOTICE, CLOSED, with(lost, "addressSearched", false));
        assertEquals(
                List.of("法释〔2008〕4号 8", "CPL 283 para. 2", "法释〔2008〕4号 8"), articles(of("TW", lost), PUBLIC_NOTICE));
        assertEquals(
                List.of("法释〔2009〕2号 9", "CPL 283 para. 2", "法释〔2009〕2号 9", "法释〔2009〕2号 12"),
                articles(of("MO", lost), PUBLIC_NOTICE));
        assertTrue(articles(of("US", lost), PUBLIC_NOTICE).contains("S06 13"));
        assertTrue(articles(of("US", with(lost, "paper", Paper.JUDGMENT)), PUBLIC_NOTICE)
                .contains("J 532"));
    }

    @Test
    @DisplayName(
            "on appeal publication at first instance goes on without a failure on record, unless another means can be used (J 535)")
    void publicationOnAppeal() {
        Object[] nothingElse = {
            "publishedAtFirstInstance",
            true,
            "addressKnown",
            false,
            "agentInCase",
            false,
            "establishment",
            Establishment.NONE,
            "codefendantEntity",
            false,
            "presentInChina",
            false,
            "agreedMeans",
            false
        };
        // What is asked about may still be a means that can be used: a person rules it out, with reasons.
        in(Set.of("US", "FR"), PUBLIC_NOTICE, ASK, nothingElse);
        assertEquals(List.of("J 535"), articles(of("US", nothingElse), PUBLIC_NOTICE));
        assertEquals(
                List.of("rule-out-other-means", "publish-notice"),
                adviser.advise(of("US", nothingElse)).on(PUBLIC_NOTICE).next());
        in(places(), PUBLIC_NOTICE, CLOSED, with(nothingElse, "presentInChina", true));
        in(places(), PUBLIC_NOTICE, CLOSED, with(nothingElse, "procedure", Procedure.SUMMARY));
        in(places(), PUBLIC_NOTICE, CLOSED, with(nothingElse, "publishedAtFirstInstance", false));
        in(REGIONS, PUBLIC_NOTICE, ASK, nothingElse);
        assertTrue(articles(of("US", with(nothingElse, "paper", Paper.JUDGMENT)), PUBLIC_NOTICE)
                .contains("J 532"));
        Advice none = adviser.advise(
                of("US", nothingElse),
                Stream.of(Channel.values())
                        .filter(each -> each != PUBLIC_NOTICE)
                        .map(each -> new Finding(
                                each, Finding.By.JUDGE, CLOSED, "Judge", LocalDate.of(2026, 11, 23), "because"))
                        .toList());
        assertEquals(OPEN, none.on(PUBLIC_NOTICE).answer());
    }

    private List<String> articles(Situation situation, Channel channel) {
        return adviser.advise(situation).on(channel).grounds().stream()
                .map(LegalGround::article)
                .toList();
    }

    @ParameterizedTest(name = "art. 10(b) of {0}: {1}")
    @CsvSource({"PH, ASK", "KR, CLOSED", "US, ASK", "GB, ASK", "SG, ASK", "TH, CLOSED", "ZZ, ASK", "HK, CLOSED"})
    void judicialOfficers(String country, Answer answer) {
        assertEquals(
                answer,
                adviser.advise(company(country)).on(TREATY_JUDICIAL_OFFICERS).answer());
    }

    @ParameterizedTest(name = "post to {0}: {1}, {2}")
    @CsvSource({
        "AU, OPEN, send-registered-as-declared",
        "VN, OPEN, send-registered-as-declared",
        "US, OPEN, send-registered"
    })
    void postUnderConditions(String country, Answer answer, String step) {
        ChannelAnswer post = adviser.advise(company(country)).on(POSTAL);
        assertEquals(answer, post.answer());
        assertEquals(step, post.next().getFirst());
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "US, COMPANY, PUBLIC_NOTICE, CPL 283 para. 2",
        "US, COMPANY, PERSON_IN_PRC, CPL 283(7)",
        "US, PERSON, PERSON_IN_PRC, S06 3; J 533(1)",
        "HK, COMPANY, LITIGATION_AGENT, 法释〔2009〕2号 4",
        "MO, PERSON, PERSON_IN_PRC, 法释〔2009〕2号 3",
        "HK, COMPANY, PRC_ESTABLISHMENT, 法释〔2009〕2号 5",
        "HK, COMPANY, POSTAL, 法释〔2009〕2号 7",
        "TW, COMPANY, LITIGATION_AGENT, 法释〔2008〕4号 3(2)",
        "TW, PERSON, PERSON_IN_PRC, 法释〔2008〕4号 3(1)",
        "TW, COMPANY, PRC_ESTABLISHMENT, 法释〔2008〕4号 3(4)",
        "TW, COMPANY, POSTAL, '法释〔2008〕4号 3(5), 5'",
        "TW, COMPANY, ELECTRONIC, '法释〔2008〕4号 3(6), 6'",
        "US, FOREIGN_STATE, DIPLOMATIC, FSIL 17(2)"
    })
    void citesTheRightArticle(String country, AddresseeKind kind, Channel channel, String article) {
        assertEquals(article, channel.article(of(country, "kind", kind)));
        AdviceView view = AdviceView.of(adviser.advise(of(country, "kind", kind)), Locale.ENGLISH);
        assertEquals(
                article,
                view.channels().stream()
                        .filter(each -> each.channel() == channel)
                        .findFirst()
                        .orElseThrow()
                        .article());
    }

    @Test
    @DisplayName("HSC 9(2) is cited of contracting states only, and no rule between states of a region")
    void citesTheConventionOfItsStatesOnly() {
        for (String state : STATES) {
            boolean cited = articles(company(state), DIPLOMATIC).stream().anyMatch(article -> article.contains("HSC"));
            assertTrue(!cited || LAW.hague(state).isPresent(), state);
        }
        for (String region : REGIONS) {
            List<String> cited = articles(company(region), TREATY_CENTRAL_AUTHORITY);
            assertEquals(List.of(region.equals("TW") ? "法释〔2008〕4号 1, 3" : "法释〔2009〕2号 1, 6"), cited);
        }
    }

    @Test
    @DisplayName("what a mission may do rests on the treaty where there is one")
    void missionsRestOnTheTreaty() {
        for (String state :
                states(state -> LAW.hague(state).isEmpty() && LAW.treaty(state).isPresent())) {
            Datum datum = adviser.advise(of(state, "kind", PERSON, "nationality", "CN"))
                    .on(CONSULAR_NATIONAL)
                    .grounds()
                    .getFirst()
                    .datum();
            assertEquals("bilateral_treaty", datum.name(), state);
        }
    }

    @Test
    @DisplayName("a date that was recalled makes the treaty's datum recalled")
    void recalledDates() {
        assertEquals(Confidence.RECALLED, treatyOf("FR"));
        assertEquals(Confidence.VERIFIED, treatyOf("DZ"));
    }

    private Confidence treatyOf(String state) {
        return adviser.advise(company(state))
                .on(BILATERAL_TREATY)
                .grounds()
                .getFirst()
                .datum()
                .confidence();
    }

    @Test
    @DisplayName("the Central Authority stands beside an open request, or the step to look it up")
    void centralAuthorities() {
        for (String state : states(state -> LAW.hague(state).isPresent())) {
            ChannelAnswer hague = adviser.advise(company(state)).on(TREATY_CENTRAL_AUTHORITY);
            assertEquals(hague.answer() == OPEN, hague.recipient() != null, state);
            if (hague.recipient() != null) {
                assertEquals(!hague.recipient().known(), hague.next().contains("find-central-authority"), state);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"VG", "KY", "BM", "JE", "GG", "IM", "GI"})
    @DisplayName("an offshore place is asked about with what we recall of it, and nothing is closed for want of a row")
    void offshore(String place) {
        Advice advice = adviser.advise(company(place));
        assertEquals(ASK, advice.on(TREATY_CENTRAL_AUTHORITY).answer());
        assertEquals(
                "HSC 29", articles(company(place), TREATY_CENTRAL_AUTHORITY).getFirst());
        assertEquals(ASK, advice.on(DIPLOMATIC).answer());
        assertEquals(ASK, advice.on(POSTAL).answer());
    }

    @Test
    @DisplayName("what was found or decided holds for its channel, and an answer from elsewhere settles questions only")
    void findings() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Finding answered = new Finding(POSTAL, Finding.By.ENQUIRY, OPEN, "Ministry", day, "allowed");
        Finding decided = new Finding(POSTAL, Finding.By.JUDGE, OPEN, "Judge", day, "because");
        Finding byEnquiry = new Finding(ELECTRONIC, Finding.By.ENQUIRY, OPEN, "Ministry", day, "allowed");
        assertEquals(
                OPEN,
                adviser.advise(company("SG"), List.of(answered)).on(POSTAL).answer());
        assertEquals(
                CLOSED,
                adviser.advise(company("KR"), List.of(answered)).on(POSTAL).answer());
        assertEquals(
                OPEN, adviser.advise(company("KR"), List.of(decided)).on(POSTAL).answer());
        assertEquals(
                ASK,
                adviser.advise(of("KR", "consent", Consent.EXPRESS), List.of(byEnquiry))
                        .on(ELECTRONIC)
                        .answer());
        assertTrue(adviser.advise(company("KR"), List.of(decided))
                .on(POSTAL)
                .decision()
                .isPresent());
        for (Channel channel : Channel.values()) {
            Advice advice = adviser.advise(
                    company("KR"), List.of(new Finding(channel, Finding.By.JUDGE, OPEN, "Judge", day, "because")));
            assertEquals(OPEN, advice.on(channel).answer(), channel.name());
            assertFalse(advice.on(channel).next().isEmpty(), channel.name());
        }
    }

    @Test
    @DisplayName("nobody is left without a next step")
    void alwaysANextStep() {
        List<Situation> situations = new ArrayList<>();
        for (String place : places()) {
            for (AddresseeKind kind : AddresseeKind.values()) {
                for (Paper paper : Paper.values()) {
                    for (Boolean failed : new Boolean[] {null, true, false}) {
                        situations.add(of(
                                place,
                                "kind",
                                kind,
                                "paper",
                                paper,
                                "otherMeansFailed",
                                failed,
                                "addressKnown",
                                false));
                        situations.add(of(place, "kind", kind, "paper", paper, "otherMeansFailed", failed));
                    }
                }
            }
        }
        for (Situation situation : situations) {
            Advice advice = adviser.advise(situation);
            assertTrue(
                    advice.channels().stream().anyMatch(each -> !each.next().isEmpty()),
                    () -> "no step for " + situation);
        }
    }
}
