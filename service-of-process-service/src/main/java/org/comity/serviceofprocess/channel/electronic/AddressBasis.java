package org.comity.serviceofprocess.channel.electronic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By what a person knows whose an electronic address is. That somebody else typed it into a filing shows nothing. Source: OL 29 – 31.
 *
 * @param documentId the paper of the case that shows it; null where the addressee stated it to the court
 */
@Embeddable
public record AddressBasis(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "address_ground")
        Ground ground,

        @Column(name = "address_document_id") UUID documentId) {

    /** Who said it, and how. */
    @Schema(name = "AddressGround")
    public enum Ground {
        /** The addressee gave or confirmed it in a paper of the case, such as the confirmation of the address (送达地址确认书). */
        PAPER,
        /** The addressee stated it to the court, in its account or on paper, and the court confirmed that. Source: J 137 */
        STATED,
        /** It did neither, but a paper of the case shows that the address is its own. Source: OL 31(2) */
        OWN
    }

    /** Whether the addressee itself gave or confirmed it, so that arrival can be service. Source: OL 31(1). */
    boolean isConfirmed() {
        return ground != Ground.OWN;
    }
}
