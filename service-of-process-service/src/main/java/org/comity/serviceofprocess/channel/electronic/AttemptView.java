package org.comity.serviceofprocess.channel.electronic;

import java.time.Instant;
import java.util.UUID;
import org.comity.serviceofprocess.adviser.Consent;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.jspecify.annotations.Nullable;

/**
 * An electronic attempt as staff of the court see it.
 *
 * @param standing which event of this attempt is service
 * @param answer the mail server's to the message, taken or not
 * @param codeIssuedAt null while the addressee has no access code
 */
record AttemptView(
        UUID id,
        UUID requestId,
        ElectronicAttempt.State state,
        Sending sending,
        SmtpAnswer answer,
        AddressStanding standing,
        Consent basis,
        @Nullable UUID basisDocumentId,
        String basisNote,
        String email,
        boolean addressConfirmed,
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
                attempt.standing(),
                attempt.consent().basis(),
                attempt.consent().basisDocumentId(),
                attempt.consent().basisNote(),
                attempt.consent().email(),
                attempt.consent().addressConfirmed(),
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
