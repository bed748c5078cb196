package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_UNDER_WAY;
import static org.comity.serviceofprocess.problem.ServiceProblem.DOCUMENT_NOT_IN_CASE;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CaseDocument;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.events.Outbox;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Answer;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.ChannelAdviser;
import org.comity.serviceofprocess.adviser.ChannelAnswer;
import org.comity.serviceofprocess.adviser.Consent;
import org.comity.serviceofprocess.adviser.LegalGround;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.attempt.ChannelGate;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.attempt.FailureReason;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.channel.electronic.Papers.Fingerprint;
import org.comity.serviceofprocess.letter.SentLetter;
import org.comity.serviceofprocess.letter.SentLetters;
import org.comity.serviceofprocess.mail.Letter;
import org.comity.serviceofprocess.mail.MailServer;
import org.comity.serviceofprocess.mail.Sending;
import org.comity.serviceofprocess.mail.Tries;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;

/**
 * How an electronic attempt begins: it is on record before its message goes out, the message goes out in no transaction, and
 * then what became of it is on record. So a mail server can be slow, and a process can end at any point, without a message
 * that leads to nothing.
 */
@ApplicationScoped
class Dispatch {

    private final ServiceRequests requests;
    private final ElectronicAttempts attempts;
    private final SentLetters letters;
    private final CourtCases cases;
    private final AddressPapers addressPapers;
    private final ChannelAdviser adviser;
    private final EventRecorder recorder;
    private final ServiceAttempts register;
    private final DeliveryMessage message;
    private final DeliveryConfig config;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Dispatch(
            ServiceRequests requests,
            ElectronicAttempts attempts,
            SentLetters letters,
            CourtCases cases,
            AddressPapers addressPapers,
            ChannelAdviser adviser,
            EventRecorder recorder,
            ServiceAttempts register,
            DeliveryMessage message,
            DeliveryConfig config,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.letters = letters;
        this.cases = cases;
        this.addressPapers = addressPapers;
        this.adviser = adviser;
        this.recorder = recorder;
        this.register = register;
        this.message = message;
        this.config = config;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param letter null if the same command was run before: then its message is not sent again */
    record Begun(UUID attemptId, @JsonIgnore Letter letter) {}

    /** The papers that would be served, if nothing speaks against it. */
    @Transactional
    List<CaseDocument> papersFor(UUID requestId, StartElectronic start) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        CourtCase file = cases.require(request.caseId());
        adviserAnswer(request, file, start);
        return request.documents().stream()
                .map(id -> file.document(id).orElseThrow())
                .toList();
    }

