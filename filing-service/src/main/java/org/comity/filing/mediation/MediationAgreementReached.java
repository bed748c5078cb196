package org.comity.filing.mediation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * That all parties of a mediation and the mediator signed what was agreed, as hearing-service tells it.
 *
 * @param hearingId of the mediation
 * @param mediator their name
 * @param text in Chinese, which governs
 * @param digest SHA-256 of the UTF-8 of the text, in hexadecimal
 * @param signatures in their order
 */
record MediationAgreementReached(
        UUID caseId,
        UUID hearingId,
        UUID mediatorAccountId,
        String mediator,
        String text,
        String digest,
        List<Reading> readings,
        List<Signature> signatures,
        Instant inForceAt) {

    /** @param language BCP 47 */
    record Reading(String language, String text) {}

    /**
     * @param role {@code MEDIATOR}, or the side of the party
     * @param partyId null of the mediator
     * @param name of who signed
     * @param language in which they read it; null if that was not kept
     * @param specialAuthority null of the party itself, and of the mediator
     */
    record Signature(
            String role, UUID partyId, String name, String language, Boolean specialAuthority, Instant signedAt) {
        Optional<UUID> party() {
            return Optional.ofNullable(partyId);
        }
    }

    Set<UUID> parties() {
        return signatures.stream()
                .flatMap(signature -> signature.party().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
