package org.comity.filing.paper;

import static org.comity.filing.problem.CaseProblem.PAPER_ALREADY_READ;
import static org.comity.filing.problem.CaseProblem.PAPER_CHANGED;
import static org.comity.filing.problem.CaseProblem.PAPER_NOT_EDITABLE;
import static org.comity.filing.problem.CaseProblem.PAPER_NOT_FILED;
import static org.comity.filing.problem.CaseProblem.PAPER_ON_PAPER_DAY;
import static org.comity.filing.problem.CaseProblem.PAPER_UNEXPLAINED;
import static org.comity.filing.problem.CaseProblem.PAPER_WITHOUT_ADDRESSEE;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.Readers;
import org.comity.filing.document.DocumentKind;
import org.comity.filing.document.FileName;
import org.comity.filing.document.PlainPdf;
import org.comity.filing.document.Uploads;
import org.comity.filing.document.check.FileType;
import org.comity.filing.document.check.Unusual;
import org.comity.filing.document.scan.Scan;
import org.comity.http.PlainText;
import org.comity.law.CourtClock;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A paper of a case. Its bytes never change; what is said about it may, until it is handed in.
 * <pre>
 *   DRAFT ──file──▶ FILED ──withdraw──▶ WITHDRAWN   only until somebody else has opened it
 *     └───discarded, nothing stays
 * </pre>
 */
@Entity
public class Paper {
    @Schema(name = "PaperState")
    public enum State {
        DRAFT,
        FILED,
        WITHDRAWN
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

    @Embedded
    private Author author;

    @Enumerated(EnumType.STRING)
    private Readers readers;

    private UUID[] namedReaders;
    private String language;
    private String title;
    private String purpose;
    private String source;

    @Embedded
    private Claimed claimed;

    private UUID translationOf;
    private String translator;
    private boolean certified;

    /** Null unless this is a photograph of a page. */
    @Embedded
    private PageShown pageShown;

    private String digest;
    private String filename;
    private String mediaType;
    private long bytes;
    private int pages;

    @Enumerated(EnumType.STRING)
    private Scan scan;

    /** Null where nothing is. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Unusual> unusual;

    private Instant receivedAt;
    private Instant filedAt;
    private Instant firstReadAt;
    private Instant courtReadAt;
    private Instant withdrawnAt;

    @Embedded
    private OnPaper onPaper;

    private String enteredByName;
    private UUID exchangeId;
    private Instant exchangedAt;

    protected Paper() {}

    private Paper(CaseFile file, String filename, FileType type, int pages, Instant receivedAt) {
        this.id = UUID.randomUUID();
        this.caseId = file.id();
        this.court = file.court();
        this.filename = Normalizer.normalize(filename, Normalizer.Form.NFC);
        this.mediaType = type.mediaType();
        this.pages = pages;
        this.receivedAt = receivedAt;
    }

    Paper(CaseFile file, Uploads.Received received, Instant now) {
        this(file, received.filename(), received.type(), received.pages(), now);
        this.state = State.DRAFT;
        this.digest = received.file().digest();
        this.bytes = received.file().bytes();
        this.scan = received.scan();
        this.unusual = received.unusual().isEmpty() ? null : received.unusual();
    }

    /** One that was handed in at another court, and came with its case; who reads it has read it there. */
    Paper(CaseFile file, ArrivedPaper arrived, Instant now) {
        this(file, arrived.filename(), arrived.type(), arrived.pages(), arrived.receivedAt());
        this.state = State.FILED;
        this.kind = arrived.kind();
        this.author = new Author(arrived.side(), arrived.party(), arrived.author(), arrived.authorName());
        boolean named = arrived.readers() == Readers.NAMED;
        readBy(arrived.readers(), named ? arrived.namedReaders().toArray(UUID[]::new) : null);
        this.language = arrived.language();
        this.title = arrived.title();
        this.purpose = arrived.purpose();
        this.source = arrived.source();
        this.translator = arrived.translator();
        this.certified = arrived.certified();
        this.digest = arrived.digest();
        this.bytes = arrived.bytes();
        this.filedAt = arrived.filedAt();
        this.firstReadAt = now;
        this.courtReadAt = now;
        this.onPaper = arrived.onPaper();
        this.claimed = arrived.claimed();
    }

    void translates(Paper original) {
        translationOf = original.id;
    }

    /** As it was at the court from which it came. */
    void shows(PageShown page) {
        pageShown = page;
    }

