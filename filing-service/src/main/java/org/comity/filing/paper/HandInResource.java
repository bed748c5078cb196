package org.comity.filing.paper;

import static org.comity.filing.problem.FilingProblem.DOCUMENT_IN_USE;
import static org.comity.filing.problem.FilingProblem.PAPER_ALREADY_FILED;
import static org.comity.filing.problem.FilingProblem.PAPER_KIND_NOT_NOW;
import static org.comity.filing.problem.FilingProblem.PAPER_KIND_NOT_YOURS;
import static org.comity.filing.problem.FilingProblem.PAPER_KIND_UNKNOWN;
import static org.comity.filing.problem.FilingProblem.PAPER_NOT_FOUND;
import static org.comity.filing.problem.FilingProblem.PAPER_WITHOUT_ORIGINAL;
import static org.comity.filing.problem.FilingProblem.TOO_MANY_PAPER_DRAFTS;
import static org.comity.filing.problem.FilingProblem.TOO_MUCH_UPLOADED_TODAY;
import static org.comity.filing.problem.FilingProblem.TRANSLATION_OF_A_TRANSLATION;
import static org.comity.filing.problem.FilingProblem.UPLOAD_TOO_LARGE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.FileName;
import org.comity.filing.document.UploadLimits;
import org.comity.filing.document.UploadVolumes;
import org.comity.filing.document.check.Checkers;
import org.comity.http.KnownLanguage;
import org.comity.http.Once;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** How a paper comes in: uploaded, described, read back, handed in; and taken back while nobody else has opened it. */
@Path("/api/filing/cases/{caseId}/papers")
@RolesAllowed({"party", "clerk", "judge"})
@Tag(name = "Papers")
public class HandInResource {
    private final Standings standings;
    private final Papers papers;
    private final PaperViews views;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Docket docket;
    private final DocumentStore store;
    private final Checkers checkers;
    private final UploadLimits uploads;
    private final UploadVolumes volumes;
    private final PaperLimits limits;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    HandInResource(
            Standings standings,
            Papers papers,
            PaperViews views,
            CaseFiles files,
            CaseParties parties,
            Docket docket,
            DocumentStore store,
            Checkers checkers,
            UploadLimits uploads,
            UploadVolumes volumes,
            PaperLimits limits,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.views = views;
        this.files = files;
        this.parties = parties;
        this.docket = docket;
        this.store = store;
        this.checkers = checkers;
        this.uploads = uploads;
        this.volumes = volumes;
        this.limits = limits;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Path("/drafts")
    @Transactional
    @Operation(
            summary = "What the caller has uploaded and not yet handed in, oldest first",
            description = "No more than one account may have at a time. Nobody else sees it.")
    public List<PaperView> drafts(@RestPath UUID caseId) {
        Standing standing = standings.in(caseId);
        return views.of(papers.drafts(standing), standing);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(
            summary = "Upload a paper",
            description =
                    "The body is the file itself; its name travels in Content-Disposition. Nobody else sees it until it is handed in. "
                            + "The same file for the same purpose is the same draft, so a repeated upload does no harm.")
    public PaperView upload(
            @RestPath UUID caseId,
            @RestQuery @NotBlank @Size(max = 40) @Parameter(description = "a code of the kinds of paper") String kind,
            @RestQuery @NotNull @KnownLanguage @Parameter(description = "BCP 47 tag of the paper's language")
                    String language,
            @RestQuery @Parameter(description = "the paper of which this is a translation") UUID translationOf,
            @RestQuery @Parameter(description = "for which party, where the account acts for several") UUID partyId,
            @RestHeader(HttpHeaders.CONTENT_DISPOSITION) String disposition,
            @RestHeader(HttpHeaders.CONTENT_LENGTH) Long announced,
            InputStream body) {
        if (announced != null && announced > uploads.perFile().asLongValue()) {
            throw UPLOAD_TOO_LARGE.with(megabytes(uploads.perFile()));
        }
        String filename = FileName.in(disposition);
        PaperDescription said = new PaperDescription(
                0,
                kind,
                language,
                FileName.withoutExtension(filename),
                partyId,
                null,
                null,
                null,
                translationOf,
                null,
                false);
        Standing standing = QuarkusTransaction.requiringNew()
                .call(() -> requireWelcome(caseId, said, announced == null ? 0 : announced));
        try (DocumentStore.Arrived file = store.receive(body, uploads.perFile().asLongValue())) {
            int pages = checkers.pagesOf(standing.account(), file.file());
            return QuarkusTransaction.requiringNew().call(() -> add(caseId, file, pages, filename, said));
        }
    }

    private static long megabytes(MemorySize size) {
        return size.asLongValue() / (1024 * 1024);
    }

    /** Asked before the bytes are taken, so that nobody sends them for nothing. */
    private Standing requireWelcome(UUID caseId, PaperDescription said, long announced) {
        Standing standing = standings.in(caseId);
        requireMayFile(standing, said.kind(), original(standing, said));
        standing.author(said.partyId());
        requireRoom(standing);
        if (volumes.ofLastDay(standing.account()) + announced
                > uploads.perAccountAndDay().asLongValue()) {
            throw TOO_MUCH_UPLOADED_TODAY.with(megabytes(uploads.perAccountAndDay()));
        }
        return standing;
    }

    private void requireRoom(Standing standing) {
        if (papers.drafts(standing).size() >= limits.drafts()) {
            throw TOO_MANY_PAPER_DRAFTS.with(limits.drafts());
        }
    }

    /**
     * @param code as it was asked for, or the kind of the original
     * @param original null for a paper that is no translation
     * @return the kind, or that of translations
     */
    private PaperKind requireMayFile(Standing standing, String code, Paper original) {
        String ruling = original == null ? code : PaperKind.TRANSLATION;
        PaperKind kind = PaperKinds.find(ruling).orElseThrow(() -> PAPER_KIND_UNKNOWN.with(code));
        if (!kind.isFiledBy(standing.hand())) {
            throw PAPER_KIND_NOT_YOURS.with();
        }
        if (!kind.isFiledIn(papers.phaseOf(standing.file().id()))) {
            throw PAPER_KIND_NOT_NOW.with();
        }
        if (original == null && kind.code().equals(PaperKind.TRANSLATION)) {
            throw PAPER_WITHOUT_ORIGINAL.with();
        }
        return kind;
    }

    /** The paper that a translation names: one that was handed in, which the translator reads. Null for an original. */
    private Paper original(Standing standing, PaperDescription said) {
        if (said.translationOf() == null) {
            return null;
        }
        Paper original = papers.require(standing, said.translationOf());
        if (!original.isFiled()) {
            throw PAPER_NOT_FOUND.with(said.translationOf());
        }
        if (original.isTranslation()) {
            throw TRANSLATION_OF_A_TRANSLATION.with();
        }
        return original;
    }

    private PaperView add(UUID caseId, DocumentStore.Arrived file, int pages, String filename, PaperDescription said) {
        Standing standing = standings.in(caseId);
        files.hold(standing.file());
        Paper original = original(standing, said);
        PaperKind kind = requireMayFile(standing, said.kind(), original);
        for (Paper draft : papers.drafts(standing)) {
            if (draft.digest().equals(file.digest()) && Objects.equals(draft.translationOf(), said.translationOf())) {
                return views.of(draft, standing);
            }
        }
        requireRoom(standing);
        Paper paper = new Paper(caseId, file, pages, filename, clock.instant());
        paper.describe(said, standing.author(said.partyId()), original, standing.readers(kind, said));
        papers.persistAndFlush(paper);
        audit.note("paper-uploaded", caseId, paper.id(), Map.of("digest", paper.digest()));
        store.keep(file);
        volumes.add(standing.account(), caseId, file.bytes());
        return views.of(paper, standing);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Say what a paper is that was not yet handed in")
    public PaperView describe(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull PaperDescription said) {
        Standing standing = standings.in(caseId);
        Paper paper = papers.lockOwn(standing, id);
        paper.requireDraft(said.version());
        Paper original = original(standing, said);
        PaperKind kind = requireMayFile(standing, said.kind(), original);
        paper.describe(said, standing.author(said.partyId()), original, standing.readers(kind, said));
        papers.flush();
        return views.of(paper, standing);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Discard what was not yet handed in", description = "Nothing of it stays.")
    public void discard(@RestPath UUID caseId, @RestPath UUID id) {
        String digest = QuarkusTransaction.requiringNew().call(() -> {
            Paper paper = papers.lockOwn(standings.in(caseId), id);
            paper.requireDraft(paper.version());
            papers.delete(paper);
            audit.note("paper-discarded", caseId, id, Map.of("digest", paper.digest()));
            return paper.digest();
        });
        store.forgetUnnamed(digest);
    }

    /** @param version the one that was seen */
    @Schema(name = "PaperSeen")
    public record Seen(@Min(0) long version) {}

    @POST
    @Path("/{id}/filing")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Hand a paper in",
            description =
                    "From now on those for whom it is read it, and it stands on the docket. Reading it here is not service and starts no period.")
    public PaperView file(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Standing standing = standings.in(caseId);
        files.hold(standing.file());
        Paper paper = papers.lockOwn(standing, id);
        paper.requireDraft(seen.version());
        PaperKind kind = requireMayFile(standing, paper.kind(), originalOf(paper, standing));
        if (papers.isFiledAlready(paper)) {
            throw PAPER_ALREADY_FILED.with(paper.title());
        }
        paper.file(kind, clock.instant());
        papers.flush();
        enter(DocketEntry.What.PAPER_FILED, paper, paper.filedAt(), standing);
        audit.note("paper-filed", caseId, id, Map.of("kind", paper.kind(), "digest", paper.digest()));
        outbox.add(paper.filed(readersOf(paper)));
        return views.of(paper, standing);
    }

    private Paper originalOf(Paper paper, Standing standing) {
        if (!paper.isTranslation()) {
            return null;
        }
        Paper original = papers.require(standing, paper.translationOf());
        if (!original.isFiled()) {
            throw PAPER_NOT_FOUND.with(original.id());
        }
        return original;
    }

    private List<UUID> readersOf(Paper paper) {
        return parties.of(paper.caseId()).stream()
                .filter(party -> paper.readers().include(party.role()))
                .map(CaseParty::accountId)
                .filter(Objects::nonNull)
                .filter(account -> !account.equals(paper.author().accountId()))
                .distinct()
                .toList();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Take back what was handed in",
            description = "Only until somebody of another side has opened it. That it was there stays on the docket.")
    public PaperView withdraw(@RestPath UUID caseId, @RestPath UUID id) {
        Standing standing = standings.in(caseId);
        Paper paper = papers.lockOwn(standing, id);
        if (papers.isTranslated(paper)) {
            throw DOCUMENT_IN_USE.with();
        }
        outbox.add(paper.withdraw(clock.instant()));
        papers.flush();
        enter(DocketEntry.What.PAPER_WITHDRAWN, paper, paper.withdrawnAt(), standing);
        audit.note("paper-withdrawn", caseId, id, Map.of("kind", paper.kind(), "digest", paper.digest()));
        return views.of(paper, standing);
    }

    private void enter(DocketEntry.What what, Paper paper, Instant at, Standing standing) {
        DocketEntry.By by =
                switch (standing.hand()) {
                    case CLERK -> DocketEntry.By.CLERK;
                    case JUDGE -> DocketEntry.By.COURT;
                    case PLAINTIFF, DEFENDANT -> DocketEntry.By.PARTY;
                };
        docket.enter(DocketEntry.of(
                        paper.caseId(),
                        what,
                        by,
                        at,
                        paper.author().partyId(),
                        Map.of("paperId", paper.id().toString(), "kind", paper.kind()))
                .readBy(paper.readers(), paper.author().accountId()));
    }
}
