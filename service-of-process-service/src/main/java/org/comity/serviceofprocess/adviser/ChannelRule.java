package org.comity.serviceofprocess.adviser;

import static org.comity.law.Confidence.RECALLED;
import static org.comity.law.Confidence.VERIFIED;
import static org.comity.serviceofprocess.adviser.AddresseeKind.COMPANY;
import static org.comity.serviceofprocess.adviser.AddresseeKind.FOREIGN_STATE;
import static org.comity.serviceofprocess.adviser.AddresseeKind.PERSON;
import static org.comity.serviceofprocess.adviser.Channel.*;
import static org.comity.serviceofprocess.adviser.Datum.given;
import static org.comity.serviceofprocess.adviser.LegalGround.law;
import static org.comity.serviceofprocess.adviser.LegalGround.recalled;
import static org.comity.serviceofprocess.adviser.Verdict.ask;
import static org.comity.serviceofprocess.adviser.Verdict.closed;
import static org.comity.serviceofprocess.adviser.Verdict.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How one channel is judged from what is known of the addressee and from the tables. Pure: no clock, no database. A channel is
 * open only on facts that are known; where a fact is missing the rule asks a person. Public notice is judged last, because it
 * waits for all the others: {@link ChannelAdviser}.
 */
record ChannelRule(Channel channel, BiFunction<Situation, ServiceLaw, Verdict> judge) {

    static final List<ChannelRule> ALL = List.of(
            new ChannelRule(TREATY_CENTRAL_AUTHORITY, ChannelRule::hague),
            new ChannelRule(BILATERAL_TREATY, ChannelRule::bilateral),
            new ChannelRule(DIPLOMATIC, ChannelRule::diplomatic),
            new ChannelRule(CONSULAR_NATIONAL, ChannelRule::consular),
            new ChannelRule(LITIGATION_AGENT, ChannelRule::agent),
            new ChannelRule(PRC_ESTABLISHMENT, ChannelRule::establishment),
            new ChannelRule(CODEFENDANT_ENTITY, ChannelRule::codefendant),
            new ChannelRule(PERSON_IN_PRC, ChannelRule::presence),
            new ChannelRule(POSTAL, ChannelRule::post),
            new ChannelRule(ELECTRONIC, ChannelRule::electronic),
            new ChannelRule(AGREED_MEANS, ChannelRule::agreed),
            new ChannelRule(INTER_REGIONAL, ChannelRule::interRegional));

