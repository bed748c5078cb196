package org.comity.gateway.identity.token;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody whom a token names.
 *
 * @param zone IANA zone
 * @param court code of the court whose staff this is; null for others
 */
public record Principal(UUID accountId, Set<String> groups, String name, String locale, String zone, String court) {}