    /**
     * Says that this is the photograph of which a page of a PDF was made, and goes with it from now on.
     *
     * @throws org.comity.http.ProblemException PHOTOGRAPH_OF_NO_PAGE if this is no picture, or that is no page of a PDF
     */
    void photographs(Paper pdf, int page) {
        pageShown = PageShown.of(this, pdf, page);
        kind = DocumentKind.OTHER.name();
        title = FileName.withoutExtension(filename);
        goWith(pdf);
    }

    /** A photograph is handed in when its PDF is, by the same author, for the same readers. */
    void goWith(Paper pdf) {
        state = pdf.state;
        author = pdf.author;
        readBy(pdf.readers, pdf.namedReaders);
        language = pdf.language;
        onPaper = pdf.onPaper;
        enteredByName = pdf.enteredByName;
        filedAt = pdf.filedAt;
        courtReadAt = pdf.courtReadAt;
        exchangeId = pdf.exchangeId;
    }

    /**
     * Says what this is.
     *
     * @param said its kind counts for an original only
     * @param original the paper of which this is a translation, which has its kind and its readers; null for an original
     * @param sides who reads an original
     * @param named the parties that read an original, instead of sides; empty if none are named
     * @throws org.comity.http.ProblemException FILE_NOT_PDF if that is to be a PDF and is none, or the fault that anything unusual is there
     */
    void describe(PaperDescription said, Author who, Paper original, Readers sides, Set<UUID> named) {
        if (original != null || !DocumentKind.isKeptAsItIs(said.kind())) {
            PlainPdf.require(type(), unusual());
        }
        author = who;
        kind = original == null ? said.kind() : original.kind;
        readBy(named.isEmpty() ? sides : Readers.NAMED, named.isEmpty() ? null : named.toArray(UUID[]::new));
        if (original != null) {
            readBy(original.readers, original.namedReaders);
        }
        language = said.language();
        title = PlainText.strip(said.title());
        purpose = written(said.purpose());
        source = written(said.source());
        claimed = said.claimed();
        translationOf = original == null ? null : original.id;
        translator = original == null ? null : written(said.translator());
        certified = original != null && said.certified();
        onPaper = said.onPaper();
    }

    private void readBy(Readers sides, UUID[] named) {
        readers = sides;
        namedReaders = named;
    }

    /** @param clerk who enters it for the party that is its author; null if its author hands it in */
    void enteredBy(String clerk) {
        enteredByName = clerk;
    }

    private static String written(String text) {
        return PlainText.isBlank(text) ? null : PlainText.strip(text);
    }

    /**
     * Hands it in, once and for all that somebody else reads.
     *
     * @param rule its kind, or that of translations
     * @throws org.comity.http.ProblemException PAPER_UNEXPLAINED, PAPER_WITHOUT_ADDRESSEE, PAPER_ON_PAPER_DAY
     */
    void file(PaperKind rule, Instant now) {
        if (rule.explained() && (purpose == null || source == null)) {
            throw PAPER_UNEXPLAINED.with();
        }
        if (rule.seenBy() == PaperKind.Readers.ADDRESSEES && readers == Readers.COURT) {
            throw PAPER_WITHOUT_ADDRESSEE.with();
        }
        if (isEntered() && (onPaper == null || onPaper.on().isAfter(CourtClock.dateOf(now)))) {
            throw PAPER_ON_PAPER_DAY.with();
        }
        state = State.FILED;
        filedAt = now;
        courtReadAt = isEntered() ? now : null;
    }

    /** Until an exchange of evidence its own side reads it alone. */
    void keepFor(UUID exchange) {
        exchangeId = exchange;
        readers = Readers.of(author.side().role());
    }

    /** A translation is read by those who read its original now. */
    void readWith(Paper original) {
        readBy(original.readers, original.namedReaders);
        exchangeId = original.exchangedAt == null ? original.exchangeId : null;
    }

    /** Every side reads it from now on, and it stays. */
    void show(Instant now) {
        readers = Readers.ALL;
        exchangedAt = now;
        firstReadAt = firstReadAt == null ? now : firstReadAt;
    }

    /** @throws org.comity.http.ProblemException PAPER_NOT_FILED, PAPER_ALREADY_READ */
    PaperWithdrawn withdraw(Instant now) {
        requireFiled();
        if (firstReadAt != null) {
            throw PAPER_ALREADY_READ.with(firstReadAt);
        }
        state = State.WITHDRAWN;
        withdrawnAt = now;
        return new PaperWithdrawn(caseId, id, now);
    }

