package org.comity.hearing.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.hearing.seat.Role;

/**
 * All parties of a mediation and the mediator have signed what was agreed. Of what was said on the way there nothing is told. Source: Civil
 * Procedure Law art. 99; Online Mediation Rules arts. 18, 19.
 *
 * @param hearingId of the mediation
 * @param mediator their name
 * @param text in Chinese, which governs
 * @param digest SHA-256 of the UTF-8 of the text, in hexadecimal
 * @param signatures in their order
 */
public record MediationAgreementReached(
        UUID caseId,
        UUID hearingId,
        UUID mediatorAccountId,
        String mediator,
        String text,
        String digest,
        List<Reading> readings,
        List<Signature> signatures,
        Instant inForceAt)
        implements Event {

    /** @param language BCP 47 */
    public record Reading(String language, String text) {}

    /**
     * @param partyId null of the mediator
     * @param name of who signed
     * @param language in which they read it, BCP 47; null if that was not kept
     * @param specialAuthority whether who acts for a party says that the power of attorney lets them settle; null of the party itself, and of the mediator
     */
    public record Signature(
            Role role, UUID partyId, String name, String language, Boolean specialAuthority, Instant signedAt) {}

    @Override
    public UUID subject() {
        return caseId;
    }
}
