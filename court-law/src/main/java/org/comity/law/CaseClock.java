package org.comity.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a row of the procedural periods runs in a case.
 *
 * @param callsFor what has to be done by the last day
 * @param seenBy which parties read of it: all, the side that it concerns, or none but the court
 * @param metBy the kinds of paper by which it is met; empty where a person says that it was
 * @param limits the kinds of paper that are late once it has run
 * @param extension null where nothing but an obstacle (CPL 86) moves the day
 * @param titles by BCP 47 tag, in each of the eight languages
 * @param otherwise what happens if nothing is done by then, likewise
 */
public record CaseClock(
        @JsonProperty("calls_for") Act callsFor,
        @JsonProperty("seen_by") PaperKind.Readers seenBy,
        @JsonProperty("met_by") Set<String> metBy,
        Set<String> limits,
        Extension extension,
        Map<String, String> titles,
        Map<String, String> otherwise) {

    /** What has to be done by a last day. */
    public enum Act {
        ANSWER,
        APPEAL,
        PAYMENT,
        EVIDENCE,
        CURE,
        /** A document that was accepted to follow. */
        DOCUMENT,
        /** By the court itself. */
        COURT_STEP
    }

    /**
     * @param by who decides: {@code CLERK}, {@code JUDGE}
     * @param atMostDays from the start of the period, in all; null where the law names no limit
     * @param bindsAll whether it holds for every party for whom the same period runs. Source: J 100
     */
    public record Extension(
            Set<PaperKind.Author> by,
            @JsonProperty("on_application") boolean onApplication,
            @JsonProperty("own_motion") boolean ownMotion,
            @JsonProperty("at_most_days") Integer atMostDays,
            @JsonProperty("binds_all") boolean bindsAll) {}

    /** In one of the eight languages; in English for any other. */
    public String title(Locale language) {
        return titles.getOrDefault(language.toLanguageTag(), titles.get("en"));
    }

    /** The same of what happens otherwise. */
    public String otherwise(Locale language) {
        return otherwise.getOrDefault(language.toLanguageTag(), otherwise.get("en"));
    }
}
