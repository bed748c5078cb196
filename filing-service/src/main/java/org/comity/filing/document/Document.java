package org.comity.filing.document;

import static org.comity.filing.problem.FilingProblem.PHOTOGRAPH_OF_NO_PAGE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.comity.filing.document.check.FileType;
import org.comity.filing.document.check.Unusual;
import org.comity.filing.document.scan.Scan;
import org.comity.http.PlainText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document that came with a submission. Its bytes never change; what the filer says about it may, until it is lodged. */
@Entity
public class Document {
    @Id
    private UUID id;

    private UUID submissionId;
    private UUID caseId;
    private String digest;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String language;
    private String title;
    private String filename;
    private String mediaType;
    private long bytes;
    private int pages;

    @Enumerated(EnumType.STRING)
    private Scan scan;

    /** Null where nothing is. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Unusual> unusual;

    private UUID translationOf;
    private String translator;
    private boolean certified;
    private UUID photographOf;
    private Integer photographPage;
    private UUID uploadedBy;
    private Instant uploadedAt;

    protected Document() {}

    public Document(UUID submissionId, Uploads.Received received, UUID uploadedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.submissionId = submissionId;
        this.digest = received.file().digest();
        this.bytes = received.file().bytes();
        this.pages = received.pages();
        this.scan = received.scan();
        this.unusual = received.unusual().isEmpty() ? null : received.unusual();
        this.filename = Normalizer.normalize(received.filename(), Normalizer.Form.NFC);
        this.mediaType = received.type().mediaType();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = at;
    }

    /**
     * What the filer says this is.
     *
     * @throws org.comity.http.ProblemException FILE_NOT_PDF if that is to be a PDF and is none, or the fault that anything unusual is there
     */
    public void describe(DocumentDescription said) {
        boolean asItIs = said.translationOf() == null
                && DocumentKind.isKeptAsItIs(said.kind().name());
        if (!asItIs) {
            PlainPdf.require(type(), unusual());
        }
        kind = said.kind();
        language = said.language();
        title = PlainText.strip(said.title());
        translationOf = said.translationOf();
        translator = said.translationOf() == null ? null : said.translator();
        certified = said.translationOf() != null && said.certified();
    }

    /**
     * Says that this is the photograph of which a page of a PDF was made.
     *
     * @param page from 1
     * @throws org.comity.http.ProblemException PHOTOGRAPH_OF_NO_PAGE if this is no picture, or that is no page of a PDF
     */
    public void photographs(Document paper, int page) {
        boolean isPage = paper.type() == FileType.PDF && page >= 1 && page <= paper.pages();
        if (!type().isPicture() || !isPage) {
            throw PHOTOGRAPH_OF_NO_PAGE.with();
        }
        photographOf = paper.id;
        photographPage = page;
    }

    /** The PDF that was made of it is taken out; the picture stays. */
    public void photographsNothing() {
        photographOf = null;
        photographPage = null;
    }

    /** The same bytes for the same purpose are the same document. */
    public boolean isOf(DocumentStore.Arrived file, DocumentKind purpose) {
        return digest.equals(file.digest()) && kind == purpose;
    }

    /** Whether the same bytes come again as the same thing, and not as another document. */
    public boolean isRepeatedBy(String name, DocumentDescription said) {
        return filename.equals(Normalizer.normalize(name, Normalizer.Form.NFC))
                && language.equals(said.language())
                && Objects.equals(translationOf, said.translationOf());
    }

    public boolean isTranslation() {
        return translationOf != null;
    }

    /** Chinese in any of its written forms. Source: CPL 273, the court's language. */
    public boolean isInChinese() {
        return language.toLowerCase(Locale.ROOT).startsWith("zh");
    }

    public UUID id() {
        return id;
    }

    public UUID submissionId() {
        return submissionId;
    }

    /** Null before registration. */
    public UUID caseId() {
        return caseId;
    }

    public String digest() {
        return digest;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    public String filename() {
        return filename;
    }

    /** What it is by its content. */
    public FileType type() {
        return FileType.of(mediaType);
    }

    public long bytes() {
        return bytes;
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

    /** The original of which this is a translation; null for an original. */
    public UUID translationOf() {
        return translationOf;
    }

    public String translator() {
        return translator;
    }

    public boolean isCertified() {
        return certified;
    }

    /** The PDF of which one page was made of this picture; null for all else. */
    public UUID photographOf() {
        return photographOf;
    }

    /** Which page of that PDF, from 1; null for all else. */
    public Integer photographPage() {
        return photographPage;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
