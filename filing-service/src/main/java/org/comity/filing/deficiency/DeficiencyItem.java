package org.comity.filing.deficiency;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.comity.http.PlainText;

/**
 * One defect of a notice.
 *
 * @param subject the field or document it concerns, as in the check; null if the whole
 * @param remark the clerk's own words
 * @param answer the filer's words on the cure; null until given
 */
@Embeddable
public record DeficiencyItem(
        @Enumerated(EnumType.STRING) DeficiencyCode code, String subject, String remark, String answer) {

    DeficiencyItem answered(String words) {
        return new DeficiencyItem(code, subject, remark, PlainText.strip(words));
    }

    boolean isAnswered() {
        return !PlainText.isBlank(answer);
    }
}
