package org.comity.serviceofprocess.board;

import org.jspecify.annotations.Nullable;

/**
 * How service to one country goes at one court, since the court began here.
 *
 * @param country where the addressees are, ISO 3166-1 alpha-2; ZZ if it is not known
 * @param requests how many were opened
 * @param served of how many addressees service counts now
 * @param failed attempts that ended without service; one request may have several
 * @param medianDays half of those served were served within so many days of the court after the opening; null if none was
 */
record CountryFigures(
        String country,
        long requests,
        long served,
        long failed,
        @Nullable Integer medianDays) {}