    /** Puts the attempt on record, to be sent. Requests to one party take turns, so that one of several starts wins. */
    @Once
    @Transactional
    Begun begin(UUID requestId, StartElectronic start) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        requests.requireAlone(requestId, request.partyId());
        attempts.underWayOf(requestId).ifPresent(running -> {
            throw ATTEMPT_UNDER_WAY.with(running.id());
        });
        CourtCase file = cases.require(request.caseId());
        ChannelAnswer answer = adviserAnswer(request, file, start);
        Instant now = clock.instant();
        LinkSecret secret = LinkSecret.random();
        Instant until = now.atOffset(ZoneOffset.UTC).plus(config.lasts()).toInstant();
        ElectronicAttempt attempt = new ElectronicAttempt(
                request,
                start,
                standing(request, answer, start),
                answer,
                secret,
                now,
                until,
                caller.accountId(),
                caller.name());
        attempts.persistAndFlush(attempt);
        recorder.record(
                attempt,
                EventKind.SUBMITTED_ACCEPTED,
                now,
                Actor.COURT,
                null,
                record -> consent(record, start, answer));
        audit.note("electronic-service-started", request.caseId(), attempt.id());
        if (answer.answer() == Answer.ASK) {
            audit.note("channel-allowed-with-reasons", request.caseId(), attempt.id());
        }
        SentLetter letter = letters.begin(attempt.id(), file.court(), now);
        return new Begun(attempt.id(), message.letter(attempt, letter, secret, file.court()));
    }

    /** Puts on record what became of the message; nothing if that is on record already. */
    @Transactional
    void settle(UUID attemptId, MailServer.Outcome outcome, List<Fingerprint> papers) {
        ElectronicAttempt attempt = attempts.requireDelivery(attemptId);
        if (attempt.state() != ElectronicAttempt.State.BEING_SENT) {
            return;
        }
        Instant now = clock.instant();
        Optional<Instant> again = outcome.sending() == Sending.POSTPONED
                ? Tries.next(attempt.tries(), attempt.startedAt(), now)
                : Optional.empty();
        if (again.isPresent()) {
            attempt.postponed(outcome.answer(), again.get());
            recorder.record(
                    attempt, EventKind.DELAYED, now, Actor.MAIL_SERVER, null, record -> reason(record, outcome));
            return;
        }
        attempt.sent(outcome.sending(), outcome.answer());
        switch (outcome.sending()) {
            case TAKEN -> {
                recorder.record(attempt, EventKind.NOTIFIED, now, Actor.COURT, null, outcome.answer()::commitTo);
                recorder.record(
                        attempt,
                        EventKind.MADE_AVAILABLE,
                        now,
                        Actor.COURT,
                        null,
                        record -> papers.forEach(paper -> record.document(paper.sha256(), paper.sha512())));
            }
            case NOT_KNOWN ->
                recorder.record(attempt, EventKind.NOTIFICATION_NOT_KNOWN, now, Actor.COURT, null, record -> {});
            case REFUSED, SILENT -> neverWent(attempt, outcome, now);
            case POSTPONED, PAPERS_MISSING -> {
                // Nothing went out, which is no failure of the channel.
                register.failed(attempt, FailureReason.GIVEN_UP, CourtClock.dateOf(now));
                neverWent(attempt, outcome, now);
            }
            case PENDING, RETURNED, IN_ACCOUNT -> throw new IllegalArgumentException("no outcome");
        }
        if (outcome.sending().failed()) {
            letters.neverSent(attemptId);
        } else {
            outbox.add(attempt.attempted());
        }
    }

    /** The papers of an attempt that waits to be tried again. */
    @Transactional
    List<CaseDocument> papersOf(UUID attemptId) {
        ElectronicAttempt attempt = attempts.requireDelivery(attemptId);
        CourtCase file = cases.require(attempt.caseId());
        return requests.require(attempt.requestId()).documents().stream()
                .map(id -> file.document(id).orElseThrow())
                .toList();
    }

    /** Takes one that is due in hand; its message names the same reference and has a link of its own. Empty if it is no longer due. */
    @Transactional
    Optional<Letter> tryAgain(UUID attemptId) {
        Instant now = clock.instant();
        ElectronicAttempt attempt = attempts.requireDelivery(attemptId);
        if (!attempt.isToTry(now)) {
            return Optional.empty();
        }
        String court = cases.require(attempt.caseId()).court();
        SentLetter letter = letters.newestOf(attemptId).orElseGet(() -> letters.begin(attemptId, court, now));
        return Optional.of(message.letter(attempt, letter, attempt.tryAgain(now), court));
    }

    /** A person does not want to wait any longer: the message has not gone out, and another attempt may follow. */
    @Transactional(Transactional.TxType.MANDATORY)
    void stopTrying(ElectronicAttempt attempt) {
        attempt.requireWaitingToTry();
        MailServer.Outcome outcome = new MailServer.Outcome(Sending.POSTPONED, attempt.smtpAnswer());
        Instant now = clock.instant();
        attempt.sent(outcome.sending(), outcome.answer());
        register.failed(attempt, FailureReason.GIVEN_UP, CourtClock.dateOf(now));
        neverWent(attempt, outcome, now);
        letters.neverSent(attempt.id());
    }

    private void neverWent(ElectronicAttempt attempt, MailServer.Outcome outcome, Instant now) {
        recorder.record(attempt, EventKind.NOT_NOTIFIED, now, Actor.COURT, null, record -> reason(record, outcome));
    }

    @Transactional
    AttemptView show(UUID attemptId) {
        return AttemptView.of(attempts.findById(attemptId));
    }

    private ChannelAnswer adviserAnswer(ServiceRequest request, CourtCase file, StartElectronic start) {
        if (start.basisDocumentId() != null
                && file.document(start.basisDocumentId()).isEmpty()) {
            throw DOCUMENT_NOT_IN_CASE.with(start.basisDocumentId());
        }
        addressPapers.require(
                start.address(),
                start.email(),
                file,
                file.party(request.partyId()).orElseThrow());
        ChannelAnswer answer = adviser.advise(
                        request.advice().situation().consenting(start.basis()),
                        request.advice().findings())
                .on(Channel.ELECTRONIC);
        ChannelGate.require(answer, start.reasons(), caller.locale());
        return answer;
    }

    /**
     * Without consent only acceptance counts, whatever was found of the destination: an answer from there is not the addressee's.
     * Likewise at an address that only others gave, and of a conciliation statement (J 133).
     */
    private static AddressStanding standing(ServiceRequest request, ChannelAnswer answer, StartElectronic start) {
        if (start.basis() == Consent.NONE
                || start.address() == null
                || answer.answer() == Answer.ASK
                || answer.decision().isPresent()
                || request.isOfConciliation()) {
            return AddressStanding.BY_ACCEPTANCE_ONLY;
        }
        return start.isConfirmed() ? AddressStanding.CONFIRMED : AddressStanding.NOT_CONFIRMED;
    }

    private void consent(EvidenceRecord.Builder record, StartElectronic start, ChannelAnswer answer) {
        record.with("consentBasis", start.basis().name())
                .with("adviserAnswer", answer.answer().name())
                .commit("consent", consented(start));
        if (answer.answer() == Answer.ASK) {
            // By name, as the parties read it in the proof; the account stands in the trail of acts.
            record.commit("reasons", Map.of("reasons", start.reasons(), "by", caller.name()));
        }
        answer.decision()
                .map(LegalGround::datum)
                .ifPresent(decision ->
                        record.commit("reasons", Map.of("reasons", decision.note(), "by", decision.source())));
    }

    private static Map<String, Object> consented(StartElectronic start) {
        Map<String, Object> consented = new LinkedHashMap<>();
        consented.put("note", start.basisNote());
        consented.put("addressConfirmed", start.isConfirmed());
        if (start.address() != null) {
            consented.put("addressGround", start.address().ground().name());
        }
        if (start.address() != null && start.address().documentId() != null) {
            consented.put("addressPaper", start.address().documentId().toString());
        }
        return consented;
    }

    private static void reason(EvidenceRecord.Builder record, MailServer.Outcome outcome) {
        record.with("reason", outcome.sending().name());
        outcome.answer().commitTo(record);
    }
}
