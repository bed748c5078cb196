package org.comity.serviceofprocess.attempt;

/** Why a channel failed for an addressee. */
public enum FailureReason {
    /** There is no such address, or not enough of it. */
    ADDRESS_WRONG,
    /** The addressee is not, or no longer, there. */
    ADDRESSEE_GONE,
    /** The addressee does not take the papers, and the law knows no other effect of that. */
    NOT_TAKEN,
    /** The carrier gave it back or lost it. */
    CARRIER_FAILED,
    /** The authority of the destination objects to the request as it is. Source: HSC 4. */
    AUTHORITY_OBJECTED,
    /** The state refuses to execute the request. Source: HSC 13. */
    STATE_REFUSED,
    /** The certificate, or the answer of the court or mission, says that the papers were not served. */
    CERTIFIED_NOT_SERVED,
    /** The time in which proof should have come is over, and the circumstances do not show service. */
    NO_PROOF_IN_TIME,
    /** The court gives this attempt up. */
    GIVEN_UP
}
