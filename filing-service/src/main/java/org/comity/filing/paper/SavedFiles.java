package org.comity.filing.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.comity.audit.AuditTrail;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.KeptFile;
import org.comity.http.Caller;

/** What of a case somebody may open, put together to be saved: each paper counts as opened. */
@ApplicationScoped
class SavedFiles {
    private final Standings standings;
    private final Papers papers;
    private final DocumentStore store;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    SavedFiles(Standings standings, Papers papers, DocumentStore store, AuditTrail audit, Caller caller, Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.store = store;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param given whether the bytes go out, by which each paper counts as opened
     * @throws org.comity.http.ProblemException CASE_NOT_FOUND if the case is not open to the caller
     */
    ArchiveIndex index(UUID caseId, boolean given) {
        Standing standing = standings.in(caseId);
        Instant now = now();
        List<Paper> open = papers.open(standing, given);
        if (given) {
            boolean byCourt = caller.is("clerk") || caller.is("judge");
            open.stream()
                    .filter(paper -> standing.side() != paper.author().side())
                    .forEach(paper -> paper.read(byCourt, now));
            audit.note("case-file-saved", caseId, caseId, Map.of("papers", String.valueOf(open.size())));
            open.forEach(paper -> audit.noteLook(caseId, paper.id()));
        }
        return new ArchiveIndex(standing.file(), open, caller.locale(), caller.zone(), now);
    }

    Function<String, KeptFile> files() {
        return store::file;
    }

    Instant now() {
        return clock.instant();
    }

    static Response zip(StreamingOutput body, String filename) {
        String name = URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
