package org.comity.filing.completeness;

import org.comity.filing.deficiency.DeficiencyTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A defect the check found; one that may come later is a warning and no bar")
public record FindingView(
        String code,
        String message,
        String source,
        @Nullable String field,
        boolean mayComeLater) {
    public static FindingView of(Finding finding, DeficiencyTexts texts) {
        return new FindingView(
                finding.code().code(),
                texts.of(finding.code()),
                finding.code().source(),
                finding.field(),
                finding.mayComeLater());
    }
}
