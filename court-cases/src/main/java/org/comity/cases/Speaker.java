package org.comity.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account that acts for a party: the party's own, or a representative's.
 *
 * @param name the party's, or the representative's
 * @param capacity as what it represents the party, as filing-service calls it, such as {@code LEGAL_REPRESENTATIVE}; null for the party's own
 */
public record Speaker(UUID accountId, String name, @Nullable String capacity) {
    public boolean representative() {
        return capacity != null;
    }
}
