package org.comity.serviceofprocess.attempt;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.serviceofprocess.request.ServiceDone;
import org.comity.serviceofprocess.request.SupersededService;
import org.comity.serviceofprocess.request.SupersededService.Cause;

/**
 * What the court finds of a service that its addressee, the mail that came back, or another certificate put in question.
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
