package org.comity.serviceofprocess.adviser;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.comity.law.Confidence;

/**
 * Why a channel is what it is.
 *
 * @param code key of the explanation
 * @param article abbreviated as the glossary of the law has it: CPL, J, OL, S06, M21 …
 * @param confidence of the rule itself; the datum has its own
 * @param datum the fact it rests on, or null if it rests on the text of the law alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalGround(String code, String article, Confidence confidence, Datum datum) {

    static LegalGround law(String code, String article) {
        return new LegalGround(code, article, Confidence.VERIFIED, null);
    }

    static LegalGround recalled(String code, String article) {
        return new LegalGround(code, article, Confidence.RECALLED, null);
    }

    LegalGround restingOn(Datum fact) {
        return new LegalGround(code, article, confidence, fact);
    }

    /** What is known of the addressee's address, as a ground under an article. */
    static LegalGround address(Situation it, String article) {
        return law("address", article).restingOn(Datum.given("addressKnown", it.addressKnown()));
    }
}
