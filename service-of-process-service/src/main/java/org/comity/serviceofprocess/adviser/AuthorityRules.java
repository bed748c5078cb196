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
            new Translation("translation.ask", "CPL 295; 法释〔2013〕11号 5", null, VERIFIED);

    private AuthorityRules() {}

    static ChannelAnswer hague(Situation it, ServiceLaw law) {
        Channel channel = TREATY_CENTRAL_AUTHORITY;
        if (it.inARegion()) {
            return notBetweenRegions(channel, it);
        }
        Optional<HagueState> found = law.hague(it.country());
        if (found.isEmpty()) {
            return notContracting(channel, it, law);
        }
        HagueState state = found.get();
        Optional<LegalGround> reservation = it.kind() == FOREIGN_STATE ? reservation(it, law) : Optional.empty();
        if (reservation.isPresent()) {
            return closed(channel, reservation.get()).next("send-note");
        }
        LegalGround membership = law("contracting-state", "HSC 2, 3, 5").restingOn(state.entryIntoForce(law.asOf()));
        if (state.inForce() == null) {
            return ask(channel, membership).next("check-status-table");
        }
        if (it.on().isBefore(state.inForce())) {
            return closed(channel, law("not-yet-contracting", "HSC 1").restingOn(state.entryIntoForce(law.asOf())));
        }
        if (it.addressKnown() == null && it.kind() != FOREIGN_STATE) {
            return ask(channel, address(it, "HSC 1(2)")).next("find-address");
        }
        if (it.kind() != FOREIGN_STATE && !it.addressKnown()) {
            return closed(channel, law("hague-address-unknown", "HSC 1(2)").restingOn(given("addressKnown", false)))
                    .next("search-address");
        }
        if (it.territory() != null) {
            return ask(channel, law("territory-unknown", "HSC 29").restingOn(given("extension", null)))
                    .next("check-territory");
        }
        Datum authority = state.centralAuthority(law.asOf());
        ChannelAnswer answer =
                open(channel, addressed(it, membership, "HSC 1(2)")).sentTo(authority);
        return (authority.known()
                        ? answer.next("send-to-central-authority", "remind-after-75-days")
                        : answer.next("send-to-central-authority", "find-central-authority", "remind-after-75-days"))
                .expecting(
                        new Expectation("expected.failed-after", 6, "month", "S06 7", RECALLED, state.reportedTime()))
                .translated(
                        state.translation() == null
                                ? ASK_LANGUAGE
                                : new Translation(
                                        "translation.declared",
                                        "HSC 5(3); 法释〔2013〕11号 5",
                                        state.translation(),
                                        state.confidenceIn("art5_translation")));
    }

    /** Straight through judicial officers: where the state objects it is closed, and elsewhere it is a question of practice. */
    static ChannelAnswer judicialOfficers(Situation it, ServiceLaw law) {
        Channel channel = TREATY_JUDICIAL_OFFICERS;
        if (it.inARegion()) {
            return notBetweenRegions(channel, it);
        }
        Optional<HagueState> found = law.hague(it.country());
        if (found.isEmpty()) {
            return notContracting(channel, it, law);
        }
        HagueState state = found.get();
        if (state.inForce() != null && !state.isBoundOn(it.on())) {
            return closed(channel, law("not-yet-contracting", "HSC 1").restingOn(state.entryIntoForce(law.asOf())));
        }
        if (it.kind() != FOREIGN_STATE && Boolean.FALSE.equals(it.addressKnown())) {
            return closed(channel, law("hague-address-unknown", "HSC 1(2)").restingOn(given("addressKnown", false)))
                    .next("search-address");
        }
        Datum objection = state.objectionToOfficers(law.asOf());
        if (!objection.known()) {
            return ask(channel, law("officers-unknown", "HSC 10(b)").restingOn(objection))
                    .next("check-status-table");
        }
        if (it.territory() != null) {
            return ask(channel, law("territory-unknown", "HSC 29").restingOn(given("extension", null)))
                    .next("check-territory");
        }
        return objection.value().equals("true")
                ? closed(channel, law("officers-objected", "HSC 10(b)").restingOn(objection))
                        .next("use-treaty")
                : ask(channel, law("officers-not-objected", "HSC 10(b)").restingOn(objection))
                        .next("ask-high-court");
    }

    static ChannelAnswer bilateral(Situation it, ServiceLaw law) {
        Channel channel = BILATERAL_TREATY;
        if (it.inARegion()) {
            return notBetweenRegions(channel, it);
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
        LegalGround ground = law("bilateral-treaty", "CPL 271, 283(1); 法释〔2013〕11号 1")
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
        if (it.kind() != FOREIGN_STATE && !Boolean.TRUE.equals(it.addressKnown())) {
            return ask(channel, address(it, "CPL 283(1)")).next("search-address", "read-treaty");
        }
        return open(channel, addressed(it, ground, "CPL 283(1)"))
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
            return notBetweenRegions(channel, it);
        }
        if (it.kind() == FOREIGN_STATE) {
            return ForeignStateRules.note(it, law);
        }
        return withRelations(diplomaticAbroad(it, law), it, law);
    }

    /**
     * Without diplomatic relations there is neither a channel nor a mission: a person asks whether papers can be passed on. What is
     * closed otherwise stays so.
     */
    static ChannelAnswer withRelations(ChannelAnswer answer, Situation it, ServiceLaw law) {
        return law.withoutRelations(it.country())
                .filter(none -> answer.answer() != Answer.CLOSED)
                .map(none -> ask(
                                answer.channel(),
                                law("no-relations", answer.channel().article(it))
                                        .restingOn(none))
                        .next("ask-foreign-ministry"))
                .orElse(answer);
    }

    private static ChannelAnswer diplomaticAbroad(Situation it, ServiceLaw law) {
        Channel channel = DIPLOMATIC;
        Optional<Datum> none = law.withoutTreaty(it.country());
        if (none.isEmpty()) {
            return besideTreaties(it, law);
        }
        return Boolean.TRUE.equals(it.addressKnown())
                ? open(channel, law("no-treaty", "CPL 283(2), 294").restingOn(none.get()), address(it, "CPL 283(2)"))
                        .next("send-through-ministry-of-foreign-affairs")
                        .expecting(SIX_MONTHS)
                        .translated(ASK_LANGUAGE)
                : ask(channel, address(it, "CPL 283(2)")).next("search-address");
    }

    /** The diplomatic way into a state that a table of treaties names. */
    private static ChannelAnswer besideTreaties(Situation it, ServiceLaw law) {
        Boolean treaty = boundOn(it, law);
        if (treaty == null) {
            return ask(DIPLOMATIC, law("treaty-unknown", "CPL 283(2)").restingOn(law.absent()))
                    .next("check-status-table", "check-treaty-list");
        }
        if (!treaty) {
            return ask(DIPLOMATIC, law("treaty-not-in-force", "CPL 283(2)")).next("check-treaty-list");
        }
        if (it.territory() != null) {
            return ask(DIPLOMATIC, law("territory-unknown", "CPL 283(2)").restingOn(given("extension", null)))
                    .next("check-territory");
        }
        boolean convention = law.hague(it.country())
                .filter(state -> state.isBoundOn(it.on()))
                .isPresent();
        return closed(
                        DIPLOMATIC,
                        convention
                                ? law("treaty-prevails", "CPL 271, 283(2), 294; HSC 9(2)")
                                : law("bilateral-treaty-prevails", "CPL 271, 283(2), 294"))
                .next("use-treaty");
    }

    static ChannelAnswer consular(Situation it, ServiceLaw law) {
        Channel channel = CONSULAR_NATIONAL;
        if (it.inARegion()) {
            return notBetweenRegions(channel, it);
        }
        if (it.kind() == COMPANY || it.kind() == FOREIGN_STATE) {
            return closed(channel, law("only-nationals", "CPL 283(3)").restingOn(given("kind", it.kind())));
        }
        LegalGround nationality = law("only-nationals", "CPL 283(3)").restingOn(given("nationality", it.nationality()));
        if (it.nationality() == null) {
            return ask(channel, nationality).next("find-nationality");
        }
        if (!it.isChineseNational()) {
            return closed(channel, nationality);
        }
        return withRelations(byMission(it, law), it, law);
    }

    private static ChannelAnswer byMission(Situation it, ServiceLaw law) {
        Channel channel = CONSULAR_NATIONAL;
        if (!Boolean.TRUE.equals(it.addressKnown())) {
            return ask(channel, address(it, "CPL 283(3)")).next("search-address");
        }
        // Under the Convention a state may object to consular service, but not to service on the sender's own
        // nationals.
        return law.hague(it.country())
                .filter(state -> state.isBoundOn(it.on()))
                .map(state -> open(
                                channel,
                                law("national-abroad", "CPL 283(3); HSC 8")
                                        .restingOn(given("nationality", it.nationality())),
                                law("contracting-state", "HSC 8").restingOn(state.entryIntoForce(law.asOf())),
                                address(it, "CPL 283(3)"))
                        .next("send-to-mission")
                        .expecting(SIX_MONTHS))
                .orElseGet(() -> missionOutsideTheConvention(it, law));
    }

    private static ChannelAnswer missionOutsideTheConvention(Situation it, ServiceLaw law) {
        return law.treaty(it.country())
                .map(treaty -> ask(
                                CONSULAR_NATIONAL,
                                law("mission-by-treaty", "CPL 283(3); VCCR 5(j)")
                                        .restingOn(treaty.application(it.on(), law.asOf())))
                        .next("read-treaty-on-missions"))
                .orElseGet(() -> ask(
                                CONSULAR_NATIONAL,
                                recalled("host-state-must-agree", "VCCR 5(j)")
                                        .restingOn(
                                                law.withoutTreaty(it.country()).orElseGet(law::absent)))
                        .next("ask-ministry"));
    }

    /** That the state lets itself be served by one way only; empty if it reserved none. */
    static Optional<LegalGround> reservation(Situation it, ServiceLaw law) {
        return law.hague(it.country())
                .filter(state -> state.serviceOnState() != null && state.isBoundOn(it.on()))
                .map(state -> law("state-reserves-note", "FSIL 17(1)").restingOn(state.reservedForItself(law.asOf())));
    }

    /** With what is known of the address; where a foreign state is found is no question. */
    private static LegalGround[] addressed(Situation it, LegalGround ground, String article) {
        return it.kind() == FOREIGN_STATE
                ? new LegalGround[] {ground}
                : new LegalGround[] {ground, address(it, article)};
    }

    private static ChannelAnswer notBetweenRegions(Channel channel, Situation it) {
        return closed(
                        channel,
                        law("not-between-regions", it.inTaiwan() ? "法释〔2008〕4号 1, 3" : "法释〔2009〕2号 1, 6")
                                .restingOn(given("country", it.country())))
                .next("use-arrangement");
    }

    private static ChannelAnswer notContracting(Channel channel, Situation it, ServiceLaw law) {
        Optional<Datum> extension = law.extension(it.country());
        if (extension.isPresent()) {
            return ask(channel, law("convention-extended", "HSC 29").restingOn(extension.get()))
                    .next("check-territory");
        }
        return law.knows(it.country())
                ? closed(channel, law("not-contracting", "HSC 1").restingOn(law.notContracting()))
                : ask(channel, law("state-not-in-tables", "HSC 1").restingOn(law.absent()))
                        .next("check-status-table");
    }

    /** Whether a treaty on service binds the state on the day; null if the tables do not say. */
    private static Boolean boundOn(Situation it, ServiceLaw law) {
        Optional<HagueState> state = law.hague(it.country());
        Optional<Boolean> treaty = law.treaty(it.country()).map(row -> row.appliesOn(it.on()));
        boolean hague = state.filter(row -> row.isBoundOn(it.on())).isPresent();
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
