package org.comity.filing.paper;

import static org.comity.filing.problem.CaseProblem.TOO_MANY_PAPER_DRAFTS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.FileName;
import org.comity.filing.document.Sent;
import org.comity.filing.document.UploadVolumes;
import org.comity.filing.document.Uploads;
import org.comity.filing.document.upload.Handover;
import org.comity.http.Caller;
import org.comity.http.KnownLanguage;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A paper before it is handed in: uploaded, described, read back, discarded. */
@Path("/api/filing/cases/{caseId}/papers")
@RolesAllowed({"party", "clerk", "judge"})
@Tag(name = "Papers")
public class PaperDraftResource {
    private final Standings standings;
    private final Papers papers;
    private final Admission admission;
    private final NamedReaders named;
    private final PaperViews views;
    private final CaseFiles files;
    private final DocumentStore store;
    private final Uploads uploads;
    private final Handover handover;
    private final UploadVolumes volumes;
    private final PaperLimits limits;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    PaperDraftResource(
            Standings standings,
            Papers papers,
            Admission admission,
            NamedReaders named,
            PaperViews views,
            CaseFiles files,
            DocumentStore store,
            Uploads uploads,
            Handover handover,
            UploadVolumes volumes,
            PaperLimits limits,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.admission = admission;
        this.named = named;
        this.views = views;
        this.files = files;
        this.store = store;
        this.uploads = uploads;
        this.handover = handover;
        this.volumes = volumes;
        this.limits = limits;
        this.audit = audit;
        this.caller = caller;
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
                    "The body is the file itself, and its name travels in Content-Disposition; or it came in parts before. Nobody else sees it until it is handed in. "
                            + "The same file for the same purpose is the same draft, so a repeated upload does no harm.")
    public PaperView upload(
            @RestPath UUID caseId,
            @RestQuery @NotBlank @Size(max = 40) @Parameter(description = "a code of the kinds of paper") String kind,
            @RestQuery @NotNull @KnownLanguage @Parameter(description = "BCP 47 tag of the paper's language")
                    String language,
            @RestQuery @Parameter(description = "the paper of which this is a translation") UUID translationOf,
            @RestQuery
                    @Parameter(
                            description =
                                    "the PDF, not handed in yet, of which one page was made of this picture; what else is said of that is true of the picture, too")
                    UUID photographOf,
            @RestQuery @Parameter(description = "which page of that PDF, from 1") Integer photographPage,
            @RestQuery @Parameter(description = "for which party, where the account acts for several") UUID partyId,
            @RestQuery @Parameter(description = "a file that came in parts, instead of a body") UUID upload,
            @RestHeader(HttpHeaders.CONTENT_DISPOSITION) String disposition,
            @RestHeader(HttpHeaders.CONTENT_LENGTH) Long announced,
            InputStream body) {
        Sent sent = upload == null
                ? new Sent.Body(FileName.in(disposition), announced, body)
                : handover.of(upload, caller.accountId(), caseId);
        PaperDescription said = new PaperDescription(
                0L,
                kind,
                language,
                FileName.withoutExtension(sent.filename()),
                partyId,
                null,
                null,
                null,
                null,
                null,
                null,
                translationOf,
                null,
                false);
        UUID account = caller.accountId();
        if (photographOf != null) {
            int page = photographPage == null ? 0 : photographPage;
            return uploads.take(
                    account,
                    sent,
                    bytes -> QuarkusTransaction.requiringNew()
                            .run(() -> requireWelcomeBeside(caseId, photographOf, bytes)),
                    received -> addBeside(caseId, received, photographOf, page));
        }
        return uploads.take(
                account,
                sent,
                bytes -> QuarkusTransaction.requiringNew().run(() -> requireWelcome(caseId, said, bytes)),
                received -> add(caseId, received, said));
    }

    /** Asked before the bytes are taken, so that nobody sends them for nothing. */
    private void requireWelcome(UUID caseId, PaperDescription said, long announced) {
        Standing standing = standings.handingIn(caseId, said.partyId());
        PaperKind kind = admission.requireMayFile(standing, said.kind(), admission.original(standing, said));
        standing.author(said.partyId(), kind);
        requireRoom(papers.drafts(standing));
        uploads.requireVolume(volumes.ofLastDay(standing.account()), announced);
    }

