package org.comity.serviceofprocess.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The addressees of one state.
 *
 * @param country where they are domiciled, ISO 3166-1 alpha-2; null for all states that have too few to stand alone
 * @param addressees who is or was to be served, rounded down to fives
 * @param served of these, rounded down to fives
 * @param medianDays half of those served were served within so many days of the court after the request; null if fewer than five were served
 */
@Schema(name = "StateLine")
record StateLine(
        @Nullable String country,
        long addressees,
        long served,
        @Nullable Long medianDays) {

    /** Fewer than so many could be told apart by who knows one of them. */
    static final int FEW = 5;

    static StateLine of(String country, long addressees, long served, Integer medianDays) {
        return new StateLine(
                country,
                down(addressees),
                down(served),
                served < FEW || medianDays == null ? null : Long.valueOf(medianDays));
    }

    private static long down(long count) {
        return count - count % FEW;
    }
}
