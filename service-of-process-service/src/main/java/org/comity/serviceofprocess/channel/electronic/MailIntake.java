package org.comity.serviceofprocess.channel.electronic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.channel.electronic.ReceivedMails.Cursor;
import org.comity.serviceofprocess.channel.electronic.report.MailReport;
import org.comity.serviceofprocess.channel.electronic.report.MailReport.Address;
import org.comity.serviceofprocess.channel.electronic.report.MailReport.Kind;
import org.comity.serviceofprocess.letter.LetterReturned;
import org.comity.serviceofprocess.letter.SentLetter;
import org.comity.serviceofprocess.letter.SentLetters;

/**
 * Puts on record what a mail in the court's mailbox says of one that the court sent. It is believed where it names a letter of ours
 * and speaks of the address to which that went: a reference stands in every letter, and who has one can name it of another.
 */
@ApplicationScoped
class MailIntake {

    /** For how long a reader that falls silent keeps others off. */
    static final Duration KEPT_OFF = Duration.ofMinutes(3);

    private final ReceivedMails mails;
    private final SentLetters letters;
    private final ElectronicAttempts attempts;
    private final ReturnedMail returned;
    private final EventRecorder recorder;
    private final Event<LetterReturned> cameBack;
    private final Clock clock;

    MailIntake(
            ReceivedMails mails,
            SentLetters letters,
            ElectronicAttempts attempts,
            ReturnedMail returned,
            EventRecorder recorder,
            Event<LetterReturned> cameBack,
            Clock clock) {
        this.mails = mails;
        this.letters = letters;
        this.attempts = attempts;
        this.returned = returned;
        this.recorder = recorder;
        this.cameBack = cameBack;
        this.clock = clock;
    }

    /** A mail that was read, outside any transaction. */
    record Read(String digest, MailReport report) {}

    /**
     * All of them or none. What is on record is passed over, so each is there once, whenever a process ends.
     *
     * @return false if another reader moved the cursor
     */
    @Transactional
    boolean take(Cursor from, List<Read> read) {
        if (!mails.isAt(from)) {
            return false;
        }
        Instant now = clock.instant();
        Set<String> known = mails.known(read.stream().map(Read::digest).toList());
        read.stream().filter(mail -> known.add(mail.digest())).forEach(mail -> {
            take(mail, now);
            mails.forget();
        });
        return true;
    }

    /**
     * All that lies before a number is on record.
     *
     * @return the cursor there; empty if another reader moved it
     */
    @Transactional
    Optional<Cursor> moveOn(Cursor from, long upTo) {
        return mails.advance(from, upTo, clock.instant().plus(KEPT_OFF))
                ? Optional.of(new Cursor(from.folder(), from.validity(), upTo))
                : Optional.empty();
    }

    private void take(Read mail, Instant now) {
        Optional<SentLetter> letter = mail.report().references().stream()
                .flatMap(reference -> letters.findByIdOptional(reference).stream())
                .findFirst();
        Optional<ElectronicAttempt> delivery = letter.map(SentLetter::attemptId).flatMap(attempts::findDelivery);
        boolean toPapers =
                delivery.isPresent() && letter.filter(SentLetter::tellsAnswer).isEmpty();
        if (letter.isPresent() && !toPapers && mail.report().kind() == Kind.RETURNED) {
            // A letter of another kind than to the papers: whoever sent it notes that.
            cameBack.fire(new LetterReturned(letter.get().reference()));
            return;
        }
        Optional<ElectronicAttempt> named = delivery.filter(ElectronicAttempt::mayHaveGoneOut);
        if (named.isEmpty() && !ReceivedMail.isKeptUnmatched(mail.report().kind())) {
            return;
        }
        Optional<Address> said = named.filter(attempt -> toPapers)
                .flatMap(attempt -> mail.report().about(attempt.consent().email()));
        boolean recorded = said.filter(address -> record(named.orElseThrow(), address, mail.digest(), now))
                .isPresent();
        mails.persist(new ReceivedMail(
                mail.digest(),
                mail.report(),
                said.map(Address::status).orElse(null),
                named.map(ElectronicAttempt::id).orElse(null),
                recorded,
                now));
    }

    private boolean record(ElectronicAttempt attempt, Address said, String digest, Instant now) {
        switch (said.kind()) {
            case RETURNED -> returned.record(attempt, now, Actor.MAIL_SERVER, record -> evidence(record, said, digest));
            case DELAYED ->
                recorder.record(
                        attempt,
                        EventKind.DELAYED,
                        now,
                        Actor.MAIL_SERVER,
                        null,
                        record -> evidence(record, said, digest));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The code is no personal data and stands in the clear; the words may repeat the address. */
    private static void evidence(EvidenceRecord.Builder record, Address said, String digest) {
        record.with("report", digest);
        if (said.status() != null) {
            record.with("status", said.status());
        }
        if (said.words() != null) {
            record.commit("words", said.words());
        }
    }

    /** One mail that cannot be taken does not hold up those behind it: it is kept as unclear, for a person. */
    static Read unclear(String digest) {
        return new Read(digest, new MailReport(Kind.UNCLEAR, Set.of(), List.of(), null, null, ""));
    }
}
