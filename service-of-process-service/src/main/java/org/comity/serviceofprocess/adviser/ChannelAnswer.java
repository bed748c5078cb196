package org.comity.serviceofprocess.adviser;

import java.util.List;

/**
 * What the adviser answers for one channel.
 *
 * @param next keys of what to do next, in order
 * @param expected null if nothing can be said
 * @param translation null if the channel asks for none
 */
public record ChannelAnswer(
        Channel channel,
        Answer answer,
        List<LegalGround> grounds,
        List<String> next,
        Expectation expected,
        Translation translation) {

    static ChannelAnswer of(Channel channel, Answer answer, LegalGround... grounds) {
        return new ChannelAnswer(channel, answer, List.of(grounds), List.of(), null, null);
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
        return new ChannelAnswer(channel, answer, grounds, List.of(keys), expected, translation);
    }

    ChannelAnswer expecting(Expectation time) {
        return new ChannelAnswer(channel, answer, grounds, next, time, translation);
    }

    ChannelAnswer translated(Translation language) {
        return new ChannelAnswer(channel, answer, grounds, next, expected, language);
    }
}
