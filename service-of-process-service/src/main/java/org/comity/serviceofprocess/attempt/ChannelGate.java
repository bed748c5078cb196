package org.comity.serviceofprocess.attempt;

import static org.comity.serviceofprocess.problem.ServiceProblem.ADDRESS_SEARCH_MISSING;
import static org.comity.serviceofprocess.problem.ServiceProblem.CHANNEL_CLOSED;
import static org.comity.serviceofprocess.problem.ServiceProblem.CHANNEL_NEEDS_JUDGE;
import static org.comity.serviceofprocess.problem.ServiceProblem.CHANNEL_NEEDS_REASONS;
import static org.comity.serviceofprocess.problem.ServiceProblem.OTHER_MEANS_NOT_FAILED;
import static org.comity.serviceofprocess.problem.ServiceProblem.STATE_WAYS_NOT_FAILED;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.comity.http.Ground;
import org.comity.http.PlainText;
import org.comity.serviceofprocess.adviser.Advice;
import org.comity.serviceofprocess.adviser.AdviceView.GroundView;
import org.comity.serviceofprocess.adviser.Answer;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.ChannelAnswer;

/** Whether an attempt by a channel may begin, as the adviser's newest answer and what was tried before let it. */
public final class ChannelGate {
    private ChannelGate() {}

    /**
     * @param reasons why the channel is used where the adviser asks; null if none are given
     * @param failed the channels whose failure is on record for the same request
     * @param searchedInVain whether a search for the address is on record that found none
     * @return the adviser's answer on the channel
     * @throws org.comity.http.ProblemException CHANNEL_CLOSED, CHANNEL_NEEDS_JUDGE and CHANNEL_NEEDS_REASONS with the adviser's
     *     grounds; OTHER_MEANS_NOT_FAILED and STATE_WAYS_NOT_FAILED with the channels that may work and are not on record as failed;
     *     ADDRESS_SEARCH_MISSING
     */
    static ChannelAnswer require(
            Advice advice,
            Channel channel,
            String reasons,
            Set<Channel> failed,
            boolean searchedInVain,
            Locale reader) {
        ChannelAnswer answer = advice.channels().stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow(() -> CHANNEL_CLOSED.because(List.of()));
        require(answer, reasons, reader);
        if (channel == Channel.PUBLIC_NOTICE && answer.decision().isEmpty() && !answer.restsOnPublicationBefore()) {
            requireOthersFailed(advice, failed, searchedInVain, reader);
        }
        if (answer.restsOnFailure() && answer.decision().isEmpty()) {
            requireStateWaysFailed(advice, failed, reader);
        }
        return answer;
    }

    /**
     * @param reasons as above
     * @throws org.comity.http.ProblemException CHANNEL_CLOSED, CHANNEL_NEEDS_JUDGE and CHANNEL_NEEDS_REASONS with the adviser's
     *     grounds
     */
    public static void require(ChannelAnswer answer, String reasons, Locale reader) {
        if (answer.answer() == Answer.CLOSED) {
            throw CHANNEL_CLOSED.because(grounds(answer, reader));
        }
        if (answer.asksTheJudge()) {
            throw CHANNEL_NEEDS_JUDGE.because(grounds(answer, reader));
        }
        if (answer.answer() == Answer.ASK && PlainText.isBlank(reasons)) {
            throw CHANNEL_NEEDS_REASONS.because(grounds(answer, reader));
        }
    }

    /**
     * Publication is the last means: that the others failed is a matter of record, not of a tick, and so is that an address was
     * searched for in vain. A channel that the adviser asks about may still work, unless the question is a judge's, without whom it is
     * not used. Source: CPL 283 para. 2; HSC 1(2).
     */
    private static void requireOthersFailed(Advice advice, Set<Channel> failed, boolean searchedInVain, Locale reader) {
        List<Ground> untried = untried(
                advice,
                each -> each.channel() != Channel.PUBLIC_NOTICE
                        && (each.answer() == Answer.OPEN || each.answer() == Answer.ASK && !each.asksTheJudge()),
                failed,
                reader);
        if (!untried.isEmpty()) {
            throw OTHER_MEANS_NOT_FAILED.because(untried);
        }
        boolean unknown = !Boolean.TRUE.equals(advice.situation().addressKnown());
        if (unknown && !searchedInVain) {
            throw ADDRESS_SEARCH_MISSING.with();
        }
        if (failed.isEmpty() && !unknown) {
            throw OTHER_MEANS_NOT_FAILED.because(
                    List.of(new Ground("no-failure-on-record", "CPL 283 para. 2", null, List.of())));
        }
    }

    /** Likewise the note, which comes after the ways of treaties and those that the state accepts. Source: FSIL 17. */
    private static void requireStateWaysFailed(Advice advice, Set<Channel> failed, Locale reader) {
        List<Ground> untried = untried(
                advice,
                each -> each.channel() != Channel.DIPLOMATIC
                        && (each.answer() == Answer.OPEN
                                || each.answer() == Answer.ASK
                                        && (each.channel() == Channel.TREATY_CENTRAL_AUTHORITY
                                                || each.channel() == Channel.BILATERAL_TREATY)),
                failed,
                reader);
        if (!untried.isEmpty() || failed.isEmpty()) {
            throw STATE_WAYS_NOT_FAILED.because(untried);
        }
    }

    private static List<Ground> untried(
            Advice advice, Predicate<ChannelAnswer> mayWork, Set<Channel> failed, Locale reader) {
        return advice.channels().stream()
                .filter(mayWork)
                .filter(each -> !failed.contains(each.channel()))
                .map(each -> new Ground(
                        "channel-not-failed",
                        each.channel().article(advice.situation()),
                        null,
                        List.of(each.channel().nameFor(reader))))
                .toList();
    }

    private static List<Ground> grounds(ChannelAnswer answer, Locale reader) {
        return answer.grounds().stream()
                .map(ground -> new Ground(
                        "channel-ground",
                        ground.article(),
                        null,
                        List.of(GroundView.of(ground, reader).text())))
                .toList();
    }
}
