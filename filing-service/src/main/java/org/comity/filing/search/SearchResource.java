package org.comity.filing.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.Narrowed;
import org.comity.filing.submission.NamedParty;
import org.comity.filing.submission.SearchWords;
import org.comity.filing.submission.Status;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Position;
import org.comity.law.Cause;
import org.comity.law.Causes;
import org.comity.law.LawWords;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/search")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Search", description = "One search over what the caller sees")
public class SearchResource {
    /** Of each sort; whoever wants more asks the list that has them. */
    private static final int SHOWN = 10;

    /** Whose names have the words; a word such as "contract" stands in hundreds. */
    private static final int MOST_CAUSES = 5;

    private final CaseFiles files;
    private final CaseParties parties;
    private final FoundPapers papers;
    private final Submissions submissions;
    private final Caller caller;

    SearchResource(CaseFiles files, CaseParties parties, FoundPapers papers, Submissions submissions, Caller caller) {
        this.files = files;
        this.parties = parties;
        this.papers = papers;
        this.submissions = submissions;
        this.caller = caller;
    }

    /**
     * @param moreCases whether there are more than these
     * @param morePapers likewise
     * @param moreFilings likewise
     */
    @Schema(description = "What the words stand in, as far as the caller sees it")
    public record Found(
            List<FoundCase> cases,
            boolean moreCases,
            List<FoundPaper> papers,
            boolean morePapers,
            List<FoundFiling> filings,
            boolean moreFilings) {}

    /** @param cause its number */
    public record FoundCase(
            UUID id, String number, String title, String cause, Narrowed.Status status, List<NamedParty> parties) {
        static FoundCase of(CaseFile file, List<CaseParty> parties) {
            return new FoundCase(
                    file.id(),
                    file.number(),
                    file.title(),
                    file.cause(),
                    file.isDecided() ? Narrowed.Status.DECIDED : Narrowed.Status.PENDING,
                    NamedParty.of(parties, CaseParty::litigant));
        }
    }

    /**
     * @param title as who handed it in called it
     * @param kind in the language of the answer
     */
    public record FoundPaper(UUID id, UUID caseId, String caseNumber, String title, String kind, Instant filedAt) {}

    /** @param cause its number; null while nobody has said it */
    public record FoundFiling(
            UUID id, Status status, @Nullable String cause, List<NamedParty> parties) {
        static FoundFiling of(Submission submission) {
            return new FoundFiling(
                    submission.id(), submission.status(), submission.cause(), NamedParty.of(submission.litigants()));
        }
    }

    @GET
    @Transactional
    @Operation(
            summary = "Cases, papers and filings in which these words stand",
            description =
                    "Of a court's clerks and supervisors among all of their court, of its judges, assessors and assistants among the cases that were given to them, of everybody else among those in which they act, and of papers only those they may read. A case by its number in either kind of brackets, by a party's name in any script or in Latin or Chinese transcription, or by its cause of action in the language of the answer or in Chinese; a paper by its title; a filing that is no case yet by a party's name. Ten of each, the newest first; the lists have all.")
    public Found find(
            @RestQuery("q")
                    @NotBlank
                    @Size(max = 200)
                    @Parameter(description = "a part of a number, a name, a title or a cause, in any script")
                    String words) {
        String folded = SearchWords.folded(words);
        List<CaseFile> cases = cases(words, folded);
        Map<UUID, List<CaseParty>> named =
                parties.of(cases.stream().limit(SHOWN).map(CaseFile::id).toList());
        List<FoundPapers.Row> titled = papers.named(folded, SHOWN);
        List<Submission> filings = filings(words);
        return new Found(
                cases.stream()
                        .limit(SHOWN)
                        .map(file -> FoundCase.of(file, named.getOrDefault(file.id(), List.of())))
                        .toList(),
                cases.size() > SHOWN,
                titled.stream().limit(SHOWN).map(this::paper).toList(),
                titled.size() > SHOWN,
                filings.stream().limit(SHOWN).map(FoundFiling::of).toList(),
                filings.size() > SHOWN);
    }

    /** By number and names first, then by cause; each once. */
    private List<CaseFile> cases(String words, String folded) {
        Map<UUID, CaseFile> found = new LinkedHashMap<>();
        Stream.concat(
                        visible(words, null).stream(),
                        causes(folded).flatMap(cause -> visible(null, cause.no()).stream()))
                .forEach(file -> found.putIfAbsent(file.id(), file));
        return List.copyOf(found.values());
    }

    private List<CaseFile> visible(@Nullable String words, @Nullable String cause) {
        Narrowed narrowed = new Narrowed(cause, null, Narrowed.Order.NEWEST);
        return files.visible(
                new CaseFiles.Sought(words, CaseFiles.Assigned.ANY, null, narrowed), Position.NEWEST, SHOWN);
    }

    private Stream<Cause> causes(String folded) {
        return Causes.all().stream()
                .filter(cause -> SearchWords.folded(cause.zh()).contains(folded)
                        || SearchWords.folded(nameOf(cause)).contains(folded))
                .limit(MOST_CAUSES);
    }

    private String nameOf(Cause cause) {
        return LawWords.of(caller.locale(), "cause", cause.no()).orElse(cause.en());
    }

    private FoundPaper paper(FoundPapers.Row row) {
        String kind = PaperKinds.find(row.kind())
                .map(each -> each.title(caller.locale()))
                .orElse(row.kind());
        return new FoundPaper(row.id(), row.caseId(), row.caseNumber(), row.title(), kind, row.filedAt());
    }

    /** Of who files their own; of clerks what waits for review at their court. */
    private List<Submission> filings(String words) {
        if (caller.is("party")) {
            return submissions.ofFiler(caller.accountId(), Status.Tab.ALL, words, Position.NEWEST, SHOWN).stream()
                    .filter(submission -> submission.caseId() == null)
                    .toList();
        }
        return caller.is("clerk")
                ? submissions.awaitingReview(
                        caller.court().orElse(""), new Submissions.Waiting(words, false, null), Position.OLDEST, SHOWN)
                : List.of();
    }
}
