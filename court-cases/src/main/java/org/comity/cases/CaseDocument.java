package org.comity.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A document of a case; its bytes stay with filing-service and are fetched by digest. */
@Entity
@Table(name = "court_case_document")
public class CaseDocument {
    private static final String IDENTITY = "IDENTITY";

    @Id
    private UUID documentId;

    private int position;
    private String digest;
    private String kind;
    private String title;
    private String language;
    private int pages;
    private UUID translationOf;

    protected CaseDocument() {}

    CaseDocument(CaseRegistered.Document fact, int position) {
        this.position = position;
        documentId = fact.documentId();
        digest = fact.digest();
        kind = fact.kind();
        title = fact.title();
        language = fact.language();
        pages = fact.pages();
        translationOf = fact.translationOf();
    }

    /**
     * Whether it may be served or shown. Passports and registers of persons are for the court alone; filing-service no longer tells of
     * them, but once did. Source: PIPL 6, 28.
     */
    public boolean isForTheParties() {
        return !kind.equals(IDENTITY);
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

    public int pages() {
        return pages;
    }

    /** The document of which this is a translation, or null. */
    public UUID translationOf() {
        return translationOf;
    }
}
