package org.comity.filing.proof;

import jakarta.ws.rs.Path;
import org.comity.courtevidence.LogAlarms;
import org.comity.courtevidence.PublicLog;
import org.comity.evidence.log.EvidenceLog;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of what the courts received. */
@Path("/api/filing/log")
@Tag(name = "Log", description = "The public evidence log (C2SP tlog-tiles); no personal data, no account needed")
public class LogResource extends PublicLog {

    LogResource(EvidenceLog log, LogAlarms alarms) {
        super(log, alarms);
    }
}
