package org.comity.filing.bank;

import static org.comity.filing.problem.CaseProblem.BANK_ENTRY_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.STATEMENT_TOO_LARGE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.comity.filing.court.CourtAccount;
import org.comity.filing.document.DocumentStore;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/bank-statements")
@RolesAllowed("clerk")
@Tag(name = "Bank", description = "What came to the court's account, and for which fees")
public class BankStatementResource {
    private final BankStatements statements;
    private final BankEntries entries;
    private final StatementImport imports;
    private final StatementLimits limits;
    private final DocumentStore store;
    private final Caller caller;

    BankStatementResource(
            BankStatements statements,
            BankEntries entries,
            StatementImport imports,
            StatementLimits limits,
            DocumentStore store,
            Caller caller) {
        this.statements = statements;
        this.entries = entries;
        this.imports = imports;
        this.limits = limits;
        this.store = store;
        this.caller = caller;
    }

    /** Without an idempotency key: a file that comes again is known by its digest, a payment by the bank's reference. */
    @POST
    @RunOnVirtualThread
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @ResponseStatus(201)
    @Refuses({409, 413, 422})
    @Operation(
            summary = "Import a statement of the court's account",
            description =
                    "The body is the bank's file in the form camt.053 (ISO 20022), of any version. What came with the whole reference "
                            + "of an open fee and its exact sum is booked at once; all else waits for a clerk. The same file again is the "
                            + "same statement, and no payment is booked twice. The file is not kept.")
    public BankStatementView take(@RestHeader(HttpHeaders.CONTENT_LENGTH) Long announced, InputStream body)
            throws IOException {
        String court = caller.court().orElseThrow(() -> BANK_ENTRY_NOT_FOUND.with(""));
        CourtAccount account = QuarkusTransaction.requiringNew().call(() -> imports.account(court));
        long most = limits.file().asLongValue();
        if (announced != null && announced > most) {
            throw STATEMENT_TOO_LARGE.with(most / (1024 * 1024));
        }
        try (DocumentStore.Arrived file = store.receive(body, most)) {
            CamtStatement read = CamtStatement.of(file.file(), account::isNumbered);
            return QuarkusTransaction.requiringNew()
                    .call(() -> view(imports.take(court, file.digest(), account, read)));
        }
    }

    private BankStatementView view(BankStatement statement) {
        return BankStatementView.of(statement, entries.waitingOf(statement.id()));
    }

    @GET
    @Transactional
    @Operation(summary = "The statements that were imported at the caller's court, the newest first")
    public Page<BankStatementView> list(
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<BankStatement> found = caller.court()
                .map(court -> statements.of(court, Position.read(after, Position.NEWEST), limit))
                .orElse(List.of());
        return Page.of(found, limit, one -> new Position(one.importedAt(), one.id()))
                .map(this::view);
    }
}
