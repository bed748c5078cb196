package org.comity.filing.archiving;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands with the archive.
 *
 * @param papers how many its file has now
 * @param fileDigest over all of them now: SHA-256 over their digests in the order of the index, each on a line of its own
 * @param archived when it went there, the first time first; what came later is archived anew
 * @param open how many things keep it from the archive; which, the refusal says
 * @param mayArchive whether the reader may send it there now
 */
@Schema(name = "CaseArchiving")
public record ArchivingView(
        int papers, @Nullable String fileDigest, List<Archived> archived, int open, boolean mayArchive) {

    /** @param fileDigest over all papers that the file had then; it stands in the public evidence log */
    @Schema(name = "ArchivedFile")
    public record Archived(int number, int papers, String fileDigest, String archivedByName, Instant archivedAt) {
        static Archived of(ArchivedCase one) {
            return new Archived(one.number(), one.papers(), one.fileDigest(), one.archivedByName(), one.archivedAt());
        }
    }
}
