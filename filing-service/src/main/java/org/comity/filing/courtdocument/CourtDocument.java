package org.comity.filing.courtdocument;

import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_CHANGED;
import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_NOT_NOW;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.Readers;
import org.comity.filing.document.Uploads;
import org.comity.filing.paper.Paper;
import org.comity.http.Caller;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A document that the court makes. Nobody but the court knows of it before it is issued; then it is a paper of the case.
 * <pre>
 *   DRAFT ──send──▶ IN_CHECK ──approve──▶ CHECKED ──issue──▶ ISSUED
 *     ▲ └──discarded    │                    │
 *     └─────giveBack────┴────────────────────┘
 * </pre>
 */
@Entity
public class CourtDocument {
    @Schema(name = "CourtDocumentState")
    public enum State {
        DRAFT,
        IN_CHECK,
        CHECKED,
        ISSUED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private String court;

    @Enumerated(EnumType.STRING)
    private State state;

    private String kind;
    private String language;

    @Enumerated(EnumType.STRING)
    private Readers readers;

    private UUID[] namedReaders;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> fields;

    private UUID about;

    private String digest;
    private String filename;
    private Integer pages;
    private UUID draftedBy;
    private String draftedByName;
    private Instant draftedAt;
    private Instant sentAt;
    private String returnReason;
    private UUID checkedBy;
    private String checkedByName;
    private Instant checkedAt;
    private Integer number;
    private String checkCode;
    private String sealedDigest;
    private String sealSubject;
    private UUID issuedBy;
    private String issuedByName;
    private Instant issuedAt;
    private UUID paperId;
    private Instant waitsSince;

    protected CourtDocument() {}

    CourtDocument(CaseFile file, String kind, Caller drafter, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = file.id();
        this.court = file.court();
        this.kind = kind;
        this.state = State.DRAFT;
        this.draftedBy = drafter.accountId();
        this.draftedByName = drafter.name();
        this.draftedAt = now;
    }

    /**
     * @param sides to which it is addressed
     * @param named the parties that read it, instead of sides; empty if none are named
     * @param said fields without a value are left out
     * @param decision the decision that it is about; null if there is none
     */
    void write(String beside, Readers sides, Set<UUID> named, Map<String, String> said, Paper decision) {
        language = beside;
        readers = named.isEmpty() ? sides : Readers.NAMED;
        namedReaders = named.isEmpty() ? null : named.toArray(UUID[]::new);
        fields = said;
        about = decision == null ? null : decision.id();
    }

    /** What was written elsewhere, instead of what was uploaded before. */
    void take(Uploads.Received received) {
        digest = received.file().digest();
        filename = received.filename();
        pages = received.pages();
    }

    /** @throws org.comity.http.ProblemException COURT_DOCUMENT_NOT_NOW, COURT_DOCUMENT_CHANGED */
    void require(long seen, State... where) {
        if (!List.of(where).contains(state)) {
            throw COURT_DOCUMENT_NOT_NOW.with();
        }
        if (seen != version) {
            throw COURT_DOCUMENT_CHANGED.with();
        }
    }

    void send(Instant now) {
        state = State.IN_CHECK;
        sentAt = now;
        waitsSince = now;
        returnReason = null;
    }

    void giveBack(String reason, Instant now) {
        state = State.DRAFT;
        waitsSince = now;
        returnReason = PlainText.strip(reason);
        checkedBy = null;
        checkedByName = null;
        checkedAt = null;
    }

    void approve(Caller checker, Instant now) {
        state = State.CHECKED;
        checkedBy = checker.accountId();
        checkedByName = checker.name();
        checkedAt = now;
        waitsSince = now;
    }

    /** @param said what is printed on it */
    void issue(Imprint said, Paper paper, String subject, Caller by) {
        state = State.ISSUED;
        number = said.number();
        checkCode = said.checkCode();
        sealedDigest = paper.digest();
        sealSubject = subject;
        issuedBy = by.accountId();
        issuedByName = by.name();
        issuedAt = said.at();
        paperId = paper.id();
        waitsSince = null;
    }

    /**
     * What stands on a document once it is issued.
     *
     * @param number among those of its case
     * @param checkCode by which anybody checks it
     */
    record Imprint(int number, String checkCode, Instant at) {}

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    public State state() {
        return state;
    }

    /** A code of the kinds of document that the court makes. */
    public String kind() {
        return kind;
    }

    /** In which it is written beside Chinese; {@code zh-CN} for Chinese alone. */
    String language() {
        return language;
    }

    public Readers readers() {
        return readers;
    }

    /** The parties that read it, where {@link #readers} are named; else none. */
    Set<UUID> namedReaders() {
        return namedReaders == null ? Set.of() : Set.of(namedReaders);
    }

    /** Whether it is addressed to the party. */
    boolean isFor(CaseParty party) {
        return readers == Readers.NAMED ? namedReaders().contains(party.id()) : readers.include(party.role());
    }

    /** By the codes of the fields of its kind. */
    public Map<String, String> fields() {
        return fields;
    }

    /** The paper of the decision that it is about; null for kinds that are about none, and while none is named. */
    public UUID about() {
        return about;
    }

    /** SHA-256 of what was uploaded; null while nothing was, and for what is drawn. So are {@link #filename}, {@link #pages}. */
    String digest() {
        return digest;
    }

    String filename() {
        return filename;
    }

    Integer pages() {
        return pages;
    }

    public boolean isDraftedBy(UUID account) {
        return draftedBy.equals(account);
    }

    String draftedByName() {
        return draftedByName;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    /** Since when it is for somebody to check, to issue, or to mend after it was given back; null for a first draft and once it is issued. */
    public Instant waitsSince() {
        return waitsSince;
    }

    /** Why it was last given back; null if it was not, or was sent again. */
    String returnReason() {
        return returnReason;
    }

    /** Null until it was checked; so is {@link #checkedAt}. */
    String checkedByName() {
        return checkedByName;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    /** Null until it is issued; so are the others about its issue. */
    Integer number() {
        return number;
    }

    String checkCode() {
        return checkCode;
    }

    String sealedDigest() {
        return sealedDigest;
    }

    /** Whom the certificate of the seal names. */
    String sealSubject() {
        return sealSubject;
    }

    String issuedByName() {
        return issuedByName;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public UUID paperId() {
        return paperId;
    }
}
