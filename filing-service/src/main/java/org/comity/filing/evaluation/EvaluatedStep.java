package org.comity.filing.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people say how they found it. */
@Schema(name = "EvaluatedStep")
public enum EvaluatedStep {
    /** To file, for who filed. */
    FILING,
    /** To be served. */
    SERVICE,
    HEARING,
    DECISION
}
