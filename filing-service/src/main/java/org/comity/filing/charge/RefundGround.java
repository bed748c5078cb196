package org.comity.filing.charge;

import org.comity.law.Confidence;

/** Why a court pays fees back. */
public enum RefundGround {
    /** More came than was owed, or the same twice. No article of the Measures is about it. */
    OVERPAID(null, null),
    /** Half is owed alone: settled by conciliation, withdrawn, or tried by the summary procedure. */
    HALVED("FEE 15, 16, 53", Confidence.VERIFIED),
    /** The case was not accepted or was dismissed by a ruling, or an appeal sent it back. */
    NOT_HEARD("FEE 27, 53", Confidence.RECALLED),
    /** The other side bears them by a decision that is in effect. */
    BORNE_BY_OTHER("FEE 53; J 207", Confidence.RECALLED),
    /** Reduced or exempted after it was paid. */
    RELIEF("FEE 45, 46", Confidence.RECALLED);

    private final String article;
    private final Confidence confidence;

    RefundGround(String article, Confidence confidence) {
        this.article = article;
        this.confidence = confidence;
    }

    /** Null where no article is about it; so is {@link #confidence}. */
    String article() {
        return article;
    }

    Confidence confidence() {
        return confidence;
    }
}
