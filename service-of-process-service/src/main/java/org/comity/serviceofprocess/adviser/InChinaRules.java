package org.comity.serviceofprocess.adviser;

import static org.comity.serviceofprocess.adviser.AddresseeKind.COMPANY;
import static org.comity.serviceofprocess.adviser.AddresseeKind.FOREIGN_STATE;
import static org.comity.serviceofprocess.adviser.AddresseeKind.PERSON;
import static org.comity.serviceofprocess.adviser.Channel.*;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.ask;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.closed;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.open;
import static org.comity.serviceofprocess.adviser.Datum.given;
import static org.comity.serviceofprocess.adviser.LegalGround.law;
import static org.comity.serviceofprocess.adviser.LegalGround.recalled;

/** The channels by which an addressee abroad is served in China: an agent, an establishment, a co-defendant, in person. */
final class InChinaRules {

    private InChinaRules() {}

    static ChannelAnswer agent(Situation it, ServiceLaw law) {
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

    static ChannelAnswer establishment(Situation it, ServiceLaw law) {
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

    static ChannelAnswer codefendant(Situation it, ServiceLaw law) {
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

    static ChannelAnswer presence(Situation it, ServiceLaw law) {
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
}
