package org.comity.serviceofprocess.evidence;

import jakarta.ws.rs.Path;
import java.security.cert.X509Certificate;
import java.util.Collection;
import org.comity.courtevidence.LogAlarms;
import org.comity.courtevidence.PublicLog;
import org.comity.evidence.log.EvidenceLog;
import org.comity.serviceofprocess.seal.Seals;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of service of process. */
@Path("/api/service/log")
@Tag(name = "Log", description = "The public evidence log (C2SP tlog-tiles); no personal data, no account needed")
public class LogResource extends PublicLog {

    private final Seals seals;

    LogResource(EvidenceLog log, LogAlarms alarms, Seals seals) {
        super(log, alarms);
        this.seals = seals;
    }

    @Override
    protected Collection<X509Certificate> seals() {
        return seals.certificates();
    }
}
