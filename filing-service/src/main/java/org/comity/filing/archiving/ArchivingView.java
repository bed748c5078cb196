package org.comity.filing.archiving;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands with the archive.
 *
 * @param papers how many its file has now
 * @param lastFiledAt when the newest of them was handed in; null if there is none
 * @param archived when it went there, the first time first; what came later is archived anew
 * @param mayArchive whether the reader may send it there, as the case was decided and its file is not there as it is; what is still to
 *     be done first, the refusal says
 */
@Schema(name = "CaseArchiving")
public record ArchivingView(int papers, @Nullable Instant lastFiledAt, List<Archived> archived, boolean mayArchive) {

    /** @param fileDigest over all papers that the file had then ({@link org.comity.filing.paper.FileDigest}); it stands in the public evidence log */
    @Schema(name = "ArchivedFile")
    public record Archived(int number, int papers, String fileDigest, String archivedByName, Instant archivedAt) {
        static Archived of(ArchivedCase one) {
            return new Archived(one.number(), one.papers(), one.fileDigest(), one.archivedByName(), one.archivedAt());
        }
    }
}
