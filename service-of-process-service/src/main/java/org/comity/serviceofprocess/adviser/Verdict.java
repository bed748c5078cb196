package org.comity.serviceofprocess.adviser;

import java.util.List;

/**
 * The adviser's word on one channel.
 *
 * @param next keys of what to do next, in order
 * @param expected null if nothing can be said
 * @param translation null if the channel asks for none
 */
public record Verdict(
        Channel channel,
        Answer answer,
        List<LegalGround> grounds,
        List<String> next,
        Expectation expected,
        Translation translation) {

    static Verdict of(Channel channel, Answer answer, LegalGround... grounds) {
        return new Verdict(channel, answer, List.of(grounds), List.of(), null, null);
    }

    static Verdict open(Channel channel, LegalGround... grounds) {
        return of(channel, Answer.OPEN, grounds);
    }

    static Verdict closed(Channel channel, LegalGround... grounds) {
        return of(channel, Answer.CLOSED, grounds);
    }

    static Verdict ask(Channel channel, LegalGround... grounds) {
        return of(channel, Answer.ASK, grounds);
    }

    Verdict next(String... keys) {
        return new Verdict(channel, answer, grounds, List.of(keys), expected, translation);
    }

    Verdict expecting(Expectation time) {
        return new Verdict(channel, answer, grounds, next, time, translation);
    }

    Verdict translated(Translation language) {
        return new Verdict(channel, answer, grounds, next, expected, language);
    }
}
