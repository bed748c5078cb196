package org.comity.serviceofprocess.letter;

/** That a report says a letter came back; observed in the transaction that records the report. */
public record LetterReturned(String reference) {}
