package org.comity.gateway.inbox;

import static org.comity.gateway.problem.GatewayProblem.INBOX_ENTRY_NOT_FOUND;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Everybody's own inbox; nobody sees another's. */
@Path("/api/inbox")
@Authenticated
@RunOnVirtualThread
public class InboxResource {
    private final Inboxes inboxes;
    private final Caller caller;

    InboxResource(Inboxes inboxes, Caller caller) {
        this.inboxes = inboxes;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What the caller was told, newest first",
            description = "Kept for a year. A notification is never service of a document.")
    public Page<InboxEntryView> list(
            @RestQuery("case") @Parameter(description = "Only what belongs to this case") UUID caseId,
            @RestQuery @DefaultValue("false") boolean unread,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<InboxEntry> found = inboxes.those(
                new Inboxes.Wanted(caller.accountId(), caseId, unread), Position.read(after, Position.NEWEST), limit);
        return Page.of(found, limit, entry -> new Position(entry.toldAt(), entry.id()))
                .map(entry -> InboxEntryView.of(entry, caller.locale(), caller.zone()));
    }

    @GET
    @Path("/state")
    @Transactional
    @Operation(summary = "How many entries the caller has not read")
    public InboxState state() {
        return stateOf(caller.accountId());
    }

    @POST
    @Path("/{id}/reading")
    @Once
    @Transactional
    @Operation(summary = "The caller has read this entry")
    public InboxState read(@RestPath UUID id) {
        UUID account = caller.accountId();
        inboxes.read(inboxes.ofAccount(id, account).orElseThrow(INBOX_ENTRY_NOT_FOUND::with), account);
        inboxes.flush();
        return stateOf(account);
    }

    /** @param upTo {@code toldAt} of the newest entry that the reader has before the eyes */
    public record Reading(@NotNull Instant upTo) {}

    @POST
    @Path("/readings")
    @Once
    @Transactional
    @Operation(summary = "The caller has read everything up to an instant; what came later stays unread")
    public InboxState readAll(@Valid @NotNull Reading reading) {
        UUID account = caller.accountId();
        inboxes.readAll(account, reading.upTo());
        return stateOf(account);
    }

    private InboxState stateOf(UUID account) {
        Map<UUID, Long> versions = inboxes.versions(List.of(account));
        return new InboxState(versions.getOrDefault(account, 0L), inboxes.unread(account));
    }
}
