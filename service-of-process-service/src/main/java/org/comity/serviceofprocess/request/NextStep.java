package org.comity.serviceofprocess.request;

/** What is to be done next to serve an addressee. */
public enum NextStep {
    /** Nothing is under way: begin by a channel that is open. */
    BEGIN,
    /** An attempt was begun and its papers are not on their way. */
    SEND,
    /** Ask the authority what became of the request. */
    REMIND,
    /** The court asked should have served by then. */
    EXPECT,
    /** Find whether the circumstances show service. */
    FIND,
    /** The time for proof is over then: record the failure, or what shows service. */
    FAIL,
    /** Wait for the days of the announcement to run. */
    SERVE,
    /** Wait for the addressee's answer to the message. */
    ANSWER,
    /** The addressee is served. */
    NONE
}
