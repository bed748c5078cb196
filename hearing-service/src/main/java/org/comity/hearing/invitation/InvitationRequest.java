package org.comity.hearing.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param address where the person reads mail
 * @param language in which the court writes: one of the eight of the suite
 * @param zone IANA, in which times are told beside the court's; null for the court's alone
 */
public record InvitationRequest(
        @NotBlank @Email @Size(max = 254) String address,
        @NotBlank @Size(max = 35) String language,
        @Size(max = 64) @Nullable String zone) {}
