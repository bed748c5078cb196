package org.comity.serviceofprocess.channel.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A judge found that judgment may be given although no certificate of service came back. It is no service. Source: HSC 15(2).
 *
 * @param transmittedOn the court's date on which the papers went to the authority abroad
 * @param evidenceDigest SHA-256 of the evidence record with the reasons, in hexadecimal
 * @param paperDigest SHA-256 of the finding under the court's seal, in hexadecimal
 */
record NoCertificateNeeded(
        UUID caseId,
        UUID requestId,
        UUID attemptId,
        UUID partyId,
        LocalDate transmittedOn,
        Instant foundAt,
        UUID foundByAccountId,
        String evidenceDigest,
        String paperDigest)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
