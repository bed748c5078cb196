package org.comity.gateway.identity.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner, as operators see it.
 *
 * @param clientId with which its system asks for tokens
 * @param courts codes of those for which it may register
 * @param secretMadeAt when its secret was made; null if it has none
 * @param reason why it is kept out; null unless it is
 */
public record PartnerView(
        UUID clientId,
        long version,
        String name,
        List<String> courts,
        Partner.State state,
        Instant madeAt,
        @Nullable Instant secretMadeAt,
        @Nullable String reason) {
    /** @param secret null if it has none */
    static PartnerView of(Partner partner, PartnerSecret secret) {
        return new PartnerView(
                partner.id(),
                partner.version(),
                partner.name(),
                partner.courts(),
                partner.state(),
                partner.madeAt(),
                secret == null ? null : secret.madeAt(),
                partner.reason());
    }
}