    /** CPL as amended in 2023; what an earlier day allowed is not in these rules. */
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 1, 1);

    private static final Set<String> REGIONS = Set.of("HK", "MO", "TW");

    private static final Expectation SIX_MONTHS =
            new Expectation("expected.failed-after", 6, "month", "S06 7", RECALLED, null);
    private static final Expectation POST_THREE_MONTHS =
            new Expectation("expected.post", 3, "month", "CPL 283(8); J 534", VERIFIED, null);
    private static final Expectation AT_ONCE =
            new Expectation("expected.at-once", 0, "instant", "CPL 90; OL 31; J 135", VERIFIED, null);
    private static final Translation ASK_LANGUAGE =
            new Translation("translation.ask", "CPL 295; 法释〔2013〕11号 art. 5", null, VERIFIED);

    /** The channel's verdict, after what holds for all of them: the law in force, a known country, an addressee abroad. */
    Verdict verdict(Situation it, ServiceLaw law) {
        if (it.on().isBefore(IN_FORCE)) {
            return ask(channel, recalled("law-before-2024", "CPL (2023)")).next("ask-judge");
        }
        if (it.country() == null) {
            return ask(channel, law("country-unknown", channel.article()).restingOn(given("country", null)))
                    .next("find-country");
        }
        if ("CN".equals(it.country())) {
            return closed(channel, law("addressee-in-mainland", "CPL 283").restingOn(given("country", "CN")))
                    .next("serve-domestically");
        }
        return judge.apply(it, law);
    }

    private static Verdict hague(Situation it, ServiceLaw law) {
        Channel channel = TREATY_CENTRAL_AUTHORITY;
        if (region(it)) {
            return closed(channel, law("not-between-regions", "J 549").restingOn(given("country", it.country())))
                    .next("use-arrangement");
        }
        Optional<HagueState> found = law.hague(it.country());
        if (found.isEmpty()) {
            return law.withoutTreaty(it.country())
                    .or(() -> law.treaty(it.country()).map(treaty -> treaty.application(it.on(), law.asOf())))
                    .map(datum ->
                            closed(channel, law("not-contracting", "HSC 1").restingOn(datum)))
                    .orElseGet(() -> ask(
                                    channel, law("state-not-in-tables", "HSC 1").restingOn(absent(law)))
                            .next("check-status-table"));
        }
        HagueState state = found.get();
        LegalGround membership = law("contracting-state", "HSC 2, 3, 5").restingOn(state.entryIntoForce(law.asOf()));
        if (state.inForce() == null) {
            return ask(channel, membership).next("check-status-table");
        }
        if (it.on().isBefore(state.inForce())) {
            return closed(channel, law("not-yet-contracting", "HSC 1").restingOn(state.entryIntoForce(law.asOf())));
        }
        if (it.addressKnown() == null) {
            return ask(channel, addressGround(it, "HSC 1(2)")).next("find-address");
        }
        if (!it.addressKnown()) {
            return closed(channel, law("hague-address-unknown", "HSC 1(2)").restingOn(given("addressKnown", false)))
                    .next("search-address");
        }
        if (it.territory() != null) {
            return ask(channel, law("territory-unknown", "HSC 29").restingOn(given("extension", null)))
                    .next("check-territory");
        }
        return open(channel, membership, addressGround(it, "HSC 1(2)"))
                .next("send-to-central-authority", "remind-after-75-days")
                .expecting(
                        new Expectation("expected.failed-after", 6, "month", "S06 7", RECALLED, state.reportedTime()))
                .translated(
                        state.translation() == null
                                ? ASK_LANGUAGE
                                : new Translation(
                                        "translation.declared",
                                        "HSC 5(3); 法释〔2013〕11号 art. 5",
                                        state.translation(),
                                        state.confidenceIn("art5_translation")));
    }

    private static Verdict bilateral(Situation it, ServiceLaw law) {
        Channel channel = BILATERAL_TREATY;
        if (region(it)) {
            return closed(channel, law("not-between-regions", "J 549").restingOn(given("country", it.country())))
                    .next("use-arrangement");
        }
        Optional<BilateralTreaty> found = law.treaty(it.country());
        if (found.isEmpty()) {
            return known(it.country(), law)
                    ? closed(
                            channel,
                            recalled("no-bilateral-treaty", "CPL 283(1)").restingOn(noRow(law)))
                    : ask(channel, law("state-not-in-tables", "CPL 283(1)").restingOn(absent(law)))
                            .next("check-treaty-list");
        }
        BilateralTreaty treaty = found.get();
        Boolean applies = treaty.appliesOn(it.on());
        LegalGround ground = law("bilateral-treaty", "CPL 271, 283(1); 法释〔2013〕11号 art. 1")
                .restingOn(treaty.application(it.on(), law.asOf()));
        if (applies == null) {
            return ask(channel, ground).next("check-treaty-list");
        }
        if (!applies) {
            return closed(
                    channel,
                    law("treaty-not-in-force", "CPL 283(1)").restingOn(treaty.application(it.on(), law.asOf())));
        }
        if (it.territory() != null) {
            return ask(channel, law("territory-unknown", "CPL 283(1)").restingOn(given("extension", null)))
                    .next("check-territory");
        }
        if (!Boolean.TRUE.equals(it.addressKnown())) {
            return ask(channel, addressGround(it, "CPL 283(1)")).next("search-address", "read-treaty");
        }
        return open(channel, ground, addressGround(it, "CPL 283(1)"))
                .next("send-through-ministry", "remind-after-75-days")
                .expecting(SIX_MONTHS)
                .translated(
                        treaty.thirdLanguages() == null
                                ? ASK_LANGUAGE
                                : new Translation(
                                        "translation.third-language",
                                        "司发通〔1992〕093号",
                                        String.join(", ", treaty.thirdLanguages()),
                                        VERIFIED));
    }

    private static Verdict diplomatic(Situation it, ServiceLaw law) {
        Channel channel = DIPLOMATIC;
        if (region(it)) {
            return closed(channel, law("not-between-regions", "J 549").restingOn(given("country", it.country())))
                    .next("use-arrangement");
        }
        Optional<Datum> none = law.withoutTreaty(it.country());
        if (none.isEmpty()) {
            Boolean treaty = boundOn(it, law);
            if (treaty == null) {
                return ask(channel, law("treaty-unknown", "CPL 283(2)").restingOn(absent(law)))
                        .next("check-status-table", "check-treaty-list");
            }
            return treaty
                    ? closed(channel, law("treaty-prevails", "CPL 271, 283(2); HSC 9(2)"))
                            .next("use-treaty")
                    : ask(channel, law("treaty-not-in-force", "CPL 283(2)")).next("check-treaty-list");
        }
        LegalGround ground = law("no-treaty", "CPL 283(2), 294").restingOn(none.get());
        if (it.kind() == null) {
            return ask(channel, law("kind-unknown", "CPL 283(2)").restingOn(given("kind", null)))
                    .next("ask-clerk");
        }
        if (it.kind() == FOREIGN_STATE) {
            return open(channel, ground, law("foreign-state-note", "FSIL 17").restingOn(given("kind", FOREIGN_STATE)))
                    .next("send-note")
                    .translated(ASK_LANGUAGE);
        }
        return Boolean.TRUE.equals(it.addressKnown())
                ? open(channel, ground, addressGround(it, "CPL 283(2)"))
                        .next("send-through-ministry-of-foreign-affairs")
                        .expecting(SIX_MONTHS)
                        .translated(ASK_LANGUAGE)
                : ask(channel, addressGround(it, "CPL 283(2)")).next("search-address");
    }

    private static Verdict consular(Situation it, ServiceLaw law) {
        Channel channel = CONSULAR_NATIONAL;
        if (region(it)) {
            return closed(channel, law("not-between-regions", "J 549").restingOn(given("country", it.country())));
        }
        if (it.kind() == COMPANY || it.kind() == FOREIGN_STATE) {
            return closed(channel, law("only-nationals", "CPL 283(3)").restingOn(given("kind", it.kind())));
        }
        LegalGround nationality = law("only-nationals", "CPL 283(3)").restingOn(given("nationality", it.nationality()));
        if (it.kind() == null || it.nationality() == null) {
            return ask(channel, nationality).next("find-nationality");
        }
        if (!"CN".equals(it.nationality())) {
            return closed(channel, nationality);
        }
        if (!Boolean.TRUE.equals(it.addressKnown())) {
            return ask(channel, addressGround(it, "CPL 283(3)")).next("search-address");
        }
        // Under the Convention a state may object to consular service, but not to service on the sender's own
        // nationals.
        return law.hague(it.country())
                .filter(state -> state.inForce() != null && !it.on().isBefore(state.inForce()))
                .map(state -> open(
                                channel,
                                law("national-abroad", "CPL 283(3); HSC 8")
                                        .restingOn(given("nationality", it.nationality())),
                                law("contracting-state", "HSC 8").restingOn(state.entryIntoForce(law.asOf())),
                                addressGround(it, "CPL 283(3)"))
                        .next("send-to-mission")
                        .expecting(SIX_MONTHS))
                .orElseGet(() -> ask(
                                channel,
                                recalled("host-state-must-agree", "VCCR 5(j)").restingOn(absent(law)))
                        .next("ask-ministry"));
    }

    private static Verdict agent(Situation it, ServiceLaw law) {
        Channel channel = LITIGATION_AGENT;
        LegalGround ground = law("agent-in-case", "CPL 283(4)").restingOn(given("agentInCase", it.agentInCase()));
        if (it.agentInCase() == null) {
            return ask(channel, ground).next("ask-for-agent");
        }
        if (!it.agentInCase()) {
            return closed(channel, ground);
        }
        LegalGround exclusion = law("agent-excludes-receipt", "S06 4")
                .restingOn(given("agentExcludesReceipt", it.agentExcludesReceipt()));
        if (it.agentExcludesReceipt() == null) {
            return ask(channel, ground, exclusion).next("read-power-of-attorney");
        }
        return it.agentExcludesReceipt()
                ? closed(channel, exclusion)
                : open(channel, ground, exclusion).next("serve-agent");
    }

    private static Verdict establishment(Situation it, ServiceLaw law) {
        Channel channel = PRC_ESTABLISHMENT;
        LegalGround ground =
                law("establishment-in-china", "CPL 283(5)").restingOn(given("establishment", it.establishment()));
        return switch (it.establishment()) {
            case null -> ask(channel, ground).next("search-company-register");
            case NONE -> closed(channel, ground);
            case BUSINESS_AGENT ->
                ask(channel, ground, law("agent-must-be-entitled", "CPL 283(5)"))
                        .next("check-entitlement");
            case WHOLLY_OWNED_ENTERPRISE, REPRESENTATIVE_OFFICE, BRANCH ->
                open(channel, ground).next("serve-establishment");
        };
    }

    private static Verdict codefendant(Situation it, ServiceLaw law) {
        Channel channel = CODEFENDANT_ENTITY;
        if (it.kind() == COMPANY || it.kind() == FOREIGN_STATE) {
            return closed(channel, law("only-individuals", "CPL 283(6)").restingOn(given("kind", it.kind())));
        }
        LegalGround ground =
                law("head-of-codefendant", "CPL 283(6)").restingOn(given("codefendantEntity", it.codefendantEntity()));
        if (it.kind() == null || it.codefendantEntity() == null) {
            return ask(channel, ground).next("search-company-register");
        }
        return it.codefendantEntity() ? open(channel, ground).next("serve-codefendant") : closed(channel, ground);
    }

    private static Verdict presence(Situation it, ServiceLaw law) {
        Channel channel = PERSON_IN_PRC;
        if (it.kind() == FOREIGN_STATE) {
            return closed(channel, law("foreign-state", "FSIL 17").restingOn(given("kind", FOREIGN_STATE)));
        }
        Datum present = given("presentInChina", it.presentInChina());
        LegalGround ground = it.kind() == PERSON
                ? recalled("person-in-china", "S06 3").restingOn(present)
                : law("representative-in-china", "CPL 283(7); J 533").restingOn(present);
        if (it.kind() == null || it.presentInChina() == null) {
            return ask(channel, ground).next("ask-whereabouts");
        }
        return it.presentInChina() ? open(channel, ground).next("serve-in-person") : closed(channel, ground);
    }

    private static Verdict post(Situation it, ServiceLaw law) {
        Channel channel = POSTAL;
        if (it.kind() == FOREIGN_STATE) {
            return closed(channel, law("foreign-state", "FSIL 17").restingOn(given("kind", FOREIGN_STATE)));
        }
        if (!Boolean.TRUE.equals(it.addressKnown())) {
            LegalGround address = addressGround(it, "CPL 283(8)");
            return it.addressKnown() == null
                    ? ask(channel, address).next("find-address")
                    : closed(channel, address).next("search-address");
        }
        if (region(it)) {
            LegalGround ground = "TW".equals(it.country())
                    ? law("region-post", "法释〔2008〕4号 art. 5")
                    : recalled("region-post", "法释〔2009〕2号 art. 7");
            return open(channel, ground.restingOn(given("country", it.country())), addressGround(it, "CPL 283(8)"))
                    .next("send-registered")
                    .expecting(POST_THREE_MONTHS);
        }
        return byObjection(
                channel,
                it,
                law,
                objection -> closed(
                                channel,
                                law("post-objected", "CPL 283(8); HSC 10(a)").restingOn(objection))
                        .next("use-treaty"),
                objection -> open(
                                channel,
                                law("post-not-objected", "CPL 283(8); HSC 10(a)")
                                        .restingOn(objection),
                                addressGround(it, "CPL 283(8)"))
                        .next("send-registered")
                        .expecting(POST_THREE_MONTHS));
    }

    /**
     * Electronic service. A state that objects to post is presumed not to allow it (M21 11), so the channel is off by default;
     * the judge may still allow it with reasons, and the addressee's consent is one. Source: CPL 283(9); OL 29; M21 11.
     */
    private static Verdict electronic(Situation it, ServiceLaw law) {
        Channel channel = ELECTRONIC;
        if (it.kind() == FOREIGN_STATE) {
            return closed(channel, law("foreign-state", "FSIL 17").restingOn(given("kind", FOREIGN_STATE)));
        }
        if (it.consent() == Consent.NONE) {
            return closed(channel, law("no-consent", "OL 29").restingOn(given("consent", Consent.NONE)))
                    .next("obtain-consent");
        }
        LegalGround consent = law("consent", "OL 29; CPL 283(9)").restingOn(given("consent", it.consent()));
        Verdict destination = region(it)
                ? open(
                        channel,
                        recalled(
                                        "region-electronic",
                                        "TW".equals(it.country()) ? "法释〔2008〕4号 art. 3" : "法释〔2009〕2号 art. 8")
                                .restingOn(given("country", it.country())))
                : byObjection(
                        channel,
                        it,
                        law,
                        objection -> ask(
                                        channel,
                                        law("electronic-objected", "HSC 10(a)").restingOn(objection),
                                        recalled("electronic-presumed-closed", "M21 11"))
                                .next("judge-may-override"),
                        objection -> open(
                                channel,
                                law("electronic-not-objected", "CPL 283(9); HSC 10(a)")
                                        .restingOn(objection)));
        Answer answer = it.consent() == null ? Answer.ASK : destination.answer();
        List<LegalGround> grounds = Stream.concat(destination.grounds().stream(), Stream.of(consent))
                .toList();
        List<String> next = it.consent() == null
                ? join(destination.next(), "record-consent")
                : join(destination.next(), "start-electronic");
        return new Verdict(
                channel,
                answer,
                grounds,
                next,
                AT_ONCE,
                new Translation("translation.understood", "CPL 283(9); 法释〔2013〕11号 art. 5", null, RECALLED));
    }

    private static Verdict agreed(Situation it, ServiceLaw law) {
        Channel channel = AGREED_MEANS;
        LegalGround ground = law("recipient-agrees", "CPL 283(10)").restingOn(given("agreedMeans", it.agreedMeans()));
        if (it.agreedMeans() == null) {
            return ask(channel, ground).next("ask-recipient");
        }
        if (!it.agreedMeans()) {
            return closed(channel, ground);
        }
        // Our tables do not say what the law of the destination forbids beyond post.
        return ask(
                        channel,
                        ground,
                        law("destination-law-unknown", "CPL 283(10)").restingOn(given("destinationLaw", null)))
                .next("ask-judge");
    }

    private static Verdict interRegional(Situation it, ServiceLaw law) {
        Channel channel = INTER_REGIONAL;
        Optional<Arrangement> found = law.arrangement(it.country());
        if (found.isEmpty()) {
            return closed(channel, law("only-regions", "J 549").restingOn(given("country", it.country())));
        }
        LegalGround ground = law("arrangement", found.get().instrument())
                .restingOn(found.get().datum());
        if (!Boolean.TRUE.equals(it.addressKnown())) {
            return ask(channel, addressGround(it, "J 549")).next("search-address");
        }
        return open(channel, ground, addressGround(it, "J 549"))
                .next("send-through-high-court")
                .expecting(
                        "TW".equals(it.country())
                                ? new Expectation(
                                        "expected.failed-after",
                                        4,
                                        "month",
                                        "法释〔2011〕15号 art. 12",
                                        VERIFIED,
                                        found.get().deadline())
                                : new Expectation(
                                        "expected.failed-after",
                                        3,
                                        "month",
                                        "法释〔2009〕2号 art. 6",
                                        VERIFIED,
                                        found.get().deadline()))
                .translated(new Translation("translation.chinese", found.get().instrument(), "zh", VERIFIED));
    }

    /** By what the state declared on Hague art. 10(a); whatever is qualified, unknown or outside the Convention asks. */
    private static Verdict byObjection(
            Channel channel,
            Situation it,
            ServiceLaw law,
            Function<Datum, Verdict> objects,
            Function<Datum, Verdict> doesNot) {
        Optional<HagueState> state = law.hague(it.country())
                .filter(member -> member.inForce() != null && !it.on().isBefore(member.inForce()));
        if (state.isEmpty()) {
            return ask(
                            channel,
                            law("destination-law-unknown", channel.article()).restingOn(given("destinationLaw", null)))
                    .next("ask-ministry");
        }
        Datum objection = state.get().objectionToPost(law.asOf());
        if (!objection.known()) {
            return ask(channel, law("declaration-unknown", "HSC 10(a)").restingOn(objection))
                    .next("check-status-table");
        }
        if (it.territory() != null) {
            return ask(channel, law("territory-unknown", "HSC 29").restingOn(given("extension", null)))
                    .next("check-territory");
        }
        return switch (objection.value()) {
            case "true" -> objects.apply(objection);
            case "false" -> doesNot.apply(objection);
            default ->
                ask(channel, law("declaration-qualified", "HSC 10(a)").restingOn(objection))
                        .next("read-declaration");
        };
    }

    /** Whether a treaty on service binds the state on the day; null if the tables do not say. */
    private static Boolean boundOn(Situation it, ServiceLaw law) {
        Optional<HagueState> state = law.hague(it.country());
        Optional<Boolean> treaty = law.treaty(it.country()).map(row -> row.appliesOn(it.on()));
        boolean hague = state.map(HagueState::inForce)
                .filter(day -> !it.on().isBefore(day))
                .isPresent();
        if (hague || treaty.orElse(false)) {
            return true;
        }
        return state.isPresent() || treaty.isPresent() ? Boolean.FALSE : null;
    }

    private static boolean known(String country, ServiceLaw law) {
        return law.hague(country).isPresent() || law.withoutTreaty(country).isPresent();
    }

    private static LegalGround addressGround(Situation it, String article) {
        return law("address", article).restingOn(given("addressKnown", it.addressKnown()));
    }

    private static Datum absent(ServiceLaw law) {
        return new Datum("treaty", null, "HCCH status table; bilateral treaties of China", law.asOf(), RECALLED, null);
    }

    private static Datum noRow(ServiceLaw law) {
        return new Datum("bilateral_treaty", "none", "list of bilateral treaties of China", law.asOf(), RECALLED, null);
    }

    private static boolean region(Situation it) {
        return REGIONS.contains(it.country());
    }

    private static List<String> join(List<String> keys, String last) {
        return Stream.concat(keys.stream(), Stream.of(last)).toList();
    }
}
