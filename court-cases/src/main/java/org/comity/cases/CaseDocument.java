package org.comity.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A document of a case; its bytes stay with filing-service and are fetched by digest. */
@Entity
@Table(name = "court_case_document")
public class CaseDocument {
    private static final Set<String> FOR_THE_COURT = Set.of("IDENTITY", "SERVICE_ADDRESS");

    @Id
    private UUID documentId;

    private int position;
    private String digest;
    private String kind;
    private String title;
    private String language;
    private int pages;
    private String mediaType;
    private String extension;
    private UUID translationOf;
    private Instant filedAt;

    /** Null for what all sides read. */
    @Enumerated(EnumType.STRING)
    private PaperFiled.Readers onlyFor;

    private UUID[] onlyForParties;

    private boolean withdrawn;

    protected CaseDocument() {}

    CaseDocument(CaseRegistered.Document fact, int position) {
        this.position = position;
        documentId = fact.documentId();
        digest = fact.digest();
        kind = fact.kind();
        title = fact.title();
        language = fact.language();
        pages = fact.pages();
        isOf(fact.mediaType(), fact.extension());
        translationOf = fact.translationOf();
    }

    CaseDocument(PaperFiled fact, int position) {
        this.position = position;
        documentId = fact.paperId();
        digest = fact.digest();
        kind = fact.kind();
        title = fact.title();
        language = fact.language();
        pages = fact.pages();
        isOf(fact.mediaType(), fact.extension());
        translationOf = fact.translationOf();
        filedAt = fact.filedAt();
        onlyFor = fact.readers() == PaperFiled.Readers.ALL ? null : fact.readers();
        onlyForParties =
                onlyFor == PaperFiled.Readers.NAMED ? fact.readerPartyIds().toArray(UUID[]::new) : null;
    }

    private void isOf(String type, String ending) {
        mediaType = type == null ? "application/pdf" : type;
        extension = ending == null ? "pdf" : ending;
    }

    /** What was for one side alone all sides read from now on. */
    void show() {
        onlyFor = null;
    }

    void withdraw() {
        withdrawn = true;
    }

    /** Whether it may be shown to all parties at once. */
    public boolean isForTheParties() {
        return isForAParty() && onlyFor == null;
    }

    /** Whether it may be served on a party. */
    public boolean isFor(CaseParty party) {
        return isForAParty()
                && (onlyFor == null
                        || onlyFor.include(party.role())
                        || parties().contains(party.partyId()));
    }

    /**
     * Whether any party may have it. Passports, registers of persons and confirmed addresses are for the court alone; filing-service
     * no longer tells of them, but once did. Source: PIPL 6, 28.
     */
    public boolean isForAParty() {
        return !FOR_THE_COURT.contains(kind) && !withdrawn;
    }

    public UUID documentId() {
        return documentId;
    }

    /** SHA-256 in hexadecimal. */
    public String digest() {
        return digest;
    }

    /** As filing-service calls it, such as {@code STATEMENT_OF_CLAIM}. */
    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    /** 0 for what has none, such as sound. */
    public int pages() {
        return pages;
    }

    /** What its file is by its content, such as {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** What the name of such a file ends with, without the dot. */
    public String extension() {
        return extension;
    }

    /** When it was handed in; null for what came with the filing. */
    public Instant filedAt() {
        return filedAt;
    }

    /** The parties that it is for, where they are named; else none. */
    public List<UUID> parties() {
        return onlyForParties == null ? List.of() : List.of(onlyForParties);
    }

    /** The sides that it is for, as far as readers go; none where parties are named. */
    public List<PartyRole> sides() {
        return Arrays.stream(PartyRole.values())
                .filter(side -> onlyFor == null || onlyFor.include(side))
                .toList();
    }

    /** The document of which this is a translation, or null. */
    public UUID translationOf() {
        return translationOf;
    }
}
