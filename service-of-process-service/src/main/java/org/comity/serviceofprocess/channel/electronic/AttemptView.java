package org.comity.serviceofprocess.channel.electronic;

import java.time.Instant;
import java.util.UUID;
import org.comity.serviceofprocess.adviser.Consent;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.mail.Sending;
import org.comity.serviceofprocess.mail.SmtpAnswer;
import org.jspecify.annotations.Nullable;

/**
 * An electronic attempt as staff of the court see it.
 *
 * @param standing which event of this attempt is service
 * @param email null if the papers lie in an account
 * @param addressGround by what the address is known to be the addressee's; null where only others gave it, for an account, and for
 *     attempts from before this was kept
 * @param addressDocumentId the paper of the case that shows it, or null
 * @param answer the mail server's to the message, taken or not
 * @param tries how often a mail server was asked to take the message
 * @param nextTryAt null unless it was postponed and is tried again
 * @param codeIssuedAt null while the addressee has no access code
 */
record AttemptView(
        UUID id,
        UUID requestId,
        ElectronicAttempt.State state,
        Sending sending,
        SmtpAnswer answer,
        int tries,
        @Nullable Instant nextTryAt,
        AddressStanding standing,
        Consent basis,
        @Nullable UUID basisDocumentId,
        String basisNote,
        @Nullable String email,
        boolean inAccount,
        boolean addressConfirmed,
        AddressBasis.@Nullable Ground addressGround,
        @Nullable UUID addressDocumentId,
        String language,
        @Nullable String reasons,
        Instant startedAt,
        UUID startedBy,
        Instant expiresAt,
        @Nullable Instant codeIssuedAt,
        boolean codeLocked,
        @Nullable String answeredByName,
        @Nullable String answeredByCapacity,
        @Nullable String refusalReason) {

    static AttemptView of(ElectronicAttempt attempt) {
        return new AttemptView(
                attempt.id(),
                attempt.requestId(),
                attempt.state(),
                attempt.sending(),
                attempt.smtpAnswer(),
                attempt.tries(),
                attempt.nextTryAt(),
                attempt.standing(),
                attempt.consent().basis(),
                attempt.consent().basisDocumentId(),
                attempt.consent().basisNote(),
                attempt.consent().email(),
                attempt.isInAccount(),
                attempt.consent().addressConfirmed(),
                attempt.address().map(AddressBasis::ground).orElse(null),
                attempt.address().map(AddressBasis::documentId).orElse(null),
                attempt.consent().language(),
                attempt.consent().reasons(),
                attempt.startedAt(),
                attempt.startedBy(),
                attempt.expiresAt(),
                attempt.codeIssuedAt(),
                attempt.codeLocked(),
                attempt.answer().map(AddresseeAnswer::name).orElse(null),
                attempt.answer().map(AddresseeAnswer::capacity).orElse(null),
                attempt.answer().map(AddresseeAnswer::refusalReason).orElse(null));
    }
}
