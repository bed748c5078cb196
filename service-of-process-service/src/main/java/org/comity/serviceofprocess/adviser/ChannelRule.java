package org.comity.serviceofprocess.adviser;

import static org.comity.serviceofprocess.adviser.Channel.*;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.ask;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.closed;
import static org.comity.serviceofprocess.adviser.Datum.given;
import static org.comity.serviceofprocess.adviser.LegalGround.law;
import static org.comity.serviceofprocess.adviser.LegalGround.recalled;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * How one channel is answered from what is known of the addressee and from the tables. Pure: no clock, no database. A channel is
 * open only on facts that are known; where a fact is missing the rule asks a person. Public notice is answered last, because it
 * waits for all the others: {@link ChannelAdviser}.
 */
record ChannelRule(Channel channel, BiFunction<Situation, ServiceLaw, ChannelAnswer> rule) {

    static final List<ChannelRule> ALL = List.of(
            new ChannelRule(TREATY_CENTRAL_AUTHORITY, AuthorityRules::hague),
            new ChannelRule(BILATERAL_TREATY, AuthorityRules::bilateral),
            new ChannelRule(TREATY_JUDICIAL_OFFICERS, AuthorityRules::judicialOfficers),
            new ChannelRule(DIPLOMATIC, AuthorityRules::diplomatic),
            new ChannelRule(CONSULAR_NATIONAL, AuthorityRules::consular),
            new ChannelRule(LITIGATION_AGENT, InChinaRules::agent),
            new ChannelRule(PRC_ESTABLISHMENT, InChinaRules::establishment),
            new ChannelRule(CODEFENDANT_ENTITY, InChinaRules::codefendant),
            new ChannelRule(PERSON_IN_PRC, InChinaRules::presence),
            new ChannelRule(POSTAL, DirectRules::post),
            new ChannelRule(ELECTRONIC, DirectRules::electronic),
            new ChannelRule(AGREED_MEANS, DirectRules::agreed),
            new ChannelRule(INTER_REGIONAL, RegionRule::interRegional));

    /** CPL as amended in 2023; what an earlier day allowed is not in these rules. */
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 1, 1);

    /** The channel's answer, after what holds for all of them: the law in force, a known country, an addressee abroad, of a known kind. */
    ChannelAnswer answer(Situation it, ServiceLaw law) {
        if (it.on().isBefore(IN_FORCE)) {
            return ask(channel, recalled("law-before-2024", "CPL (2023)")).next("ask-judge");
        }
        if (it.country() == null) {
            return ask(channel, law("country-unknown", channel.article(it)).restingOn(given("country", null)))
                    .next("find-country");
        }
        if ("CN".equals(it.country())) {
            return closed(channel, law("addressee-in-mainland", "CPL 283").restingOn(given("country", "CN")))
                    .next("serve-domestically");
        }
        if (it.kind() == null) {
            return ask(channel, law("kind-unknown", channel.article(it)).restingOn(given("kind", null)))
                    .next("ask-clerk");
        }
        if (it.inARegion() && it.kind() == AddresseeKind.FOREIGN_STATE) {
            return closed(channel, law("person-or-entity", "J 549").restingOn(given("country", it.country())))
                    .next("correct-addressee");
        }
        return rule.apply(it, law);
    }
}
