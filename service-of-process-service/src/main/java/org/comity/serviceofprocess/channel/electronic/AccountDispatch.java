package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_UNDER_WAY;
import static org.comity.serviceofprocess.problem.ServiceProblem.CONSENT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CaseDocument;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.events.Outbox;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Answer;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.ChannelAdviser;
import org.comity.serviceofprocess.adviser.ChannelAnswer;
import org.comity.serviceofprocess.adviser.Consent;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.attempt.ChannelGate;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.channel.electronic.AccountServiceResource.StartInAccount;
import org.comity.serviceofprocess.channel.electronic.Papers.Fingerprint;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;

/** Lays papers in an account: nothing leaves the house, so all of it is one transaction. */
@ApplicationScoped
class AccountDispatch {

    private final ServiceRequests requests;
    private final ElectronicAttempts attempts;
    private final AccountConsents consents;
    private final CourtCases cases;
    private final ChannelAdviser adviser;
    private final EventRecorder recorder;
    private final DeliveryConfig config;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AccountDispatch(
            ServiceRequests requests,
            ElectronicAttempts attempts,
            AccountConsents consents,
            CourtCases cases,
            ChannelAdviser adviser,
            EventRecorder recorder,
            DeliveryConfig config,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.consents = consents;
        this.cases = cases;
        this.adviser = adviser;
        this.recorder = recorder;
        this.config = config;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The papers that would be served, if nothing speaks against it. */
    @Transactional
    List<CaseDocument> papersFor(UUID requestId, StartInAccount start) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        CourtCase file = cases.require(request.caseId());
        consentFor(request, file, start);
        answerFor(request, start);
        return request.documents().stream()
                .map(id -> file.document(id).orElseThrow())
                .toList();
    }

    /** Requests to one party take turns, so that one of several starts wins. */
    @Once
    @Transactional
    AttemptView place(UUID requestId, StartInAccount start, List<Fingerprint> papers) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        requests.requireAlone(requestId, request.partyId());
        attempts.underWayOf(requestId).ifPresent(running -> {
            throw ATTEMPT_UNDER_WAY.with(running.id());
        });
        AccountConsent consent = consentFor(request, cases.require(request.caseId()), start);
        ChannelAnswer answer = answerFor(request, start);
        Instant now = clock.instant();
        ElectronicAttempt attempt = new ElectronicAttempt(
                request,
                consent,
                basisOf(consent, start),
                standing(request, answer),
                answer,
                now,
                now.atOffset(ZoneOffset.UTC).plus(config.lasts()).toInstant(),
                caller.accountId(),
                caller.name());
        attempts.persistAndFlush(attempt);
        recorder.record(attempt, EventKind.SUBMITTED_ACCEPTED, now, Actor.COURT, null, record -> {
            record.with("consentBasis", Consent.EXPRESS.name())
                    .with("adviserAnswer", answer.answer().name())
                    .commit(
                            "consent",
                            Map.of("givenAt", consent.givenAt().toString(), "by", consent.name(), "for", "account"));
            if (answer.answer() == Answer.ASK) {
                record.commit("reasons", Map.of("reasons", start.reasons(), "by", caller.name()));
            }
        });
        recorder.record(
                attempt,
                EventKind.MADE_AVAILABLE,
                now,
                Actor.COURT,
                null,
                record -> papers.forEach(paper -> record.document(paper.sha256(), paper.sha512())));
        outbox.add(attempt.attempted());
        audit.note("served-in-the-account", request.caseId(), attempt.id());
        return AttemptView.of(attempt);
    }

    private AccountConsent consentFor(ServiceRequest request, CourtCase file, StartInAccount start) {
        AccountConsent consent = consents.requireAlone(request.caseId(), start.consentId());
        consent.requireInForce();
        if (!consent.partyId().equals(request.partyId()) || !consent.stillActs(file)) {
            throw CONSENT_NOT_FOUND.with(start.consentId());
        }
        return consent;
    }

    private ChannelAnswer answerFor(ServiceRequest request, StartInAccount start) {
        ChannelAnswer answer = adviser.advise(
                        request.advice().situation().consenting(Consent.EXPRESS),
                        request.advice().findings())
                .on(Channel.ELECTRONIC);
        ChannelGate.require(answer, start.reasons(), caller.locale());
        return answer;
    }

    /** A conciliation statement is served on who takes it, and not by lying there. Source: J 133. */
    private static AddressStanding standing(ServiceRequest request, ChannelAnswer answer) {
        return answer.answer() == Answer.ASK || answer.decision().isPresent() || request.isOfConciliation()
                ? AddressStanding.BY_ACCEPTANCE_ONLY
                : AddressStanding.IN_ACCOUNT;
    }

    private static ElectronicConsent basisOf(AccountConsent consent, StartInAccount start) {
        return new ElectronicConsent(
                Consent.EXPRESS,
                null,
                "%s, %s".formatted(consent.name(), CourtClock.dateOf(consent.givenAt())),
                null,
                true,
                consent.language(),
                start.reasons());
    }
}
