package org.comity.serviceofprocess.adviser;

import static org.comity.law.Confidence.VERIFIED;
import static org.comity.serviceofprocess.adviser.AddresseeKind.FOREIGN_STATE;
import static org.comity.serviceofprocess.adviser.Channel.*;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.ask;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.closed;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.open;
import static org.comity.serviceofprocess.adviser.Datum.given;
import static org.comity.serviceofprocess.adviser.LegalGround.address;
import static org.comity.serviceofprocess.adviser.LegalGround.law;
import static org.comity.serviceofprocess.adviser.LegalGround.recalled;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The channels that lead straight to the addressee abroad: post, electronic means, whatever else was agreed. */
final class DirectRules {

    private static final Expectation POST_THREE_MONTHS =
            new Expectation("expected.post", 3, "month", "CPL 283(8); J 534", VERIFIED, null);

    private static final Expectation AT_ONCE =
            new Expectation("expected.at-once", 0, "instant", "CPL 90; OL 31; J 135", VERIFIED, null);

    private static final Translation UNDERSTOOD = new Translation("translation.understood", null, null, VERIFIED);

    private DirectRules() {}

    static ChannelAnswer post(Situation it, ServiceLaw law) {
        Channel channel = POSTAL;
        if (it.kind() == FOREIGN_STATE) {
            return ForeignStateRules.direct(it, channel, "send-registered");
        }
        if (!Boolean.TRUE.equals(it.addressKnown())) {
            LegalGround address = address(it, channel.article(it));
            return it.addressKnown() == null
                    ? ask(channel, address).next("find-address")
                    : closed(channel, address).next("search-address");
        }
        if (it.inARegion()) {
            return sent(
                    it,
                    law("region-post", channel.article(it)).restingOn(given("country", it.country())),
                    "send-registered");
        }
        Optional<HagueState> conditional = conditional(it, law);
        if (conditional.isPresent()) {
            return sent(
                    it,
                    law("post-registered-only", "CPL 283(8); HSC 10(a)")
                            .restingOn(conditional.get().objectionToPost(law.asOf())),
                    "send-registered-as-declared");
        }
        return byObjection(
                channel,
                it,
                law,
                objection -> closed(
                                channel,
                                law("post-objected", "CPL 283(8); HSC 10(a)").restingOn(objection))
                        .next("use-treaty"),
                objection -> sent(
                        it, law("post-not-objected", "CPL 283(8); HSC 10(a)").restingOn(objection), "send-registered"));
    }

    /** A conciliation statement is not served by silence: the party itself, or whom it named, must have signed. Source: J 133. */
    private static ChannelAnswer sent(Situation it, LegalGround allowed, String step) {
        ChannelAnswer answer = open(POSTAL, allowed, address(it, POSTAL.article(it)));
        return it.paper() == Paper.MEDIATION_STATEMENT
                ? answer.because(Answer.OPEN, law("mediation-in-person", "J 133"))
                        .next(step, "only-the-party-signs")
                : answer.next(step).expecting(POST_THREE_MONTHS);
    }

    /** The state, if it allows post under a condition that the product knows how to meet. */
    private static Optional<HagueState> conditional(Situation it, ServiceLaw law) {
        return law.hague(it.country())
                .filter(state -> state.isBoundOn(it.on()) && it.territory() == null)
                .filter(state -> state.postCondition() == HagueState.PostCondition.REGISTERED_WITH_ACKNOWLEDGEMENT);
    }

    /**
     * Electronic service. A state that objects to post is presumed not to allow it (M21 11), so the channel is off by default;
     * the judge may still allow it with reasons. Elsewhere the law asks for a means that confirms receipt, and not for consent:
     * without consent it is a question, and service only by acceptance or confirmed reading. Source: CPL 283(9); OL 29; M21 11.
     */
    static ChannelAnswer electronic(Situation it, ServiceLaw law) {
        ChannelAnswer answer = sentElectronically(it, law);
        // Neither arrival nor reading serves it: J 133.
        return it.paper() != Paper.MEDIATION_STATEMENT || answer.answer() == Answer.CLOSED
                ? answer
                : answer.because(answer.answer(), law("mediation-in-person", "J 133"))
                        .next(join(answer.next(), "only-the-party-signs"))
                        .expecting(null);
    }

    private static ChannelAnswer sentElectronically(Situation it, ServiceLaw law) {
        Channel channel = ELECTRONIC;
        if (it.kind() == FOREIGN_STATE) {
            return ForeignStateRules.direct(it, channel, "start-electronic");
        }
        ChannelAnswer destination = it.inARegion()
                ? open(channel, law("region-electronic", channel.article(it)).restingOn(given("country", it.country())))
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
        if (it.consent() == Consent.NONE) {
            return withoutConsent(destination);
        }
        ChannelAnswer answer = destination
                .because(
                        it.consent() == null ? Answer.ASK : destination.answer(),
                        law("consent", "OL 29; CPL 283(9)").restingOn(given("consent", it.consent())))
                .expecting(AT_ONCE)
                .translated(UNDERSTOOD);
        return it.consent() == null
                ? answer.next(join(destination.next(), "record-consent"))
                : answer.next(join(destination.next(), "start-electronic"));
    }

    private static ChannelAnswer withoutConsent(ChannelAnswer destination) {
        LegalGround none = law("no-consent", "CPL 283(9); OL 29").restingOn(given("consent", Consent.NONE));
        return destination.asksTheJudge()
                ? destination.because(Answer.CLOSED, none).next("obtain-consent")
                : destination
                        .because(Answer.ASK, none)
                        .next(join(destination.next(), "only-acceptance-counts", "obtain-consent"))
                        .expecting(AT_ONCE)
                        .translated(UNDERSTOOD);
    }

    static ChannelAnswer agreed(Situation it, ServiceLaw law) {
        Channel channel = AGREED_MEANS;
        LegalGround ground =
                law("recipient-agrees", channel.article(it)).restingOn(given("agreedMeans", it.agreedMeans()));
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
                        law("destination-law-unknown", channel.article(it)).restingOn(given("destinationLaw", null)))
                .next("ask-judge");
    }

    /** By what the state declared on Hague art. 10(a); whatever is qualified, unknown or outside the Convention asks. */
    private static ChannelAnswer byObjection(
            Channel channel,
            Situation it,
            ServiceLaw law,
            Function<Datum, ChannelAnswer> objects,
            Function<Datum, ChannelAnswer> doesNot) {
        Optional<HagueState> state = law.hague(it.country()).filter(member -> member.isBoundOn(it.on()));
        if (state.isEmpty()) {
            return ask(
                            channel,
                            law("destination-law-unknown", channel.article(it))
                                    .restingOn(given("destinationLaw", null)))
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

    private static String[] join(List<String> keys, String... last) {
        return Stream.concat(keys.stream(), Stream.of(last)).toArray(String[]::new);
    }
}
