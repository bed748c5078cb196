package org.comity.filing.document;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/filing/limits")
@Authenticated
@Tag(name = "Policy")
public class UploadLimitsResource {
    private final UploadLimits limits;

    UploadLimitsResource(UploadLimits limits) {
        this.limits = limits;
    }

    public record Limits(long bytesPerFile, long bytesPerSubmission, int documents, List<String> mediaTypes) {}

    @GET
    @Operation(summary = "How large uploads may be, and of which types", description = "The same for everybody.")
    public Limits limits() {
        return new Limits(
                limits.perFile().asLongValue(),
                limits.perSubmission().asLongValue(),
                limits.documents(),
                List.of("application/pdf"));
    }
}
