package org.comity.filing.foreignlaw;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.submission.SearchWords;
import org.comity.http.Caller;
import org.comity.http.PlainText;
import org.hibernate.annotations.Immutable;

/** Foreign law as it was found in a case. */
@Entity
@Immutable
public class ForeignLaw {
    @Id
    private UUID id;

    private UUID caseId;
    private String court;
    private String jurisdiction;
    private String question;
    private String finding;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String source;
    private LocalDate inForceOn;
    private String expert;
    private String expertCv;
    private boolean noInterest;
    private String costs;
    private String searchText;
    private UUID foundBy;
    private String foundByName;
    private Instant foundAt;

    protected ForeignLaw() {}

    ForeignLaw(CaseFile file, Finding said, Caller by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = file.id();
        this.court = file.court();
        this.jurisdiction = PlainText.strip(said.jurisdiction());
        this.question = PlainText.strip(said.question());
        this.finding = PlainText.strip(said.finding());
        this.way = said.way();
        this.source = PlainText.strip(said.source());
        this.inForceOn = said.inForceOn();
        this.expert = orNull(said.expert());
        this.expertCv = orNull(said.expertCv());
        this.noInterest = said.noInterest();
        this.costs = orNull(said.costs());
        this.searchText = SearchWords.folded(jurisdiction + " " + question + " " + finding + " " + source);
        this.foundBy = by.accountId();
        this.foundByName = by.name();
        this.foundAt = now;
    }

    private static String orNull(String written) {
        return PlainText.isBlank(written) ? null : PlainText.strip(written);
    }

    UUID id() {
        return id;
    }

    String court() {
        return court;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    String question() {
        return question;
    }

    String finding() {
        return finding;
    }

    Way way() {
        return way;
    }

    String source() {
        return source;
    }

    LocalDate inForceOn() {
        return inForceOn;
    }

    /** Null for a way without one; so is the CV. */
    String expert() {
        return expert;
    }

    String expertCv() {
        return expertCv;
    }

    String costs() {
        return costs;
    }

    String foundByName() {
        return foundByName;
    }

    Instant foundAt() {
        return foundAt;
    }
}
