package org.comity.filing.called;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param partyId for which party; null for whom the court itself appointed or called
 * @param language BCP 47; null if nobody said
 * @param paperId null if there is none, as {@code applicationId}
 * @param releasedAt null until the court releases the person, as the others about that
 */
@Schema(name = "CalledPerson")
public record CalledPersonView(
        UUID id,
        long version,
        CalledPerson.As calledAs,
        @Nullable UUID partyId,
        String name,
        @Nullable String language,
        String about,
        String reasons,
        @Nullable UUID paperId,
        @Nullable UUID applicationId,
        String calledByName,
        Instant calledAt,
        @Nullable String releasedBecause,
        @Nullable String releasedByName,
        @Nullable Instant releasedAt) {

    static CalledPersonView of(CalledPerson person) {
        return new CalledPersonView(
                person.id(),
                person.version(),
                person.calledAs(),
                person.partyId(),
                person.name(),
                person.language(),
                person.about(),
                person.reasons(),
                person.paperId(),
                person.applicationId(),
                person.calledByName(),
                person.calledAt(),
                person.releasedBecause(),
                person.releasedByName(),
                person.releasedAt());
    }
}
