package org.comity.filing.lodgement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.audit.Look;
import org.comity.audit.Looks;
import org.comity.filing.court.StaffMember;
import org.comity.filing.court.StaffMembers;
import org.comity.filing.document.Document;
import org.comity.filing.document.Documents;
import org.comity.filing.submission.Submissions;
import org.comity.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who of the court looked into a filing, for who sent it. */
@Path("/api/filing/submissions/{id}/looks")
@RolesAllowed("party")
@Tag(name = "Submissions")
public class FilingLookResource {
    private final Submissions submissions;
    private final Documents documents;
    private final Looks looks;
    private final StaffMembers staff;

    FilingLookResource(Submissions submissions, Documents documents, Looks looks, StaffMembers staff) {
        this.submissions = submissions;
        this.documents = documents;
        this.looks = looks;
        this.staff = staff;
    }

    /**
     * @param name empty for somebody of whom the gateway has not told
     * @param role in which they looked, as tokens call it
     * @param documentTitle null where the filing itself was looked at
     */
    @Schema(name = "FilingLook", description = "Somebody of the court opened the filing or a document of it")
    public record Line(
            Instant at, String name, String role, @Nullable String documentTitle) {}

    @GET
    @Transactional
    @Operation(
            summary = "Who of the court opened the filing or a document of it, the last first",
            description =
                    "Until it is a case, which has a list of its own with these in it. One line for a person, a thing and a quarter of an hour. 404 for anybody but who filed it.")
    public Page<Line> list(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        submissions.requireOwn(id);
        Map<UUID, Document> papers =
                documents.of(id).stream().collect(Collectors.toMap(Document::id, document -> document));
        Page<Look> page = looks.of(
                null, Stream.concat(Stream.of(id), papers.keySet().stream()).toList(), after, limit);
        Map<UUID, StaffMember> people =
                staff.among(page.items().stream().map(Look::accountId).collect(Collectors.toSet()));
        return page.map(look -> line(look, people.get(look.accountId()), papers.get(look.subject())));
    }

    private static Line line(Look look, StaffMember member, Document document) {
        return new Line(
                look.at(),
                member == null ? "" : member.name(),
                look.role(),
                document == null ? null : document.title());
    }
}
