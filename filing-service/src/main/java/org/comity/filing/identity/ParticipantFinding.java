package org.comity.filing.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk found of who acts in a case, or asks to.
 *
 * @param grounds needed where it was not verified: the person reads them
 */
@Schema(
        name = "ParticipantIdentityFinding",
        description = "What a clerk found of who acts in a case, or asks to, from papers or by video")
public record ParticipantFinding(
        @NotNull IdentityFinding.Outcome outcome,
        @NotNull IdentityFinding.Means means,
        @Nullable @Size(max = 2000) String grounds) {}
