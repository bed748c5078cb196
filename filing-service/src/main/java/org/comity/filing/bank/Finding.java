package org.comity.filing.bank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a payment is, compared with what is owed. Only {@link #EXACT} is booked without a person. */
@Schema(name = "BankEntryFinding")
public enum Finding {
    /** The whole reference of one open fee, and the sum that is left to pay. */
    EXACT,
    /** Less than is left. */
    PARTIAL,
    /** More than is left. */
    OVER,
    /** The court sets the fee within a range. */
    TO_BE_SET,
    /** The fee is paid already, or owed no more. */
    CLOSED,
    /** The references of several fees. */
    SEVERAL,
    /** The bank cut the reference off; what is left is the beginning of that of the fee that is proposed. */
    CUT,
    /** Not in yuan. */
    OTHER_CURRENCY,
    /** The bank's reference of it stands in this statement before. */
    REPEATED,
    /** No reference of a fee of this court. */
    UNKNOWN
}
