package org.comity.serviceofprocess.adviser;

import static org.comity.law.Confidence.RECALLED;
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

    private DirectRules() {}

    static ChannelAnswer post(Situation it, ServiceLaw law) {
        Channel channel = POSTAL;
        if (it.kind() == FOREIGN_STATE) {
            return closed(channel, law("foreign-state", "FSIL 17").restingOn(given("kind", FOREIGN_STATE)));
        }
        if (!Boolean.TRUE.equals(it.addressKnown())) {
            LegalGround address = address(it, "CPL 283(8)");
            return it.addressKnown() == null
                    ? ask(channel, address).next("find-address")
                    : closed(channel, address).next("search-address");
        }
        if (it.inARegion()) {
            LegalGround ground = "TW".equals(it.country())
                    ? law("region-post", "法释〔2008〕4号 art. 5")
                    : recalled("region-post", "法释〔2009〕2号 art. 7");
            return open(channel, ground.restingOn(given("country", it.country())), address(it, "CPL 283(8)"))
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
                                address(it, "CPL 283(8)"))
                        .next("send-registered")
                        .expecting(POST_THREE_MONTHS));
    }

    /**
     * Electronic service. A state that objects to post is presumed not to allow it (M21 11), so the channel is off by default;
     * the judge may still allow it with reasons, and the addressee's consent is one. Source: CPL 283(9); OL 29; M21 11.
     */
    static ChannelAnswer electronic(Situation it, ServiceLaw law) {
        Channel channel = ELECTRONIC;
        if (it.kind() == FOREIGN_STATE) {
            return closed(channel, law("foreign-state", "FSIL 17").restingOn(given("kind", FOREIGN_STATE)));
        }
        if (it.consent() == Consent.NONE) {
            return closed(channel, law("no-consent", "OL 29").restingOn(given("consent", Consent.NONE)))
                    .next("obtain-consent");
        }
        LegalGround consent = law("consent", "OL 29; CPL 283(9)").restingOn(given("consent", it.consent()));
        ChannelAnswer destination = it.inARegion()
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
        return new ChannelAnswer(
                channel,
                answer,
                grounds,
                next,
                AT_ONCE,
                new Translation("translation.understood", "CPL 283(9); 法释〔2013〕11号 art. 5", null, RECALLED));
    }

    static ChannelAnswer agreed(Situation it, ServiceLaw law) {
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

    /** By what the state declared on Hague art. 10(a); whatever is qualified, unknown or outside the Convention asks. */
    private static ChannelAnswer byObjection(
            Channel channel,
            Situation it,
            ServiceLaw law,
            Function<Datum, ChannelAnswer> objects,
            Function<Datum, ChannelAnswer> doesNot) {
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

    private static List<String> join(List<String> keys, String last) {
        return Stream.concat(keys.stream(), Stream.of(last)).toList();
    }
}
