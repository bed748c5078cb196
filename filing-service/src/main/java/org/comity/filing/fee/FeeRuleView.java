package org.comity.filing.fee;

import org.comity.law.Confidence;
import org.comity.law.FeeRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That the court asks a fee, and by when.
 *
 * @param period the row of the procedural periods within which it is paid from the handing in; null: the court's notice says by when
 * @param article with its law
 */
@Schema(name = "FeeRule", description = "That the court asks a fee, with its law")
public record FeeRuleView(FeeRule.Scale scale, @Nullable String period, String article, Confidence confidence) {

    /** @return null if nothing is asked */
    public static FeeRuleView of(FeeRule rule) {
        return rule == null
                ? null
                : new FeeRuleView(rule.scale(), rule.period(), "FEE " + rule.article(), rule.confidence());
    }
}
