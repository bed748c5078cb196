package org.comity.filing.itemtofollow;

import static org.comity.filing.problem.FilingProblem.ITEM_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.deadline.CaseClocks;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/cases/{caseId}/items-to-follow")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Items to follow", description = "What a case was accepted without (容缺受理)")
public class ItemToFollowResource {
    private final CaseFiles files;
    private final ItemsToFollow items;
    private final CaseClocks clocks;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ItemToFollowResource(
            CaseFiles files, ItemsToFollow items, CaseClocks clocks, AuditTrail audit, Caller caller, Clock clock) {
        this.files = files;
        this.items = items;
        this.clocks = clocks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param otherwise what the clerk said happens if it does not come
     * @param due until when, as it stands now
     * @param receivedAt null until a clerk says that it came
     */
    @Schema(name = "ItemToFollow")
    public record View(
            UUID id,
            String what,
            String otherwise,
            Derivation due,
            @Nullable Instant receivedAt,
            @Nullable String receivedByName) {}

    @GET
    @Transactional
    @Operation(
            summary = "What has to follow in a case",
            description = "For the court and who filed the case; empty for another party.")
    public List<View> of(@RestPath UUID caseId) {
        return files.requireReading(caseId).isWhole()
                ? items.of(caseId).stream().map(this::view).toList()
                : List.of();
    }

    @POST
    @Path("/{id}/receipt")
    @RolesAllowed("clerk")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Say that it came", description = "Its deadline is met then.")
    public View receive(@RestPath UUID caseId, @RestPath UUID id) {
        CaseFile file = files.requireVisible(caseId);
        if (!files.isAtCallersCourt(file)) {
            throw ITEM_NOT_FOUND.with(id);
        }
        ItemToFollow item = items.lock(caseId, id);
        Instant now = clock.instant();
        item.receive(caller.accountId(), caller.name(), now);
        clocks.received(caseId, id, now);
        audit.note("item-received", caseId, id);
        return view(item);
    }

    private View view(ItemToFollow item) {
        return new View(
                item.id(),
                item.what(),
                item.otherwise(),
                clocks.dueOf(item.id()),
                item.receivedAt(),
                item.receivedByName());
    }
}