    private void requireWelcomeBeside(UUID caseId, UUID pdf, long announced) {
        Standing standing = standings.in(caseId);
        requireDraftPdf(standing, pdf);
        requireRoom(papers.drafts(standing));
        uploads.requireVolume(volumes.ofLastDay(standing.account()), announced);
    }

    private Paper requireDraftPdf(Standing standing, UUID pdf) {
        Paper paper = papers.lockOwn(standing, pdf);
        paper.requireDraft(paper.version());
        return paper;
    }

    private PaperView addBeside(UUID caseId, Uploads.Received received, UUID pdf, int page) {
        Standing standing = standings.in(caseId);
        files.hold(standing.file());
        Paper of = requireDraftPdf(standing, pdf);
        String digest = received.file().digest();
        List<Paper> drafts = papers.drafts(standing);
        Optional<Paper> there = drafts.stream()
                .filter(draft -> draft.digest().equals(digest) && pdf.equals(draft.photographOf()))
                .findFirst();
        if (there.isPresent()) {
            there.get().photographs(of, page);
            papers.flush();
            return views.of(there.get(), standing);
        }
        requireRoom(drafts);
        Paper photograph = new Paper(standing.file(), received, clock.instant());
        photograph.photographs(of, page);
        keep(photograph, received, standing);
        return views.of(photograph, standing);
    }

    private void keep(Paper paper, Uploads.Received received, Standing standing) {
        papers.persistAndFlush(paper);
        audit.note("paper-uploaded", paper.caseId(), paper.id(), Map.of("digest", paper.digest()));
        uploads.keep(received, standing.account(), paper.caseId());
    }

    private void requireRoom(List<Paper> drafts) {
        if (drafts.size() >= limits.drafts()) {
            throw TOO_MANY_PAPER_DRAFTS.with(limits.drafts());
        }
    }

    private PaperView add(UUID caseId, Uploads.Received received, PaperDescription said) {
        Standing standing = standings.handingIn(caseId, said.partyId());
        files.hold(standing.file());
        Paper original = admission.original(standing, said);
        PaperKind kind = admission.requireMayFile(standing, said.kind(), original);
        List<Paper> drafts = papers.drafts(standing);
        for (Paper draft : drafts) {
            if (!draft.isPhotograph()
                    && draft.digest().equals(received.file().digest())
                    && Objects.equals(draft.translationOf(), said.translationOf())) {
                return views.of(draft, standings.in(caseId));
            }
        }
        requireRoom(drafts);
        Paper paper = new Paper(standing.file(), received, clock.instant());
        standing.describe(paper, said, kind, original, named.of(standing, kind, said));
        keep(paper, received, standing);
        return views.of(paper, standings.in(caseId));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Say what a paper is that was not yet handed in")
    public PaperView describe(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull PaperDescription said) {
        Standing standing = standings.handingIn(caseId, said.partyId());
        Paper paper = papers.lockOwn(standing, id);
        Admission.requireNoPhotograph(paper);
        paper.requireDraft(said.version());
        Paper original = admission.original(standing, said);
        PaperKind kind = admission.requireMayFile(standing, said.kind(), original);
        standing.describe(paper, said, kind, original, named.of(standing, kind, said));
        papers.photographsOf(paper).forEach(photograph -> photograph.goWith(paper));
        papers.flush();
        return views.of(paper, standings.in(caseId));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Discard what was not yet handed in",
            description = "Nothing of it stays, nor of the photographs of its pages.")
    public void discard(@RestPath UUID caseId, @RestPath UUID id) {
        List<String> digests = QuarkusTransaction.requiringNew().call(() -> {
            Paper paper = papers.lockOwn(standings.in(caseId), id);
            paper.requireDraft(paper.version());
            return Stream.concat(papers.photographsOf(paper).stream(), Stream.of(paper))
                    .map(this::discarded)
                    .toList();
        });
        digests.forEach(store::forgetUnnamed);
    }

    private String discarded(Paper paper) {
        papers.delete(paper);
        papers.flush();
        audit.note("paper-discarded", paper.caseId(), paper.id(), Map.of("digest", paper.digest()));
        return paper.digest();
    }
}
