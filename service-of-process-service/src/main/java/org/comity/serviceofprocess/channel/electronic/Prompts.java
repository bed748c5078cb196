package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.SMS_NOT_SET_UP;
import static org.comity.serviceofprocess.problem.ServiceProblem.TELEPHONE_NOT_VALID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.channel.electronic.sms.SmsProvider;
import org.comity.serviceofprocess.channel.electronic.sms.SmsProvider.Answer;
import org.comity.serviceofprocess.channel.electronic.sms.SmsProvider.Outcome;
import org.comity.serviceofprocess.channel.electronic.sms.Telephone;
import org.comity.serviceofprocess.letter.SentLetters;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;

/** Text messages that say that a message waits in the addressee's mailbox: a reminder, and never service. Source: OL 32. */
@ApplicationScoped
class Prompts {

    private final ServiceRequests requests;
    private final ElectronicAttempts attempts;
    private final SentLetters letters;
    private final CourtCases cases;
    private final EventRecorder recorder;
    private final PromptText text;
    private final SmsProvider provider;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Prompts(
            ServiceRequests requests,
            ElectronicAttempts attempts,
            SentLetters letters,
            CourtCases cases,
            EventRecorder recorder,
            PromptText text,
            SmsProvider provider,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.letters = letters;
        this.cases = cases;
        this.recorder = recorder;
        this.text = text;
        this.provider = provider;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A message that is about to go out. */
    record Sms(Telephone to, String text) {}

    /** @param sms null if the same command was run before: then it is not sent again */
    record Begun(UUID attemptId, @JsonIgnore Sms sms) {}

    @Once
    @Transactional
    Begun begin(UUID requestId, UUID attemptId, String telephone) {
        if (!provider.isOn()) {
            throw SMS_NOT_SET_UP.with();
        }
        Telephone to = Telephone.read(telephone).orElseThrow(TELEPHONE_NOT_VALID::with);
        ServiceRequest request = requests.requireFor(caller, requestId);
        ElectronicAttempt attempt = attempts.requireAlone(requestId, attemptId);
        attempt.requireWaiting();
        audit.note("addressee-prompted", request.caseId(), attemptId);
        String court = cases.require(request.caseId()).court();
        return new Begun(
                attemptId,
                new Sms(to, text.of(attempt, letters.newestOf(attemptId).orElseThrow(), court)));
    }

    @Transactional
    void settle(UUID attemptId, Sms sms, Answer answer) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("telephone", sms.to().value());
        if (answer.words() != null) {
            facts.put("answer", answer.words());
        }
        facts.put("by", caller.name());
        recorder.record(
                attempts.requireDelivery(attemptId),
                answer.outcome() == Outcome.TAKEN ? EventKind.PROMPTED : EventKind.NOT_PROMPTED,
                clock.instant(),
                Actor.COURT,
                null,
                record -> record.with("means", "SMS")
                        .with("outcome", answer.outcome().name())
                        .commit("facts", facts));
    }
}
