package org.comity.filing.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.comity.filing.document.UploadVolumes;
import org.comity.filing.document.Uploads;
import org.comity.filing.document.upload.Destination;

/** Whether somebody may send files for a case at all, before it is said what they are. */
@ApplicationScoped
class PapersWelcome implements Destination {
    private final Standings standings;
    private final Uploads uploads;
    private final UploadVolumes volumes;

    PapersWelcome(Standings standings, Uploads uploads, UploadVolumes volumes) {
        this.standings = standings;
        this.uploads = uploads;
        this.volumes = volumes;
    }

    @Override
    public String key() {
        return "caseId";
    }

    @Override
    public void requireWelcome(UUID caseId, UUID account, long there, long everywhere) {
        standings.in(caseId);
        uploads.requireVolume(volumes.ofLastDay(account), everywhere);
    }
}
