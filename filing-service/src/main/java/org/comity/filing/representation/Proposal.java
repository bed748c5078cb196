package org.comity.filing.representation;

import static org.comity.filing.problem.CaseProblem.REPRESENTATION_NOT_IN_FORCE;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_OTHER_INSTANCE;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_WAY_NOT_OPEN;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.submission.Instance;
import org.comity.filing.submission.RepresentativeKind;
import org.comity.law.AttorneyWay;
import org.comity.law.SpecialPower;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to act for a party, as the paper says it.
 *
 * @param name as the paper writes it
 * @param powers each special power that the paper names; who represents by law has all of them, whatever is said here
 * @param validUntil the last day; null if the paper names none
 * @param paperId a power of attorney, or for a representative by law the proof of it, which the party's side has handed in
 * @param way VIDEO_WITNESS where the power of attorney, whose wording the paper is, is to be signed before the judge over video: of a lawyer
 *     alone; null where the paper is as it is to be. Source: Provisions on online filing for cross-border litigants art. 6
 * @param replaces the representation that ends when this one is confirmed; null if none
 * @param own whether the caller's account is that of the representative; else somebody joins with a code
 */
@Schema(name = "RepresentationProposal", description = "Who is to act for a party, as the power of attorney says it")
public record Proposal(
        @NotNull UUID partyId,
        @NotNull RepresentativeKind kind,

        @NotBlank @Size(max = 200) String name,

        @NotNull Set<@NotNull SpecialPower> powers,

        @NotEmpty Set<@NotNull Instance> instances,

        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotNull UUID paperId,
        @Nullable AttorneyWay way,
        @Nullable UUID replaces,
        boolean own) {

    /**
     * @param today the court's date
     * @throws org.comity.http.ProblemException REPRESENTATION_NOT_IN_FORCE, REPRESENTATION_OTHER_INSTANCE, REPRESENTATION_WAY_NOT_OPEN
     */
    void requireHere(LocalDate today) {
        if (validFrom.isAfter(today) || validUntil != null && validUntil.isBefore(today)) {
            throw REPRESENTATION_NOT_IN_FORCE.with();
        }
        if (!instances.contains(Instance.FIRST)) {
            throw REPRESENTATION_OTHER_INSTANCE.with();
        }
        if (way != null && (way != AttorneyWay.VIDEO_WITNESS || kind != RepresentativeKind.LAWYER)) {
            throw REPRESENTATION_WAY_NOT_OPEN.with();
        }
    }
}
