package org.comity.serviceofprocess.addressee;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempt;
import org.comity.serviceofprocess.letter.LetterReturned;
import org.comity.serviceofprocess.letter.SentLetter;
import org.comity.serviceofprocess.letter.SentLetters;
import org.comity.serviceofprocess.mail.Letter;
import org.comity.serviceofprocess.mail.MailServer;
import org.comity.serviceofprocess.mail.Sending;

/** Tells an addressee by mail what the court answered: after it is on record, in no transaction, while nobody waits. */
@ApplicationScoped
class AnswerMail {

    private final AddresseeRequests asked;
    private final SentLetters letters;
    private final AnswerLetter letter;
    private final MailServer server;
    private final Event<Ready> ready;
    private final Clock clock;

    AnswerMail(
            AddresseeRequests asked,
            SentLetters letters,
            AnswerLetter letter,
            MailServer server,
            Event<Ready> ready,
            Clock clock) {
        this.asked = asked;
        this.letters = letters;
        this.letter = letter;
        this.server = server;
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
        SentLetter sent = letters.beginAnswer(attempt.id(), court, clock.instant());
        one.mails(sent.reference());
        ready.fire(new Ready(letter.of(one, attempt.consent().email(), sent, court)));
    }

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ready prepared) {
        Thread.ofVirtual().name("answer").start(() -> {
            Sending outcome = server.send(prepared.letter()).sending();
            String reference = prepared.letter().reference();
            QuarkusTransaction.requiringNew().run(() -> became(reference, outcome));
        });
    }

    /** Whatever bears the reference of a letter that never went out is not from the court. */
    private void became(String reference, Sending outcome) {
        asked.toldBy(reference).ifPresent(one -> one.mailBecame(outcome));
        if (outcome.failed()) {
            letters.deleteById(reference);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void cameBack(@Observes LetterReturned returned) {
        asked.toldBy(returned.reference()).ifPresent(one -> one.mailBecame(Sending.RETURNED));
    }
}
