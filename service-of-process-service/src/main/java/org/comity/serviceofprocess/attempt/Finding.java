package org.comity.serviceofprocess.attempt;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.request.ServiceDone;
import org.comity.serviceofprocess.request.SupersededService;
import org.comity.serviceofprocess.request.SupersededService.Cause;

/**
 * What the court finds of a service that its addressee, the mail that came back, another certificate or any other proof put in
 * question.
 *
 * @param of the evidence digest of the service that it is about
 * @param reachedAt when it reached the addressee; null if it did not
 * @param article on which it rests
 * @param documentId the paper of the case that shows it, or null
 * @param judgeId the account, for the court
 * @param judge the name, as the parties read it in the proof
 */
public record Finding(
        String of, Instant reachedAt, String article, String reasons, UUID documentId, UUID judgeId, String judge) {

    /** Of what counts as arrival at an electronic address. */
    public static final String ARTICLE = "J 135; OL 31(2)";

    /** A record of the court, or of an authority, holds until evidence to the contrary suffices to overturn it. */
    private static final String AGAINST_THE_RECORD = "J 114";

    /** On what a finding against a service rests: on what presumes it, or on proof against the record that says that it was done. */
    static String article(ServiceDone service) {
        if (!service.rebuttable()) {
            return service.article() + "; " + AGAINST_THE_RECORD;
        }
        return service.channel() == Channel.ELECTRONIC ? ARTICLE : service.article();
    }

    SupersededService supersedes(UUID requestId, ServiceDone service, Instant now) {
        Cause cause = reachedAt == null ? Cause.NOT_REACHED : Cause.OTHER_DAY;
        return SupersededService.byFinding(requestId, service, cause, reasons, documentId, now, judgeId);
    }

    void commitTo(EvidenceRecord.Builder record) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("reached", reachedAt == null ? "not" : reachedAt.toString());
        found.put("reasons", reasons);
        found.put("by", judge);
        record.with("supersedes", of).with("article", article).commit("finding", found);
    }
}
