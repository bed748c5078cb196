package org.comity.law;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A cause of action (案由) by its number in the list in force since 2026-01-01. English titles are working translations.
 *
 * @param common whether it is usual in foreign-related commercial cases
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Cause(
        String no,
        String zh,
        String en,
        @JsonAlias("part_zh") String partZh,
        @JsonAlias("part_en") String partEn,
        boolean common) {}
