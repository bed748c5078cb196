package org.comity.serviceofprocess.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A paper of a case; its bytes stay with filing-service and are fetched by digest. */
@Entity
@Table(name = "case_document")
public class CaseDocument {

    @Id
    private UUID id;

    private int position;
    private String digest;
    private String kind;
    private String title;
    private String language;
    private Integer pages;
    private UUID translationOf;

    protected CaseDocument() {}

    CaseDocument(CaseRegistered.Document fact, int position) {
        id = fact.documentId();
        this.position = position;
        digest = fact.digest();
        kind = fact.kind();
        title = fact.title();
        language = fact.language();
        pages = fact.pages();
        translationOf = fact.translationOf();
    }

    public UUID id() {
        return id;
    }

    /** SHA-256 in hexadecimal. */
    public String digest() {
        return digest;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String language() {
        return language;
    }

    public Integer pages() {
        return pages;
    }

    /** The document of which this is a translation, or null. */
    public UUID translationOf() {
        return translationOf;
    }
}
