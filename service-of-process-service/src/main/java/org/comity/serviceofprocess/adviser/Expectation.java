package org.comity.serviceofprocess.adviser;

import org.comity.law.Confidence;

/**
 * How long a channel takes, or after how long its silence counts.
 *
 * @param unit {@code day}, {@code month} or {@code instant}
 * @param reported what practice reports, in the source's own words; or null
 */
public record Expectation(
        String code, int length, String unit, String article, Confidence confidence, String reported) {}
