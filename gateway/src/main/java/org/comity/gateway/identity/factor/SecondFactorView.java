package org.comity.gateway.identity.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the caller's second factor stands.
 *
 * @param offered whether one can be set up here
 * @param since null if there is none
 * @param recoveryCodesLeft of those made last, how many were not used
 */
public record SecondFactorView(boolean offered, @Nullable Instant since, long recoveryCodesLeft) {}
