package org.comity.gateway.limit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who asked too often and was told to wait.
 *
 * @param caller an address, of IPv6 the first eight bytes in hexadecimal digits, or the id of an account
 * @param refused how often, since it was seen first
 * @param refusedAt the last time
 */
@Schema(name = "LimitedCaller", description = "Somebody who asked too often and was told to wait")
public record LimitedCallerView(Rate rate, String caller, long refused, Instant refusedAt) {}
