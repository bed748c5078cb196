package org.comity.hearing.record;

import jakarta.ws.rs.Path;
import java.security.cert.X509Certificate;
import java.util.Collection;
import org.comity.courtevidence.LogAlarms;
import org.comity.courtevidence.PublicLog;
import org.comity.evidence.log.EvidenceLog;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/hearing/log")
@Tag(name = "Log", description = "The evidence log of hearings as anybody may read it")
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
