package org.comity.serviceofprocess.adviser;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.comity.law.Confidence;

/** How courts of the mainland and of one region serve for each other. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Arrangement(
        String region,
        String instrument,
        String channel,
        String language,
        String deadline,
        @JsonProperty("failure_rule") String failureRule,
        String source,
        Confidence confidence) {

    Datum datum() {
        return new Datum("arrangement", instrument, source, null, confidence, deadline);
    }
}
