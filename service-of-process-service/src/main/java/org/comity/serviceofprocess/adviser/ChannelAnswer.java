package org.comity.serviceofprocess.adviser;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the adviser answers for one channel.
 *
 * @param next keys of what to do next, in order
 * @param expected null if nothing can be said
 * @param translation null if the channel asks for none
 * @param recipient whom the request goes to, its value null where our tables do not name it; null if the channel has no
 *     authority of the destination
 */
public record ChannelAnswer(
        Channel channel,
        Answer answer,
        List<LegalGround> grounds,
        List<String> next,
        Expectation expected,
        Translation translation,
        Datum recipient) {

    /** The ground under a publication on appeal. */
    static final String PUBLISHED_BEFORE = "published-at-first-instance";

    /** The steps that only a judge can take: no answer from elsewhere takes their place. */
    private static final Set<String> STEPS_OF_A_JUDGE = Set.of("judge-may-override", "ask-judge");

    static ChannelAnswer of(Channel channel, Answer answer, LegalGround... grounds) {
        return new ChannelAnswer(channel, answer, List.of(grounds), List.of(), null, null, null);
    }

    static ChannelAnswer open(Channel channel, LegalGround... grounds) {
        return of(channel, Answer.OPEN, grounds);
    }

    static ChannelAnswer closed(Channel channel, LegalGround... grounds) {
        return of(channel, Answer.CLOSED, grounds);
    }

    static ChannelAnswer ask(Channel channel, LegalGround... grounds) {
        return of(channel, Answer.ASK, grounds);
    }

    ChannelAnswer next(String... keys) {
        return new ChannelAnswer(channel, answer, grounds, List.of(keys), expected, translation, recipient);
    }

    ChannelAnswer expecting(Expectation time) {
        return new ChannelAnswer(channel, answer, grounds, next, time, translation, recipient);
    }

    ChannelAnswer translated(Translation language) {
        return new ChannelAnswer(channel, answer, grounds, next, expected, language, recipient);
    }

    ChannelAnswer sentTo(Datum authority) {
        return new ChannelAnswer(channel, answer, grounds, next, expected, translation, authority);
    }

    /** The same channel with another answer, on one ground more. */
    ChannelAnswer because(Answer other, LegalGround ground) {
        return new ChannelAnswer(
                channel,
                other,
                Stream.concat(grounds.stream(), Stream.of(ground)).toList(),
                next,
                expected,
                translation,
                recipient);
    }

    /** This answer, or what somebody found out or decided instead; the grounds of before stay below theirs. */
    ChannelAnswer settledBy(List<Finding> findings, Situation it) {
        return findings.stream()
                .filter(finding -> finding.settles(this))
                .findFirst()
                .map(finding -> new ChannelAnswer(
                        channel,
                        finding.answer(),
                        Stream.concat(Stream.of(finding.ground(it)), grounds.stream())
                                .toList(),
                        finding.answer() == Answer.OPEN ? List.of(channel.step()) : List.of(),
                        expected,
                        translation,
                        recipient))
                .orElse(this);
    }

    /** The decision of a judge on which it rests; empty if there is none. */
    public Optional<LegalGround> decision() {
        return grounds.stream()
                .filter(ground -> ground.code().equals(Finding.BY_A_JUDGE))
                .findFirst();
    }

    /** Whether it is open because the ways to a foreign state that come first have failed. Source: FSIL 17(2). */
    public boolean restsOnFailure() {
        return answer == Answer.OPEN
                && grounds.stream().anyMatch(ground -> ground.code().equals(ForeignStateRules.WAYS_FAILED));
    }

    /** Whether it stands on a publication at first instance, after which no failure has to be on record. Source: J 535. */
    public boolean restsOnPublicationBefore() {
        return grounds.stream().anyMatch(ground -> ground.code().equals(PUBLISHED_BEFORE));
    }

    /** Whether what is asked is for a judge to say. */
    public boolean asksTheJudge() {
        return answer == Answer.ASK && next.stream().anyMatch(STEPS_OF_A_JUDGE::contains);
    }
}
