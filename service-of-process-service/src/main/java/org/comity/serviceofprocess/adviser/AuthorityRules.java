package org.comity.serviceofprocess.adviser;

import static org.comity.law.Confidence.RECALLED;
import static org.comity.law.Confidence.VERIFIED;
import static org.comity.serviceofprocess.adviser.AddresseeKind.COMPANY;
import static org.comity.serviceofprocess.adviser.AddresseeKind.FOREIGN_STATE;
import static org.comity.serviceofprocess.adviser.Channel.*;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.ask;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.closed;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.open;
import static org.comity.serviceofprocess.adviser.Datum.given;
import static org.comity.serviceofprocess.adviser.LegalGround.address;
import static org.comity.serviceofprocess.adviser.LegalGround.law;
import static org.comity.serviceofprocess.adviser.LegalGround.recalled;

import java.util.Optional;

/** The channels that lead through authorities: by treaty, by diplomacy, by the Chinese mission. */
final class AuthorityRules {

    private static final Expectation SIX_MONTHS =
            new Expectation("expected.failed-after", 6, "month", "S06 7", RECALLED, null);

    private static final Translation ASK_LANGUAGE =
            new Translation("translation.ask", "CPL 295; 法释〔2013〕11号 art. 5", null, VERIFIED);

    private AuthorityRules() {}

    static ChannelAnswer hague(Situation it, ServiceLaw law) {
        Channel channel = TREATY_CENTRAL_AUTHORITY;
        if (it.inARegion()) {
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
                                    channel, law("state-not-in-tables", "HSC 1").restingOn(law.absent()))
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
            return ask(channel, address(it, "HSC 1(2)")).next("find-address");
        }
        if (!it.addressKnown()) {
            return closed(channel, law("hague-address-unknown", "HSC 1(2)").restingOn(given("addressKnown", false)))
                    .next("search-address");
        }
        if (it.territory() != null) {
            return ask(channel, law("territory-unknown", "HSC 29").restingOn(given("extension", null)))
                    .next("check-territory");
        }
        return open(channel, membership, address(it, "HSC 1(2)"))
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

    static ChannelAnswer bilateral(Situation it, ServiceLaw law) {
        Channel channel = BILATERAL_TREATY;
        if (it.inARegion()) {
            return closed(channel, law("not-between-regions", "J 549").restingOn(given("country", it.country())))
                    .next("use-arrangement");
        }
        Optional<BilateralTreaty> found = law.treaty(it.country());
        if (found.isEmpty()) {
            return known(it.country(), law)
                    ? closed(
                            channel,
                            recalled("no-bilateral-treaty", "CPL 283(1)").restingOn(noRow(law)))
                    : ask(channel, law("state-not-in-tables", "CPL 283(1)").restingOn(law.absent()))
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
            return ask(channel, address(it, "CPL 283(1)")).next("search-address", "read-treaty");
        }
        return open(channel, ground, address(it, "CPL 283(1)"))
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

    static ChannelAnswer diplomatic(Situation it, ServiceLaw law) {
        Channel channel = DIPLOMATIC;
        if (it.inARegion()) {
            return closed(channel, law("not-between-regions", "J 549").restingOn(given("country", it.country())))
                    .next("use-arrangement");
        }
        Optional<Datum> none = law.withoutTreaty(it.country());
        if (none.isEmpty()) {
            Boolean treaty = boundOn(it, law);
            if (treaty == null) {
                return ask(channel, law("treaty-unknown", "CPL 283(2)").restingOn(law.absent()))
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
                ? open(channel, ground, address(it, "CPL 283(2)"))
                        .next("send-through-ministry-of-foreign-affairs")
                        .expecting(SIX_MONTHS)
                        .translated(ASK_LANGUAGE)
                : ask(channel, address(it, "CPL 283(2)")).next("search-address");
    }

    static ChannelAnswer consular(Situation it, ServiceLaw law) {
        Channel channel = CONSULAR_NATIONAL;
        if (it.inARegion()) {
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
            return ask(channel, address(it, "CPL 283(3)")).next("search-address");
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
                                address(it, "CPL 283(3)"))
                        .next("send-to-mission")
                        .expecting(SIX_MONTHS))
                .orElseGet(() -> ask(
                                channel,
                                recalled("host-state-must-agree", "VCCR 5(j)").restingOn(law.absent()))
                        .next("ask-ministry"));
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

    private static Datum noRow(ServiceLaw law) {
        return new Datum("bilateral_treaty", "none", "list of bilateral treaties of China", law.asOf(), RECALLED, null);
    }
}
