package org.comity.filing.document;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.comity.filing.document.check.FileType;
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

    /**
     * @param mediaTypes of the files that are taken
     * @param extensions with which their names usually end, without the dot
     * @param keptAsTheyAre codes of the kinds of document and paper that may be a file of any of them; every other, and every
     *     translation, is a PDF
     */
    public record Limits(
            long bytesPerFile,
            long bytesPerSubmission,
            int documents,
            List<String> mediaTypes,
            List<String> extensions,
            Set<String> keptAsTheyAre) {}

    @GET
    @Operation(summary = "How large uploads may be, and of which types", description = "The same for everybody.")
    public Limits limits() {
        return new Limits(
                limits.perFile().asLongValue(),
                limits.perSubmission().asLongValue(),
                limits.documents(),
                Arrays.stream(FileType.values()).map(FileType::mediaType).toList(),
                Arrays.stream(FileType.values()).map(FileType::extension).toList(),
                DocumentKind.keptAsTheyAre());
    }
}
