package org.comity.filing.submission;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;
import org.comity.filing.document.Document;
import org.comity.law.AttorneyWay;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What the filer wrote of a submission, and nobody else changes. */
@MappedSuperclass
public abstract class Writing {
    private String partyType;
    private String cause;

    @Embedded
    private Claim claim;

    private String claims = "";
    private String facts = "";
    private String jurisdictionBasis = "";

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Litigants litigants = Litigants.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PowerOfAttorney powerOfAttorney = PowerOfAttorney.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private AttorneyWay attorneyWay;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private JurisdictionAnswers jurisdictionAnswers;

    /** @throws org.comity.http.ProblemException REQUEST_NOT_VALID, and nothing is written */
    void write(Draft draft, List<Document> documents) {
        PowerOfAttorney power = new PowerOfAttorney(draft.powerOfAttorney());
        power.requireDocumented(documents);
        partyType = draft.partyType();
        cause = draft.cause();
        claim = Claim.in(draft);
        claims = draft.claims();
        facts = draft.facts();
        jurisdictionBasis = draft.jurisdictionBasis();
        litigants = new Litigants(draft.litigants());
        powerOfAttorney = power;
        attorneyWay = draft.attorneyWay();
        capacity = draft.capacity();
        jurisdictionAnswers = draft.jurisdiction();
    }

    /** A document is taken out; a step of the power of attorney that rests on it goes too. */
    public void forgetStepsOf(UUID documentId) {
        powerOfAttorney = powerOfAttorney.without(documentId);
    }

    /** Never null, but each part of it may be. */
    public Claim claim() {
        return claim == null ? Claim.NONE : claim;
    }

    /** As what the filer acts for the plaintiffs; null for a filer who is the plaintiff. */
    public Capacity capacity() {
        return capacity;
    }

    public String partyType() {
        return partyType;
    }

    public String cause() {
        return cause;
    }

    public String claims() {
        return claims;
    }

    public String facts() {
        return facts;
    }

    public String jurisdictionBasis() {
        return jurisdictionBasis;
    }

    public Litigants litigants() {
        return litigants;
    }

    public PowerOfAttorney powerOfAttorney() {
        return powerOfAttorney;
    }

    /** How the power of attorney comes before the court; null if that is not chosen. */
    public AttorneyWay attorneyWay() {
        return attorneyWay;
    }

    /** Answers to the questions on which jurisdiction turns; null if none was given. */
    public JurisdictionAnswers jurisdictionAnswers() {
        return jurisdictionAnswers;
    }
}
