package org.comity.serviceofprocess.attempt;

import static org.comity.serviceofprocess.problem.ServiceProblem.CHANNEL_CLOSED;
import static org.comity.serviceofprocess.problem.ServiceProblem.CHANNEL_NEEDS_JUDGE;
import static org.comity.serviceofprocess.problem.ServiceProblem.CHANNEL_NEEDS_REASONS;
import static org.comity.serviceofprocess.problem.ServiceProblem.OTHER_MEANS_NOT_FAILED;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.comity.http.Ground;
import org.comity.http.PlainText;
import org.comity.serviceofprocess.adviser.Advice;
import org.comity.serviceofprocess.adviser.AdviceView.GroundView;
import org.comity.serviceofprocess.adviser.Answer;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.ChannelAnswer;
import org.comity.serviceofprocess.attempt.ServiceAttempt.State;

/** Whether an attempt by a channel may begin, as the adviser's newest answer and what was tried before let it. */
public final class ChannelGate {
    private ChannelGate() {}

    /**
     * @param reasons why the channel is used where the adviser asks; null if none are given
     * @param before the attempts of the same request so far
     * @return the adviser's answer on the channel
     * @throws org.comity.http.ProblemException CHANNEL_CLOSED, CHANNEL_NEEDS_JUDGE and CHANNEL_NEEDS_REASONS with the adviser's
     *     grounds; OTHER_MEANS_NOT_FAILED with the channels that stand open and are not on record as failed
     */
    static ChannelAnswer require(
            Advice advice, Channel channel, String reasons, Collection<ServiceAttempt> before, Locale reader) {
        ChannelAnswer answer = advice.channels().stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow(() -> CHANNEL_CLOSED.because(List.of()));
        require(answer, reasons, reader);
        if (channel == Channel.PUBLIC_NOTICE && answer.decision().isEmpty()) {
            requireOthersFailed(advice, before, reader);
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

    /** Publication is the last means: that the others failed is a matter of record, not of a tick. Source: CPL 283 para. 2. */
    private static void requireOthersFailed(Advice advice, Collection<ServiceAttempt> before, Locale reader) {
        List<Ground> untried = advice.channels().stream()
                .filter(each -> each.answer() == Answer.OPEN && each.channel() != Channel.PUBLIC_NOTICE)
                .filter(each -> before.stream()
                        .noneMatch(attempt -> attempt.channel() == each.channel() && attempt.state() == State.FAILED))
                .map(each -> new Ground(
                        "channel-not-failed",
                        each.channel().article(advice.situation()),
                        null,
                        List.of(each.channel().nameFor(reader))))
                .toList();
        if (!untried.isEmpty()) {
            throw OTHER_MEANS_NOT_FAILED.because(untried);
        }
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
