package org.comity.filing.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Who handed a paper in.
 *
 * @param partyId the party for which the account acted; null for the court, and for what came with the filing, which is of all
 *     plaintiffs
 * @param name the account's at that time
 */
@Embeddable
public record Author(
        @Enumerated(EnumType.STRING) Side side,
        UUID partyId,
        UUID accountId,
        @Column(name = "author_name") String name) {}
