package org.comity.serviceofprocess.channel.electronic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.comity.serviceofprocess.adviser.Consent;

/**
 * What must be on record before a party is served electronically. Source: OL 29, 30.
 *
 * @param basis on what the consent rests; with {@code NONE} only acceptance is service (CPL 283(9))
 * @param basisDocumentId the document of the case that shows it, or null
 * @param basisNote where in it, such as the clause; in the clerk's own words
 * @param address by what this very address is known to be the addressee's; null where only others gave it, and then only acceptance
 *     is service
 * @param language in which the addressee is written to
 * @param reasons why this channel is used although the adviser asks; null where it is open
 */
record StartElectronic(
        @NotNull Consent basis,
        UUID basisDocumentId,
        @NotBlank @Size(max = 2000) String basisNote,
        @NotBlank @Email @Size(max = 254) String email,
        @Valid AddressBasis address,

        @NotNull @Pattern(regexp = "zh-CN|en|ko|ja|ru|fr|es|ar")
        String language,

        @Size(max = 4000) String reasons) {

    ElectronicConsent consent() {
        return new ElectronicConsent(basis, basisDocumentId, basisNote, email, isConfirmed(), language, reasons);
    }

    boolean isConfirmed() {
        return address != null && address.isConfirmed();
    }
}
