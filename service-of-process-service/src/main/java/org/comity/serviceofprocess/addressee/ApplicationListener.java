package org.comity.serviceofprocess.addressee;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.cases.CourtCases;
import org.comity.events.Listens;
import org.comity.serviceofprocess.addressee.AddresseeRequest.Kind;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempt;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempts;

/** The court decided on an application: who asked for it on the page of the papers is told there. */
@Singleton
class ApplicationListener {
    private final AddresseeRequests asked;
    private final ElectronicAttempts attempts;
    private final CourtCases cases;
    private final AnswerMail mail;

    ApplicationListener(AddresseeRequests asked, ElectronicAttempts attempts, CourtCases cases, AnswerMail mail) {
        this.asked = asked;
        this.attempts = attempts;
        this.cases = cases;
        this.mail = mail;
    }

    @Listens
    void on(ApplicationDecided fact) {
        if (fact.partyId() == null) {
            return;
        }
        Stream.of(Kind.values())
                .filter(kind -> kind.application().filter(fact.kind()::equals).isPresent())
                .flatMap(kind -> asked.passedOn(fact.partyId(), kind).stream())
                .forEach(each -> decided(each, fact));
    }

    private void decided(AddresseeRequest one, ApplicationDecided fact) {
        one.decided(fact.granted(), fact.decidedAt());
        ElectronicAttempt attempt = attempts.findById(one.attemptId());
        // Who has an account is told of the application there.
        if (attempt.account().isEmpty()) {
            mail.prepare(one, attempt, cases.require(one.caseId()).court());
        }
    }

    /** @param partyId null in events of earlier releases */
    record ApplicationDecided(UUID partyId, String kind, boolean granted, Instant decidedAt) {}
}
