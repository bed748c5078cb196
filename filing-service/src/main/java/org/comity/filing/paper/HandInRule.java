package org.comity.filing.paper;

/** What has to hold in a case before a paper of some kind is taken; asked when it is handed in. */
public interface HandInRule {
    /**
     * @param standing of who hands it in; of the party, where a clerk enters it
     * @param paper an original that is being handed in now
     * @throws org.comity.http.ProblemException with what does not hold
     */
    void require(Standing standing, Paper paper);
}
