package org.comity.filing.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.identity.IdentityView;
import org.comity.filing.representation.Representation.State;
import org.comity.filing.submission.Instance;
import org.comity.filing.submission.RepresentativeKind;
import org.comity.law.AttorneyWay;
import org.comity.law.SpecialPower;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param accountName what the account that joined calls itself; null until then, and for other parties
 * @param paperId null for other parties, as {@code endingPaperId}
 * @param identity how sure the courts are of who the account is; null until somebody joined, and for who is not of the court
 * @param way in which the power of attorney is to be made, where that is still to be done; null for other parties, as {@code witnessing}
 * @param witnessing what a judge found of it; null while none did
 * @param own whether the reader's account is that of the representative
 */
@Schema(name = "Representation", description = "That somebody acts for a party of a case")
public record RepresentationView(
        UUID id,
        long version,
        UUID partyId,
        State state,
        RepresentativeKind kind,
        String name,
        @Nullable String accountName,
        Set<SpecialPower> powers,
        Set<Instance> instances,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable UUID paperId,
        @Nullable AttorneyWay way,
        @Nullable Witnessing witnessing,
        @Nullable UUID replaces,
        Instant proposedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant decidedAt,
        @Nullable String refusalReason,
        @Nullable UUID endingPaperId,
        @Nullable EndReason endReason,
        @Nullable Instant endedAt,
        IdentityView.@Nullable Level identity,
        boolean own) {

    /**
     * @param whole for the court and who acts for the party
     * @param identity null unless the court reads
     */
    static RepresentationView of(
            Representation representation, UUID reader, boolean whole, IdentityView.@Nullable Level identity) {
        return new RepresentationView(
                representation.id(),
                representation.version(),
                representation.partyId(),
                // That an end was asked for is between the party and the court until the court confirms it.
                !whole && representation.state() == State.ENDING ? State.CONFIRMED : representation.state(),
                representation.kind(),
                representation.name(),
                whole ? representation.accountName() : null,
                representation.powers(),
                representation.instances(),
                representation.validFrom(),
                representation.validUntil(),
                whole ? representation.paperId() : null,
                whole ? representation.way() : null,
                whole ? representation.witnessing() : null,
                whole ? representation.replaces() : null,
                representation.proposedAt(),
                whole ? representation.waitingSince() : null,
                representation.decidedAt(),
                representation.refusalReason(),
                whole ? representation.endingPaperId() : null,
                whole || representation.state() == State.ENDED ? representation.endReason() : null,
                representation.endedAt(),
                identity,
                representation.isHeldBy(reader));
    }
}
