package org.comity.hearing.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** A document of a case; its bytes are kept by filing-service under {@code digest}, the SHA-256 in hex. */
@Entity
public class KnownDocument {
    @Id
    private UUID documentId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private KnownCase knownCase;

    private String digest;
    private String kind;
    private String title;
    private String language;
    private int pages;
    private UUID translationOf;

    protected KnownDocument() {}

    KnownDocument(KnownCase knownCase, CaseRegistered.Document document) {
        this.knownCase = knownCase;
        documentId = document.documentId();
        digest = document.digest();
        kind = document.kind();
        title = document.title();
        language = document.language();
        pages = document.pages();
        translationOf = document.translationOf();
    }

    /** Whether a room may show it. A passport is for the court alone, whoever may see the rest of the file. Source: PIPL 6, 28. */
    public boolean canBeShown() {
        return !"IDENTITY".equals(kind);
    }

    public UUID documentId() {
        return documentId;
    }

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

    public int pages() {
        return pages;
    }

    public UUID translationOf() {
        return translationOf;
    }
}
