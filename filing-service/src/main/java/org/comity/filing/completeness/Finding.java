package org.comity.filing.completeness;

import org.comity.filing.deficiency.DeficiencyCode;
import org.comity.http.Ground;

/**
 * One defect that a rule found.
 *
 * @param field where, for example {@code litigants.1.address} or {@code documents.<id>}
 * @param mayComeLater the court accepts with this to follow (容缺受理), so it is a warning and no bar
 */
public record Finding(DeficiencyCode code, String field, boolean mayComeLater) {

    public Ground ground() {
        return new Ground(code.code(), code.source(), field);
    }
}
