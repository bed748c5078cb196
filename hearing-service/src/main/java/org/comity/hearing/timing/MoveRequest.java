package org.comity.hearing.timing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * @param reason why it is not held when it was set, shown to everybody in it
 * @param shortNoticeReason needed if people are told less than three days before; ignored otherwise
 */
public record MoveRequest(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 1000) String reason,
        @Size(max = 1000) String shortNoticeReason) {}
