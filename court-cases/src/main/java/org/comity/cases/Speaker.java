package org.comity.cases;

import java.util.UUID;

/**
 * An account that acts for a party: the party's own, or a representative's.
 *
 * @param name the party's, or the representative's
 * @param representative whether it is the second
 */
public record Speaker(UUID accountId, String name, boolean representative) {}
