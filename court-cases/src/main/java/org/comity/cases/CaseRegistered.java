package org.comity.cases;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A case was registered, as far as every service cares. */
record CaseRegistered(
        UUID caseId,
        String caseNumber,
        String court,
        String title,
        Instant registeredAt,
        List<Party> parties,
        List<Document> documents) {

    /**
     * A word that this release does not know is read as none: without the case nothing that follows could be kept, and a person is asked.
     *
     * @param kind null if it is one that is not known here
     * @param interpreterLanguage null if the party asked for none, and in events of earlier releases
     */
    record Party(
            UUID partyId,
            PartyRole role,

            @JsonFormat(with = Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            PartyKind kind,

            String name,
            String latinName,
            String chineseName,
            String country,
            String language,
            String interpreterLanguage,
            String zone,
            UUID accountId) {}

    /** @param mediaType null in events of earlier releases, when every file was a PDF; likewise its {@code extension} */
    record Document(
            UUID documentId,
            String digest,
            String kind,
            String title,
            String language,
            int pages,
            String mediaType,
            String extension,
            UUID translationOf) {}
}
