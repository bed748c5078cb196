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

/** The channels by which an addressee abroad is served in China: an agent, an establishment, a co-defendant, in person. */
final class InChinaRules {

    private InChinaRules() {}

    static ChannelAnswer agent(Situation it, ServiceLaw law) {
        Channel channel = LITIGATION_AGENT;
        LegalGround ground =
                law("agent-in-case", channel.article(it)).restingOn(given("agentInCase", it.agentInCase()));
        if (it.agentInCase() == null) {
            return ask(channel, ground).next("ask-for-agent");
        }
        if (!it.agentInCase()) {
            return closed(channel, ground);
        }
        if (it.kind() == FOREIGN_STATE) {
            return ForeignStateRules.ifAccepted(it, channel, "serve-agent");
        }
        LegalGround exclusion = law("agent-excludes-receipt", it.inARegion() ? channel.article(it) : "S06 4")
                .restingOn(given("agentExcludesReceipt", it.agentExcludesReceipt()));
        if (it.agentExcludesReceipt() == null) {
            return ask(channel, ground, exclusion).next("read-power-of-attorney");
        }
        return it.agentExcludesReceipt()
                ? closed(channel, exclusion)
                : ifNamed(
                        it,
                        NamedReceiver.LITIGATION_AGENT,
                        open(channel, ground, exclusion).next("serve-agent"));
    }

    /**
     * What the addressee keeps in China. A business agent must be authorised; in the regions, whose rules name
     * representative offices first, a branch too. Source: CPL 283(5); 法释〔2009〕2号 5; 法释〔2008〕4号 3(4).
     */
    static ChannelAnswer establishment(Situation it, ServiceLaw law) {
        Channel channel = PRC_ESTABLISHMENT;
        if (it.kind() == FOREIGN_STATE) {
            return closed(
                    channel, law("mission-inviolable", "FSIL 17; VCDR 22").restingOn(given("kind", FOREIGN_STATE)));
        }
        String article = it.inARegion() && it.establishment() == Establishment.WHOLLY_OWNED_ENTERPRISE
                ? "CPL 283(5); J 549"
                : channel.article(it);
        LegalGround ground =
                law("establishment-in-china", article).restingOn(given("establishment", it.establishment()));
        return switch (it.establishment()) {
            case null -> ask(channel, ground).next("search-company-register");
            case NONE -> closed(channel, ground);
            case BUSINESS_AGENT -> ifAuthorised(it, channel, ground);
            case BRANCH -> it.inARegion() ? ifAuthorised(it, channel, ground) : established(it, channel, ground);
            case WHOLLY_OWNED_ENTERPRISE, REPRESENTATIVE_OFFICE -> established(it, channel, ground);
        };
    }

    private static ChannelAnswer ifAuthorised(Situation it, Channel channel, LegalGround ground) {
        LegalGround authority = law("must-be-authorised", channel.article(it))
                .restingOn(given("establishmentAuthorised", it.establishmentAuthorised()));
        if (it.establishmentAuthorised() == null) {
            return ask(channel, ground, authority).next("check-entitlement");
        }
        return it.establishmentAuthorised()
                ? established(it, channel, ground, authority)
                : closed(channel, ground, authority);
    }

    private static ChannelAnswer established(Situation it, Channel channel, LegalGround... grounds) {
        return ifNamed(it, NamedReceiver.ESTABLISHMENT, open(channel, grounds).next("serve-establishment"));
    }

    /** Of foreigners and stateless people only, so that without the nationality nobody can say. Source: CPL 283(6). */
    static ChannelAnswer codefendant(Situation it, ServiceLaw law) {
        Channel channel = CODEFENDANT_ENTITY;
        if (it.kind() == COMPANY || it.kind() == FOREIGN_STATE) {
            return closed(channel, law("only-individuals", channel.article(it)).restingOn(given("kind", it.kind())));
        }
        LegalGround ground = law("head-of-codefendant", channel.article(it))
                .restingOn(given("codefendantEntity", it.codefendantEntity()));
        if (it.codefendantEntity() == null) {
            return ask(channel, ground).next("search-company-register");
        }
        if (!it.codefendantEntity()) {
            return closed(channel, ground);
        }
        LegalGround foreigner =
                law("foreigner-or-stateless", channel.article(it)).restingOn(given("nationality", it.nationality()));
        if (it.nationality() == null) {
            return ask(channel, ground, foreigner).next("find-nationality");
        }
        if (it.isChineseNational()) {
            return it.inARegion()
                    ? ask(channel, ground, foreigner, law("by-reference", "J 549"))
                            .next("ask-judge")
                    : closed(channel, foreigner);
        }
        return ifNamed(it, NamedReceiver.OTHER, open(channel, ground, foreigner).next("serve-codefendant"));
    }

    static ChannelAnswer presence(Situation it, ServiceLaw law) {
        Channel channel = PERSON_IN_PRC;
        if (it.kind() == FOREIGN_STATE) {
            return closed(channel, law("foreign-state", "FSIL 17").restingOn(given("kind", FOREIGN_STATE)));
        }
        Datum present = given("presentInChina", it.presentInChina());
        LegalGround ground = it.kind() == PERSON
                ? law("person-in-china", channel.article(it)).restingOn(present)
                : law("representative-in-china", it.inARegion() ? channel.article(it) : "CPL 283(7); J 533(2)")
                        .restingOn(present);
        if (it.presentInChina() == null) {
            return ask(channel, ground).next("ask-whereabouts");
        }
        if (!it.presentInChina()) {
            return closed(channel, ground);
        }
        ChannelAnswer found = open(channel, ground).next("serve-in-person");
        return it.kind() == PERSON ? found : ifNamed(it, NamedReceiver.OTHER, found);
    }

    /**
     * A conciliation statement goes to the party itself, or to the one person whom it named to receive it; who else may
     * receive papers for it may not receive this one. Source: J 133.
     *
     * @param receiver as what the party must have named whoever is served in this way
     */
    private static ChannelAnswer ifNamed(Situation it, NamedReceiver receiver, ChannelAnswer answer) {
        if (it.paper() == null) {
            return ask(answer.channel(), law("paper-unknown", "J 133").restingOn(given("paper", null)))
                    .next("ask-clerk");
        }
        if (it.paper() != Paper.MEDIATION_STATEMENT) {
            return answer;
        }
        LegalGround named = law("mediation-in-person", "J 133").restingOn(given("namedReceiver", it.namedReceiver()));
        if (it.namedReceiver() == null) {
            return answer.because(Answer.ASK, named).next("ask-named-receiver");
        }
        if (it.namedReceiver() != receiver) {
            return closed(answer.channel(), named);
        }
        // Of others the record says only that somebody was named, not that it is this one.
        return receiver == NamedReceiver.OTHER
                ? answer.because(Answer.ASK, named).next("ask-named-receiver")
                : answer.because(Answer.OPEN, named);
    }
}
