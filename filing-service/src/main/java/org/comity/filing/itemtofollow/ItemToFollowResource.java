package org.comity.filing.itemtofollow;

import static org.comity.filing.problem.CaseProblem.ITEM_NOT_FOUND;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/cases/{caseId}/items-to-follow")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Items to follow", description = "What a case was accepted without (容缺受理)")
public class ItemToFollowResource {
    private final CaseFiles files;
    private final ItemsToFollow items;
    private final ItemViews views;
    private final CaseClocks clocks;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ItemToFollowResource(
            CaseFiles files,
            ItemsToFollow items,
            ItemViews views,
            CaseClocks clocks,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.files = files;
        this.items = items;
        this.views = views;
        this.clocks = clocks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What has to follow in a case",
            description = "For the court and who filed the case; empty for another party.")
    public List<ItemView> of(@RestPath UUID caseId) {
        return files.requireReading(caseId).isWhole() ? views.of(items.of(caseId)) : List.of();
    }

    @POST
    @Path("/{id}/receipt")
    @RolesAllowed("clerk")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Say that it came", description = "Its deadline is met then.")
    public ItemView receive(@RestPath UUID caseId, @RestPath UUID id) {
        CaseFile file = files.requireVisible(caseId);
        if (!files.isAtCallersCourt(file)) {
            throw ITEM_NOT_FOUND.with(id);
        }
        ItemToFollow item = items.lock(caseId, id);
        Instant now = clock.instant();
        item.receive(caller.accountId(), caller.name(), now);
        clocks.received(caseId, id, now);
        audit.note("item-received", caseId, id);
        return views.of(item);
    }
}
