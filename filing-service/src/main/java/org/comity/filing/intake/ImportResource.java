package org.comity.filing.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.document.DocumentStore;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/filing/case-imports")
@RolesAllowed({"clerk", "partner"})
@Tag(name = "Intake")
public class ImportResource {
    static final String LINES = "application/x-ndjson";

    private final CaseImports imports;
    private final ImportLimits limits;
    private final Registering registering;
    private final DocumentStore store;
    private final ObjectMapper json;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ImportResource(
            CaseImports imports,
            ImportLimits limits,
            Registering registering,
            DocumentStore store,
            ObjectMapper json,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.limits = limits;
        this.registering = registering;
        this.store = store;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Without an idempotency key: a file that comes again while it is under way is known by its digest, a case by its reference. */
    @POST
    @RunOnVirtualThread
    @Consumes({LINES, MediaType.APPLICATION_JSON})
    @ResponseStatus(201)
    @Refuses({413, 422})
    @Operation(
            summary = "Register many cases from one file",
            description =
                    "Newline-delimited JSON or a JSON array of cases as for POST /api/filing/cases, each with its reference. "
                            + "Each is registered or refused by itself, soon after; the lines tell. The same file again, while it is "
                            + "under way, is the same import; later, it registers what is not registered yet.")
    public ImportView begin(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body)
            throws IOException {
        // The database is not kept waiting for somebody who sends slowly.
        try (DocumentStore.Arrived file = store.receive(body, limits.file().asLongValue())) {
            List<ImportFile.Text> texts = LINES.equals(type.getType() + "/" + type.getSubtype())
                    ? ImportFile.lines(file.file(), limits.cases())
                    : ImportFile.array(file.file(), json, limits.cases());
            return QuarkusTransaction.requiringNew().call(() -> imports.underWay(caller.accountId(), file.digest())
                    .map(this::view)
                    .orElseGet(() -> begin(file.digest(), texts)));
        }
    }

    private ImportView begin(String digest, List<ImportFile.Text> texts) {
        CaseImport all = new CaseImport(registering.caller(), registering.courts(), digest, clock.instant());
        imports.persist(all);
        texts.forEach(text -> imports.getEntityManager().persist(new ImportLine(all.id(), text.number(), text.json())));
        audit.note("import-begun", null, all.id(), Map.of("cases", String.valueOf(texts.size()), "digest", digest));
        imports.flush();
        return view(all);
    }

    private ImportView view(CaseImport all) {
        return ImportView.of(all, imports.counts(all.id()));
    }

    @GET
    @Transactional
    @Operation(summary = "The files that the caller has sent, the newest first")
    public Page<ImportView> list(
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<CaseImport> found = imports.of(caller.accountId(), Position.read(after, Position.NEWEST), limit);
        return Page.of(found, limit, all -> new Position(all.startedAt(), all.id()))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "How far a file is", description = "404 for anybody but its sender.")
    public ImportView one(@RestPath UUID id) {
        return view(imports.requireOf(caller.accountId(), id));
    }

    @GET
    @Path("/{id}/lines")
    @Transactional
    @Operation(summary = "What came of each case, in the order of the file")
    public Page<ImportView.Line> lines(
            @RestPath UUID id,
            @RestQuery ImportLine.State state,
            @RestQuery @DefaultValue("0") @Min(0) @Parameter(description = "next of the page before") int after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        imports.requireOf(caller.accountId(), id);
        List<ImportLine> found = imports.lines(id, state, after, limit);
        boolean more = found.size() > limit;
        List<ImportLine> items = more ? found.subList(0, limit) : found;
        return new Page<>(items, more ? String.valueOf(items.getLast().position()) : null)
                .map(line -> ImportView.Line.of(line, caller.locale()));
    }

    @GET
    @Path("/{id}/report")
    @Produces("text/csv")
    @Transactional
    @Operation(
            summary = "The same as a table for spreadsheets (CSV)",
            description = "A row for each ground of a refused case.")
    public RestResponse<String> report(@RestPath UUID id) {
        imports.requireOf(caller.accountId(), id);
        String csv = ImportReport.csv(imports.lines(id, null, 0, limits.cases()), caller.locale());
        return RestResponse.ResponseBuilder.ok(csv, "text/csv; charset=utf-8; header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cases-" + id + ".csv\"")
                .build();
    }
}
