package org.comity.hearing.mediator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a court's register of mediators, as the court reads it.
 *
 * @param body to which they belong, such as a mediation centre
 * @param languages BCP 47, what they speak best first
 * @param fields what they know about; null if nothing is said
 * @param hasAccount whether they came with the code from the clerk: before that nobody can choose them
 * @param suspendedAt null unless the court has suspended them; so is the reason
 */
@Schema(name = "Mediator")
public record MediatorView(
        UUID id,
        String name,
        String body,
        List<String> languages,
        Origin origin,
        @Nullable String fields,
        boolean hasAccount,
        Instant addedAt,
        @Nullable Instant suspendedAt,
        @Nullable String suspensionReason) {
    static MediatorView of(Mediator mediator) {
        return new MediatorView(
                mediator.id(),
                mediator.name(),
                mediator.body(),
                mediator.languages(),
                mediator.origin(),
                mediator.fields(),
                mediator.accountId() != null,
                mediator.addedAt(),
                mediator.suspendedAt(),
                mediator.suspensionReason());
    }
}
