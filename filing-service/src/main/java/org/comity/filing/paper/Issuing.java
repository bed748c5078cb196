package org.comity.filing.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.Readers;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.Uploads;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;

/** How a document that the court made and sealed, or that was signed before it, becomes a paper of the case: as one that is handed in. */
@ApplicationScoped
public class Issuing {
    private static final String LANGUAGE = "zh-CN";

    private final Papers papers;
    private final Admission admission;
    private final NamedReaders namedReaders;
    private final HandingIn handingIn;
    private final DocumentStore store;

    Issuing(Papers papers, Admission admission, NamedReaders namedReaders, HandingIn handingIn, DocumentStore store) {
        this.papers = papers;
        this.admission = admission;
        this.namedReaders = namedReaders;
        this.handingIn = handingIn;
        this.store = store;
    }

    /**
     * @param standing of who issues it; the case is held
     * @throws org.comity.http.ProblemException PAPER_KIND_NOT_YOURS, PAPER_KIND_NOT_NOW
     */
    public void requireMayIssue(Standing standing, String kind) {
        admission.requireMayFile(standing, kind, null);
    }

    /**
     * The parties that are to read it, instead of whole sides; empty if none are named.
     *
     * @throws org.comity.http.ProblemException PAPER_READERS_FIXED, PAPER_READER_UNKNOWN
     */
    public Set<UUID> readers(Standing standing, String kind, Set<UUID> named) {
        return namedReaders.of(standing, PaperKinds.find(kind).orElseThrow(), named);
    }

    /**
     * Hands it in.
     *
     * @param named those that read it, instead of sides; empty if none are named
     * @throws org.comity.http.ProblemException the same
     */
    public Paper issue(
            Standing standing,
            String kind,
            String title,
            Readers readers,
            Set<UUID> named,
            Uploads.Received sealed,
            Instant now) {
        PaperKind rule = admission.requireMayFile(standing, kind, null);
        Paper paper = new Paper(standing.file(), sealed, now);
        paper.describe(
                new PaperDescription(
                        0L, kind, LANGUAGE, title, null, null, Set.of(), null, null, null, null, null, null, false),
                standing.author((UUID) null, rule),
                null,
                readers,
                readers(standing, kind, named));
        paper.file(rule, now);
        papers.persistAndFlush(paper);
        store.keep(sealed.file());
        handingIn.announce(
                paper, standing.hand() == PaperKind.Author.CLERK ? DocketEntry.By.CLERK : DocketEntry.By.COURT);
        return paper;
    }

    /** Whose act it is that no account of the court hands in. @param name the account's at that time */
    public record By(UUID account, String name) {}

    /**
     * What people signed before this court, of which another service told: nobody hands it in.
     *
     * @param named the parties that read it
     */
    public Paper record(CaseFile file, String kind, By by, Set<UUID> named, Uploads.Received drawn, Instant now) {
        PaperKind rule = PaperKinds.find(kind).orElseThrow();
        Paper paper = new Paper(file, drawn, now);
        paper.describe(
                new PaperDescription(
                        0L,
                        kind,
                        LANGUAGE,
                        rule.title(Locale.forLanguageTag(LANGUAGE)),
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false),
                new Author(Side.COURT, null, by.account(), by.name()),
                null,
                Readers.COURT,
                named);
        paper.file(rule, now);
        papers.persistAndFlush(paper);
        store.keep(drawn.file());
        handingIn.announceLater(paper, DocketEntry.By.COURT);
        return paper;
    }
}
