package org.comity.serviceofprocess.adviser;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.comity.law.Confidence;

/** A treaty of China with one state on serving judicial documents. {@code inForce} null: not known. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BilateralTreaty(
        String iso2,
        @JsonProperty("covers_service") Boolean coversService,
        @JsonProperty("in_force") Boolean inForce,
        @JsonProperty("in_force_date") LocalDate since,
        @JsonProperty("in_force_date_confidence") Confidence sinceConfidence,
        @JsonProperty("hague_service_party") boolean hagueParty,
        @JsonProperty("third_language_allowed") List<String> thirdLanguages,
        @JsonProperty("membership_source") String source,
        String notes) {

    /** In force on the day and covering service, or null where the table does not say. */
    Boolean appliesOn(LocalDate day) {
        if (inForce == null || coversService == null || (inForce && since == null)) {
            return null;
        }
        return inForce && coversService && !day.isBefore(since);
    }

    Datum application(LocalDate day, String asOf) {
        Boolean applies = appliesOn(day);
        return new Datum(
                "bilateral_treaty",
                applies == null ? null : applies + (since == null ? "" : " (" + since + ")"),
                source,
                asOf,
                confidence(),
                notes);
    }

    /** As sure as the less sure of both: that the treaty is there, and since when. */
    private Confidence confidence() {
        return source.startsWith("recalled") || since != null && sinceConfidence != Confidence.VERIFIED
                ? Confidence.RECALLED
                : Confidence.VERIFIED;
    }
}
