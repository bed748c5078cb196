package org.comity.gateway.identity.token;

import java.time.Instant;

/** A signed token and when it ends. */
public record AccessToken(String text, Instant expiresAt) {}
