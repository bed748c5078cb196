package org.comity.serviceofprocess.adviser;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.comity.law.Confidence;

/** A contracting state of the 1965 Hague Service Convention and its declarations, as our copy of the sources has them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HagueState(
        String iso2,
        @JsonProperty("name_en") String name,
        @JsonProperty("in_force") LocalDate inForce,
        @JsonProperty("art8_objection") JsonNode consular,
        @JsonProperty("art10a_objection") JsonNode postal,
        @JsonProperty("art5_translation") String translation,
        @JsonProperty("central_authority") String centralAuthority,
        @JsonProperty("reported_time") String reportedTime,
        String source,
        @JsonProperty("verified_fields") List<String> verifiedFields,
        String notes) {

    Datum entryIntoForce(String asOf) {
        return datum("in_force", inForce == null ? null : inForce.toString(), asOf);
    }

    /** {@code true} objects to post, {@code false} does not, {@code qualified} allows it under conditions, null unknown. */
    Datum objectionToPost(String asOf) {
        return datum("art10a_objection", postal == null || postal.isNull() ? null : postal.asText(), asOf);
    }

    Confidence confidenceIn(String field) {
        return verifiedFields.contains(field) ? Confidence.VERIFIED : Confidence.RECALLED;
    }

    private Datum datum(String field, String value, String asOf) {
        return new Datum(field, value, source, asOf, confidenceIn(field), notes);
    }
}
