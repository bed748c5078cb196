package org.comity.filing.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.http.PlainText;

/**
 * What an addressee asked on the page of the papers that were served, as service of process passes it on.
 *
 * @param kind a code of the kinds of application
 * @param language of an interpreter; null of other kinds
 * @param periodId a row of the procedural periods; null unless more time is asked for, as is {@code days}
 * @param askedByName who asked for the party; nobody has examined who that is
 * @param passedOnByAccountId of a person of the court
 */
record PassedOn(
        String kind,
        String language,
        String reasons,
        String periodId,
        Integer days,
        String askedByName,
        Instant askedAt,
        UUID passedOnByAccountId) {

    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("REASONS", PlainText.strip(reasons));
        if (language != null) {
            fields.put("LANGUAGE", PlainText.strip(language));
        }
        return fields;
    }
}
