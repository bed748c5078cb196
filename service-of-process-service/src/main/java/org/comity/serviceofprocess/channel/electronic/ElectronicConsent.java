package org.comity.serviceofprocess.channel.electronic;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.comity.serviceofprocess.adviser.Consent;

/**
 * On what electronic service of one addressee rests, as the clerk put it on record. Source: OL 29, 30.
 *
 * @param email null if the papers lie in an account
 * @param basisDocumentId the document of the case that shows it, or null
 * @param addressConfirmed whether the addressee gave or confirmed this very address
 * @param language in which the addressee is written to
 * @param reasons why this channel is used although the adviser asks; null where it is open
 */
@Embeddable
public record ElectronicConsent(
        @Enumerated(EnumType.STRING) Consent basis,
        UUID basisDocumentId,
        String basisNote,
        String email,
        boolean addressConfirmed,
        String language,
        String reasons) {}
