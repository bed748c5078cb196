package org.comity.serviceofprocess.entrusting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.comity.serviceofprocess.mail.Sending;

/**
 * The mail by which a carrier got its link.
 *
 * @param reference under which anybody can ask whether it is real
 */
@Embeddable
record CarrierInvitation(
        @Column(name = "invited_email") String email,
        @Column(name = "invitation_reference") String reference,

        @Enumerated(EnumType.STRING) @Column(name = "invitation")
        Sending sending) {

    CarrierInvitation became(Sending outcome) {
        return new CarrierInvitation(email, reference, outcome);
    }
}
