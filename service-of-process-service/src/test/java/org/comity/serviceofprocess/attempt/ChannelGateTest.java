package org.comity.serviceofprocess.attempt;

import static org.comity.serviceofprocess.adviser.Channel.DIPLOMATIC;
import static org.comity.serviceofprocess.adviser.Channel.ELECTRONIC;
import static org.comity.serviceofprocess.adviser.Channel.POSTAL;
import static org.comity.serviceofprocess.adviser.Channel.PUBLIC_NOTICE;
import static org.comity.serviceofprocess.adviser.Channel.TREATY_CENTRAL_AUTHORITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.http.ProblemException;
import org.comity.law.Confidence;
import org.comity.serviceofprocess.adviser.AddresseeKind;
import org.comity.serviceofprocess.adviser.Advice;
import org.comity.serviceofprocess.adviser.Answer;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.ChannelAnswer;
import org.comity.serviceofprocess.adviser.Datum;
import org.comity.serviceofprocess.adviser.LegalGround;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.adviser.Situation;
import org.comity.serviceofprocess.problem.ServiceProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An attempt by a channel may begin")
class ChannelGateTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    @ParameterizedTest(name = "{0}, next {1}, with reasons {2}: {3}")
    @CsvSource({
        "OPEN, send-registered, , ",
        "CLOSED, use-treaty, , CHANNEL_CLOSED",
        "CLOSED, use-treaty, Because I want to, CHANNEL_CLOSED",
        "ASK, ask-ministry, , CHANNEL_NEEDS_REASONS",
        "ASK, ask-ministry, ' ', CHANNEL_NEEDS_REASONS",
        "ASK, ask-ministry, The ministry said so, ",
        "ASK, judge-may-override, The clerk wants it, CHANNEL_NEEDS_JUDGE",
        "ASK, ask-judge, The clerk wants it, CHANNEL_NEEDS_JUDGE"
    })
    void asTheAdviserAnswers(Answer answer, String next, String reasons, ServiceProblem refused) {
        Advice advice = advice(true, of(POSTAL, answer, next));
        expect(refused, () -> ChannelGate.require(advice, POSTAL, reasons, Set.of(), false, Locale.ENGLISH));
    }

    @Test
    @DisplayName("not by one of which the adviser says nothing")
    void unknownChannel() {
        Advice advice = advice(true, of(POSTAL, Answer.OPEN, "send-registered"));
        expect(
                ServiceProblem.CHANNEL_CLOSED,
                () -> ChannelGate.require(advice, ELECTRONIC, "x", Set.of(), false, Locale.ENGLISH));
    }

    @ParameterizedTest(name = "by publication, the address known {0}, failed {1}, searched in vain {2}: {3}")
    @CsvSource({
        "true, , false, OTHER_MEANS_NOT_FAILED",
        "true, POSTAL, false, OTHER_MEANS_NOT_FAILED",
        "true, TREATY_CENTRAL_AUTHORITY, false, OTHER_MEANS_NOT_FAILED",
        "true, POSTAL TREATY_CENTRAL_AUTHORITY, false, ",
        // A search opens nothing for an address that is known, and spares no other means that may work.
        "true, POSTAL, true, OTHER_MEANS_NOT_FAILED",
        "false, POSTAL TREATY_CENTRAL_AUTHORITY, false, ADDRESS_SEARCH_MISSING",
        "false, POSTAL, true, OTHER_MEANS_NOT_FAILED",
        "false, POSTAL TREATY_CENTRAL_AUTHORITY, true, ",
        ", POSTAL TREATY_CENTRAL_AUTHORITY, false, ADDRESS_SEARCH_MISSING"
    })
    void publicationIsTheLastMeans(Boolean addressKnown, String failed, boolean searched, ServiceProblem refused) {
        Advice advice = advice(
                addressKnown,
                of(POSTAL, Answer.OPEN, "send-registered"),
                of(TREATY_CENTRAL_AUTHORITY, Answer.ASK, "check-status-table"),
                // A judge's question is no means that works by itself.
                of(ELECTRONIC, Answer.ASK, "judge-may-override"),
                of(PUBLIC_NOTICE, Answer.OPEN, "publish-notice"));
        expect(
                refused,
                () -> ChannelGate.require(advice, PUBLIC_NOTICE, null, channels(failed), searched, Locale.ENGLISH));
    }

    @Test
    @DisplayName(
            "by publication where nothing can be tried: by a search in vain, and not for a known address without a failure")
    void publicationWhereNothingWorks() {
        ChannelAnswer notice = of(PUBLIC_NOTICE, Answer.OPEN, "publish-notice");
        ChannelAnswer post = of(POSTAL, Answer.CLOSED, "search-address");
        expect(
                null,
                () -> ChannelGate.require(
                        advice(false, post, notice), PUBLIC_NOTICE, null, Set.of(), true, Locale.ENGLISH));
        expect(
                ServiceProblem.OTHER_MEANS_NOT_FAILED,
                () -> ChannelGate.require(
                        advice(true, post, notice), PUBLIC_NOTICE, null, Set.of(), true, Locale.ENGLISH));
    }

    @Test
    @DisplayName("by whatever a judge decided, without a failure on record")
    void decided() {
        LegalGround decision = new LegalGround(
                "decided-by-judge",
                "CPL 283 para. 2",
                Confidence.VERIFIED,
                new Datum("finding", "OPEN", "审判员 林", "2026-11-29", Confidence.VERIFIED, "All was tried."));
        ChannelAnswer notice = new ChannelAnswer(
                PUBLIC_NOTICE, Answer.OPEN, List.of(decision), List.of("publish-notice"), null, null, null);
        Advice advice = advice(null, of(POSTAL, Answer.OPEN, "send-registered"), notice);
        assertEquals(notice, ChannelGate.require(advice, PUBLIC_NOTICE, null, Set.of(), false, Locale.ENGLISH));
    }

    @Test
    @DisplayName("by publication on appeal, after one at first instance, without a failure on record and with reasons")
    void publicationOnAppeal() {
        ChannelAnswer notice = new ChannelAnswer(
                PUBLIC_NOTICE,
                Answer.ASK,
                List.of(new LegalGround("published-at-first-instance", "J 535", Confidence.VERIFIED, null)),
                List.of("rule-out-other-means", "publish-notice"),
                null,
                null,
                null);
        Advice advice = advice(false, of(ELECTRONIC, Answer.ASK, "obtain-consent"), notice);
        expect(
                ServiceProblem.CHANNEL_NEEDS_REASONS,
                () -> ChannelGate.require(advice, PUBLIC_NOTICE, null, Set.of(), false, Locale.ENGLISH));
        expect(
                null,
                () -> ChannelGate.require(
                        advice, PUBLIC_NOTICE, "No other way is left.", Set.of(), false, Locale.ENGLISH));
    }

    @ParameterizedTest(name = "by a note to a foreign state, failed {0}: {1}")
    @CsvSource({
        ", STATE_WAYS_NOT_FAILED",
        "POSTAL, STATE_WAYS_NOT_FAILED",
        "TREATY_CENTRAL_AUTHORITY, STATE_WAYS_NOT_FAILED",
        "TREATY_CENTRAL_AUTHORITY POSTAL, "
    })
    void noteAfterTheStatesWays(String failed, ServiceProblem refused) {
        ChannelAnswer note = new ChannelAnswer(
                DIPLOMATIC,
                Answer.OPEN,
                List.of(new LegalGround("state-ways-failed", "FSIL 17(2)", Confidence.VERIFIED, null)),
                List.of(),
                null,
                null,
                null);
        Advice advice = advice(
                true,
                of(POSTAL, Answer.OPEN, "send-registered"),
                of(TREATY_CENTRAL_AUTHORITY, Answer.ASK, "ask-ministry"),
                note);
        expect(refused, () -> ChannelGate.require(advice, DIPLOMATIC, null, channels(failed), false, Locale.ENGLISH));
    }

    private static void expect(ServiceProblem refused, Runnable begins) {
        if (refused == null) {
            begins.run();
        } else {
            assertEquals(
                    refused, assertThrows(ProblemException.class, begins::run).code());
        }
    }

    private static Set<Channel> channels(String names) {
        return names == null
                ? Set.of()
                : Stream.of(names.split(" ")).map(Channel::valueOf).collect(Collectors.toSet());
    }

    private static ChannelAnswer of(Channel channel, Answer answer, String next) {
        return new ChannelAnswer(
                channel,
                answer,
                List.of(new LegalGround("consent", "OL 29", Confidence.VERIFIED, null)),
                List.of(next),
                null,
                null,
                null);
    }

    private static Advice advice(Boolean addressKnown, ChannelAnswer... answers) {
        Situation situation = new Situation(
                "FR",
                null,
                AddresseeKind.COMPANY,
                null,
                addressKnown,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Paper.STATEMENT_OF_CLAIM,
                TODAY);
        return new Advice(situation, TODAY, "2026-11", Arrays.asList(answers), List.of());
    }
}
