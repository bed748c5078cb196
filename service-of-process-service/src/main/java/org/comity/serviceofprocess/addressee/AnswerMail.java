package org.comity.serviceofprocess.addressee;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comity.cases.CourtCases;
import org.comity.serviceofprocess.attempt.DueWork;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempt;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempts;
import org.comity.serviceofprocess.letter.LetterReturned;
import org.comity.serviceofprocess.letter.SentLetter;
import org.comity.serviceofprocess.letter.SentLetters;
import org.comity.serviceofprocess.mail.Letter;
import org.comity.serviceofprocess.mail.MailConfig;
import org.comity.serviceofprocess.mail.MailServer;
import org.comity.serviceofprocess.mail.Sending;

/**
 * Tells an addressee by mail what the court answered: after it is on record, in no transaction, while nobody waits. What is to be sent
 * stands in the database, so a process that ends forgets none; the same mail again bears the same reference.
 */
@ApplicationScoped
class AnswerMail {

    /** Far longer than any sending lasts, so that none is sent again that still runs on another replica. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(5);

    private final AddresseeRequests asked;
    private final ElectronicAttempts attempts;
    private final CourtCases cases;
    private final SentLetters letters;
    private final AnswerLetter letter;
    private final MailServer server;
    private final MailConfig config;
    private final DueWork work;
    private final Event<Ready> ready;
    private final Clock clock;

    AnswerMail(
            AddresseeRequests asked,
            ElectronicAttempts attempts,
            CourtCases cases,
            SentLetters letters,
            AnswerLetter letter,
            MailServer server,
            MailConfig config,
            DueWork work,
            Event<Ready> ready,
            Clock clock) {
        this.asked = asked;
        this.attempts = attempts;
        this.cases = cases;
        this.letters = letters;
        this.letter = letter;
        this.server = server;
        this.config = config;
        this.work = work;
        this.ready = ready;
        this.clock = clock;
    }

    record Ready(Letter letter) {
        @Override
        public String toString() {
            return "Ready[…]";
        }
    }

    /** It goes out once this transaction is through. */
    @Transactional(Transactional.TxType.MANDATORY)
    void prepare(AddresseeRequest one, ElectronicAttempt attempt, String court) {
        Instant now = clock.instant();
        SentLetter sent = letters.beginAnswer(attempt.id(), court, now);
        one.mails(new AnswerSending(sent.reference(), now, givenUpAt(now)));
        ready.fire(new Ready(letter.of(one, attempt.consent().email(), sent, court)));
    }

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ready prepared) {
        Thread.ofVirtual().name("answer").start(() -> send(prepared.letter()));
    }

    @Scheduled(every = "{comity.delivery.settles-every}", delayed = "11s", concurrentExecution = SKIP)
    void sendAgain() {
        work.each(
                "an answer",
                QuarkusTransaction.requiringNew().call(() -> asked.withMailDue(clock.instant())),
                id -> QuarkusTransaction.requiringNew()
                        .call(() -> takeInHand(id))
                        .ifPresent(this::send));
    }

    /** Whichever replica takes it first sends it; empty for the others. */
    private Optional<Letter> takeInHand(UUID id) {
        Instant now = clock.instant();
        return asked.withMailDue(id, now).map(one -> {
            one.mailing().orElseThrow().tryAgain(givenUpAt(now));
            ElectronicAttempt attempt = attempts.findById(one.attemptId());
            SentLetter sent = letters.findById(one.mailing().orElseThrow().reference());
            return letter.of(
                    one,
                    attempt.consent().email(),
                    sent,
                    cases.require(one.caseId()).court());
        });
    }

    private void send(Letter prepared) {
        Sending outcome = server.send(prepared).sending();
        QuarkusTransaction.requiringNew().run(() -> became(prepared.reference(), outcome));
    }

    /** Whatever bears the reference of a letter that never went out is not from the court. */
    private void became(String reference, Sending outcome) {
        boolean neverGoes = asked.toldBy(reference)
                .flatMap(AddresseeRequest::mailing)
                .map(mailing -> mailing.became(outcome, clock.instant()))
                .orElse(outcome.failed());
        if (neverGoes) {
            letters.deleteById(reference);
        }
    }

    private Instant givenUpAt(Instant now) {
        return now.plus(config.lasts()).plus(GIVEN_UP);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void cameBack(@Observes LetterReturned returned) {
        asked.toldBy(returned.reference()).flatMap(AddresseeRequest::mailing).ifPresent(AnswerSending::cameBack);
    }
}
