package org.comity.serviceofprocess.adviser;

import static org.comity.law.Confidence.VERIFIED;
import static org.comity.serviceofprocess.adviser.Channel.*;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.ask;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.closed;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.open;
import static org.comity.serviceofprocess.adviser.Datum.given;
import static org.comity.serviceofprocess.adviser.LegalGround.address;
import static org.comity.serviceofprocess.adviser.LegalGround.law;

import java.util.Optional;

/** The arrangements with Hong Kong, Macao and Taiwan. */
final class RegionRule {

    private RegionRule() {}

    static ChannelAnswer interRegional(Situation it, ServiceLaw law) {
        Channel channel = INTER_REGIONAL;
        Optional<Arrangement> found = law.arrangement(it.country());
        if (found.isEmpty()) {
            return closed(channel, law("only-regions", "J 549").restingOn(given("country", it.country())));
        }
        LegalGround ground = law("arrangement", found.get().instrument())
                .restingOn(found.get().datum());
        if (!Boolean.TRUE.equals(it.addressKnown())) {
            return ask(channel, address(it, channel.article(it))).next("search-address");
        }
        return open(channel, ground, address(it, channel.article(it)))
                .next("send-through-high-court")
                .expecting(
                        it.inTaiwan()
                                ? new Expectation(
                                        "expected.failed-after",
                                        4,
                                        "month",
                                        "法释〔2011〕15号 12",
                                        VERIFIED,
                                        found.get().deadline())
                                : new Expectation(
                                        "expected.failed-after",
                                        3,
                                        "month",
                                        "法释〔2009〕2号 6",
                                        VERIFIED,
                                        found.get().deadline()))
                .translated(new Translation("translation.chinese", found.get().instrument(), "zh", VERIFIED));
    }
}
