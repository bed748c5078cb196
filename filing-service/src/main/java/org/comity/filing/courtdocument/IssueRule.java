package org.comity.filing.courtdocument;

/** What has to hold in a case before a document of some kind goes its way; asked when it is sent to be checked, and when it is issued. */
public interface IssueRule {
    /**
     * @param document whole
     * @throws org.comity.http.ProblemException with what does not hold
     */
    void require(CourtDocument document);
}
