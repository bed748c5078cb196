package org.comity.gateway.identity.token;

import java.time.Instant;
import java.util.List;

/**
 * That somebody proved who they are.
 *
 * @param by methods as IANA's register of Authentication Method References names them (RFC 8176): pwd, otp, or pop and mfa for a passkey
 */
public record Proven(Instant at, List<String> by) {}
