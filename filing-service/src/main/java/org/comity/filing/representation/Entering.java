package org.comity.filing.representation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.submission.Instance;
import org.comity.filing.submission.RepresentativeKind;
import org.comity.law.SpecialPower;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody enters who has the code of a party and is not the party itself.
 *
 * @param name as the paper writes it
 * @param powers each special power that the paper names; who represents by law has all of them, whatever is said here
 * @param instances the stages for which the paper is; null for the first instance alone
 * @param validUntil the last day; null if the paper names none
 */
@Schema(
        name = "EnteringRepresentative",
        description = "As what somebody enters who has the code of a party and is not the party itself")
public record Entering(
        @NotNull RepresentativeKind kind,

        @NotBlank @Size(max = 200) String name,

        @NotNull Set<@NotNull SpecialPower> powers,

        @Nullable Set<@NotNull Instance> instances,

        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** Whether the paper is for the stage at which a case here is. */
    public boolean isForTheFirst() {
        return named().contains(Instance.FIRST);
    }

    private Set<Instance> named() {
        return instances == null || instances.isEmpty() ? Set.of(Instance.FIRST) : instances;
    }

    Proposal of(UUID partyId) {
        return new Proposal(partyId, kind, name, powers, named(), validFrom, validUntil, null, null, null, true);
    }
}
