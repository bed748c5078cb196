package org.comity.filing.joining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why the court takes who had joined out of the case.
 *
 * @param paperId a paper of the case by which it does, such as its ruling or what that party asked for; null if there is none
 * @param reasons the parties read them
 */
@Schema(name = "PartyLeaving")
public record Leaving(
        @Nullable UUID paperId, @NotBlank @Size(max = 2000) String reasons) {}
