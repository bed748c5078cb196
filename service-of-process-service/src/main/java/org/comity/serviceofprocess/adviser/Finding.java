package org.comity.serviceofprocess.adviser;

import java.time.LocalDate;
import org.comity.law.Confidence;

/**
 * What a person found out, or a judge decided, about one channel of one request. It holds until something else is found.
 *
 * @param answer {@code OPEN} or {@code CLOSED}
 * @param source who answered, or the judge's name
 * @param on the day of the answer, or of the decision
 * @param words what the answer says, or the judge's reasons
 */
public record Finding(Channel channel, By by, Answer answer, String source, LocalDate on, String words) {

    /** The ground under what a judge decided. */
    static final String BY_A_JUDGE = "decided-by-judge";

    /** On whose word it rests. */
    public enum By {
        /** Somebody was asked and answered. It settles only what the adviser asks, and never what it asks a judge. */
        ENQUIRY,
        /** A judge decided with reasons, whatever the adviser says. */
        JUDGE
    }

    /** Whether it says something else than the adviser may say by itself. */
    boolean settles(ChannelAnswer advised) {
        return channel == advised.channel()
                && (by == By.JUDGE || advised.answer() == Answer.ASK && !advised.asksTheJudge());
    }

    LegalGround ground(Situation it) {
        return LegalGround.law(by == By.JUDGE ? BY_A_JUDGE : "answered-on-enquiry", channel.article(it))
                .restingOn(new Datum("finding", answer.name(), source, on.toString(), Confidence.VERIFIED, words));
    }
}
