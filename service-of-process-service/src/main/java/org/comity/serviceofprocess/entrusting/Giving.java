package org.comity.serviceofprocess.entrusting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.serviceofprocess.attempt.DueWork;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.capability.LinkKey;
import org.comity.serviceofprocess.casefile.CourtPartners;
import org.comity.serviceofprocess.entrusting.EntrustmentResource.Entrust;
import org.comity.serviceofprocess.entrusting.EntrustmentResource.View;
import org.comity.serviceofprocess.letter.LetterReturned;
import org.comity.serviceofprocess.letter.SentLetter;
import org.comity.serviceofprocess.letter.SentLetters;
import org.comity.serviceofprocess.mail.Letter;
import org.comity.serviceofprocess.mail.MailConfig;
import org.comity.serviceofprocess.mail.MailServer;
import org.comity.serviceofprocess.mail.Sending;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a carrier gets its link: it is on record before a mail goes out, the mail goes out in no transaction and while nobody waits, and then
 * what became of it is on record.
 */
@ApplicationScoped
class Giving {

    /** Far longer than any sending lasts, so that none is settled that still runs on another replica. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(5);

    private final Entrustments entrustments;
    private final ServiceAttempts attempts;
    private final SentLetters letters;
    private final CourtCases cases;
    private final CourtPartners partners;
    private final CarrierLetter message;
    private final MailServer mail;
    private final MailConfig config;
    private final DueWork work;
    private final AuditTrail audit;
    private final Caller caller;
    private final String publicUrl;
    private final Clock clock;

    Giving(
            Entrustments entrustments,
            ServiceAttempts attempts,
            SentLetters letters,
            CourtCases cases,
            CourtPartners partners,
            CarrierLetter message,
            MailServer mail,
            MailConfig config,
            DueWork work,
            AuditTrail audit,
            Caller caller,
            @ConfigProperty(name = "comity.delivery.public-url") String publicUrl,
            Clock clock) {
        this.entrustments = entrustments;
        this.attempts = attempts;
        this.letters = letters;
        this.cases = cases;
        this.partners = partners;
        this.message = message;
        this.mail = mail;
        this.config = config;
        this.work = work;
        this.audit = audit;
        this.caller = caller;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /**
     * @param address with its secret; null if the same command was run before, as only its hash is kept, and for a partner's system
     * @param letter null likewise, and where no mail goes out
     */
    record Begun(
            UUID entrustmentId,
            @JsonIgnore String address,
            @JsonIgnore Letter letter) {
        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    @Once
    @Transactional
    Begun begin(UUID attemptId, Entrust given) {
        ServiceAttempt attempt = attempts.holdFor(caller, attemptId);
        attempt.requireUnderWay();
        partners.require(cases.require(attempt.caseId()).court(), given.partnerId());
        Instant now = clock.instant();
        String secret = LinkKey.newSecret();
        Entrustment entrustment = new Entrustment(
                attempt,
                given.kind(),
                given.name().strip(),
                caller.name(),
                new LinkKey(secret, now, now.plus(Duration.ofDays(given.days()))));
        if (given.partnerId() != null) {
            entrustment.giveTo(given.partnerId(), now);
        }
        String address = given.partnerId() != null ? null : publicUrl + "/carried/" + entrustment.id() + "#" + secret;
        Letter letter = address == null || given.email() == null ? null : letter(entrustment, given, address, now);
        entrustments.persist(entrustment);
        audit.note(
                "attempt-entrusted",
                attempt.caseId(),
                entrustment.id(),
                Map.of("attempt", attemptId.toString(), "mailed", String.valueOf(letter != null)));
        return new Begun(entrustment.id(), address, letter);
    }

    @Transactional
    View show(UUID entrustmentId) {
        return View.of(
                entrustments.findById(entrustmentId),
                entrustments.returnsOf(List.of(entrustmentId)).getOrDefault(entrustmentId, List.of()));
    }

    private Letter letter(Entrustment entrustment, Entrust given, String address, Instant now) {
        String court = cases.require(entrustment.caseId()).court();
        SentLetter sent = letters.begin(entrustment.attemptId(), court, now);
        entrustment.invite(given.email(), sent.reference());
        String language = given.language() == null ? caller.locale().toLanguageTag() : given.language();
        return message.of(entrustment, sent, court, language, address, publicUrl + "/letters");
    }

    /** On a thread of its own, within the limits of the mail server. */
    void send(Letter letter) {
        Thread.ofVirtual().name("invitation").start(() -> {
            Sending outcome = mail.send(letter).sending();
            QuarkusTransaction.requiringNew().run(() -> became(letter.reference(), outcome));
        });
    }

    /** Whatever bears the reference of a letter that never went out is not from the court. */
    private void became(String reference, Sending outcome) {
        entrustments.invitedBy(reference).ifPresent(each -> each.invitationBecame(outcome));
        if (outcome.failed()) {
            letters.deleteById(reference);
        }
    }

    /** Its process ended meanwhile: nobody knows whether it went out, and its link is kept nowhere, so that it is not sent again. */
    @Scheduled(every = "{comity.delivery.settles-every}", delayed = "13s")
    void settle() {
        Instant before = clock.instant().minus(config.lasts()).minus(GIVEN_UP);
        work.each(
                "an invitation",
                QuarkusTransaction.requiringNew().call(() -> entrustments.invitationsPendingSince(before)),
                reference -> QuarkusTransaction.requiringNew().run(() -> became(reference, Sending.NOT_KNOWN)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void cameBack(@Observes LetterReturned letter) {
        entrustments.invitedBy(letter.reference()).ifPresent(each -> each.invitationBecame(Sending.RETURNED));
    }
}
