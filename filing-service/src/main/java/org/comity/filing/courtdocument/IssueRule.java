package org.comity.filing.courtdocument;

import java.util.Map;
import java.util.UUID;

/** What has to hold in a case before a document of some kind goes its way; asked when it is sent to be checked, and when it is issued. */
public interface IssueRule {
    /**
     * @param fields by their codes, all there that the kind asks for
     * @throws org.comity.http.ProblemException with what does not hold
     */
    void require(UUID caseId, String kind, Map<String, String> fields);
}
