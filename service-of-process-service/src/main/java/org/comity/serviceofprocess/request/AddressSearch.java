package org.comity.serviceofprocess.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** That somebody looked for an address, where, when and with what result. Lines are added and never changed. */
@Entity
@Immutable
@Table(name = "address_search")
public class AddressSearch {

    @Schema(name = "AddressSearchResult")
    public enum Result {
        FOUND,
        NOT_FOUND
    }

    @Id
    private UUID id;

    private UUID requestId;
    private String place;
    private LocalDate searchedOn;

    @Enumerated(EnumType.STRING)
    private Result result;

    private String words;
    private UUID documentId;
    private Instant recordedAt;
    private UUID recordedBy;
    private String recordedByName;

    protected AddressSearch() {}

    AddressSearch(UUID requestId, AddressSearchResource.RecordSearch said, Instant at, UUID by, String byName) {
        id = UUID.randomUUID();
        this.requestId = requestId;
        place = said.place();
        searchedOn = said.on();
        result = said.result();
        words = said.words();
        documentId = said.documentId();
        recordedAt = at;
        recordedBy = by;
        recordedByName = byName;
    }

    UUID id() {
        return id;
    }

    /** Where it was looked for, such as a register of companies. */
    String place() {
        return place;
    }

    /** The court's date. */
    LocalDate searchedOn() {
        return searchedOn;
    }

    Result result() {
        return result;
    }

    String words() {
        return words;
    }

    /** The paper of the case that shows it, or null. */
    UUID documentId() {
        return documentId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedByName() {
        return recordedByName;
    }
}