    /** Somebody of another side has opened it. @param byCourt whether it was the court */
    void read(boolean byCourt, Instant now) {
        requireFiled();
        firstReadAt = firstReadAt == null ? now : firstReadAt;
        courtReadAt = courtReadAt == null && byCourt ? now : courtReadAt;
    }

    private void requireFiled() {
        if (state != State.FILED) {
            throw PAPER_NOT_FILED.with(title);
        }
    }

    /** @throws org.comity.http.ProblemException PAPER_NOT_EDITABLE once it was handed in, PAPER_CHANGED in another window */
    void requireDraft(long seen) {
        if (state != State.DRAFT) {
            throw PAPER_NOT_EDITABLE.with(title);
        }
        if (seen != version) {
            throw PAPER_CHANGED.with(title);
        }
    }

    public boolean isFiled() {
        return state == State.FILED;
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    /** Whether a clerk entered it for its author, who handed it in on paper. */
    public boolean isEntered() {
        return enteredByName != null;
    }

    /** When its author acted, by which last days are kept: of what came on paper, the day of the postmark or of the counter. */
    public Instant handedInAt() {
        return onPaper == null ? filedAt : onPaper.handedInAt(filedAt);
    }

    /** Since when every side that reads it could: of what was kept for an exchange of evidence, since that; null for a draft. */
    Instant shownAt() {
        return exchangedAt == null ? filedAt : exchangedAt;
    }

    /** The exchange of evidence until which its own side reads it alone; null if there is none, and once it is over. */
    UUID keptFor() {
        return exchangedAt == null ? exchangeId : null;
    }

    public OnPaper onPaper() {
        return onPaper;
    }

    public String enteredByName() {
        return enteredByName;
    }

    public boolean isTranslation() {
        return translationOf != null;
    }

    boolean isPhotograph() {
        return pageShown != null;
    }

    boolean isUnread() {
        return firstReadAt == null;
    }

    boolean isUnreadByCourt() {
        return courtReadAt == null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    public State state() {
        return state;
    }

    /** A code of the kinds of paper; of a translation, the kind of its original. */
    public String kind() {
        return kind;
    }

    public Author author() {
        return author;
    }

    public Readers readers() {
        return readers;
    }

    /** The parties that read it, where {@link #readers} are named; else none. */
    public List<UUID> namedReaders() {
        return namedReaders == null ? List.of() : List.of(namedReaders);
    }

    /** Whether who acts for the party reads it, once it is handed in. */
    public boolean isFor(CaseParty party) {
        return readers == Readers.NAMED ? namedReaders().contains(party.id()) : readers.include(party.role());
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    /** What it is to prove; null if that was not said. */
    public String purpose() {
        return purpose;
    }

    /** Where it comes from; null if that was not said. */
    public String source() {
        return source;
    }

    /** The sum that is claimed with it; null if none is. */
    public Claimed claimed() {
        return claimed;
    }

    /** Null for an original. */
    public UUID translationOf() {
        return translationOf;
    }

    /** The PDF of which one page was made of this picture; null for all else. */
    public UUID photographOf() {
        return isPhotograph() ? pageShown.pdf() : null;
    }

    /** Which page of that PDF, from 1; null for all else. */
    public Integer photographPage() {
        return isPhotograph() ? pageShown.page() : null;
    }

    /** Null if nobody was named. */
    public String translator() {
        return translator;
    }

    public boolean isCertified() {
        return certified;
    }

    /** SHA-256 in hexadecimal. */
    public String digest() {
        return digest;
    }

    public String filename() {
        return filename;
    }

    public long bytes() {
        return bytes;
    }

    /** What it is by its content. */
    public FileType type() {
        return FileType.of(mediaType);
    }

    /** 0 for what has none, such as sound. */
    public int pages() {
        return pages;
    }

    /** Whether it was looked through for viruses when it came. */
    public Scan scan() {
        return scan == null ? Scan.NOT_SCANNED : scan;
    }

    /** What is unusual about a PDF that is kept all the same. */
    public List<Unusual> unusual() {
        return unusual == null ? List.of() : unusual;
    }

    /** When the bytes had arrived. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** When it was handed in; null for a draft. */
    public Instant filedAt() {
        return filedAt;
    }

    /** Null unless it was withdrawn. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
