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
        @JsonProperty("art10a_condition") PostCondition postCondition,
        @JsonProperty("art10b_objection") JsonNode officers,
        @JsonProperty("service_on_state") StateService serviceOnState,
        @JsonProperty("art5_translation") String translation,
        @JsonProperty("central_authority") String centralAuthority,
        @JsonProperty("art15_2_declared") Boolean withoutCertificate,
        @JsonProperty("reported_time") String reportedTime,
        String source,
        @JsonProperty("verified_fields") List<String> verifiedFields,
        String notes) {

    /** Under which condition a state that qualified art. 10(a) lets post reach its people. */
    enum PostCondition {
        @JsonProperty("registered_with_acknowledgement")
        REGISTERED_WITH_ACKNOWLEDGEMENT
    }

    /** By which way a state lets itself be served, where it reserved one. */
    enum StateService {
        @JsonProperty("diplomatic")
        DIPLOMATIC
    }

    boolean isBoundOn(LocalDate day) {
        return inForce != null && !day.isBefore(inForce);
    }

    Datum entryIntoForce(String asOf) {
        return datum("in_force", inForce == null ? null : inForce.toString(), asOf);
    }

    /** {@code true} objects to post, {@code false} does not, {@code qualified} allows it under conditions, null unknown. */
    Datum objectionToPost(String asOf) {
        return datum("art10a_objection", text(postal), asOf);
    }

    /** As {@link #objectionToPost}, to the judicial officers of the state itself. */
    Datum objectionToOfficers(String asOf) {
        return datum("art10b_objection", text(officers), asOf);
    }

    Datum centralAuthority(String asOf) {
        return datum("central_authority", centralAuthority, asOf);
    }

    Datum judgmentWithoutCertificate(String asOf) {
        return datum("art15_2_declared", String.valueOf(Boolean.TRUE.equals(withoutCertificate)), asOf);
    }

    Datum reservedForItself(String asOf) {
        return datum("service_on_state", serviceOnState.name(), asOf);
    }

    private static String text(JsonNode declared) {
        return declared == null || declared.isNull() ? null : declared.asText();
    }

    Confidence confidenceIn(String field) {
        return verifiedFields.contains(field) ? Confidence.VERIFIED : Confidence.RECALLED;
    }

    private Datum datum(String field, String value, String asOf) {
        return new Datum(field, value, source, asOf, confidenceIn(field), notes);
    }
}
