package org.comity.audit;

import org.jspecify.annotations.Nullable;

/**
 * Fired in the transaction in which a digest is kept.
 *
 * @param previous null if it is the first
 */
public record TrailDigested(TrailDigest digest, @Nullable TrailDigest previous) {}
