package org.comity.gateway.identity.token;

import java.time.Instant;
import java.util.List;

/**
 * That somebody proved who they are.
 *
 * @param by methods as RFC 8176 names them: pwd, otp
 */
public record Proven(Instant at, List<String> by) {}
