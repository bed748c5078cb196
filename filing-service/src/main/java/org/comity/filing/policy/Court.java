package org.comity.filing.policy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A court by the code that stands in its case numbers.
 *
 * @param confidence verified, seen or recalled: how well the code is attested; a recalled one is marked on the clerk's screen
 */
@Schema(description = "A court; the code is the one in its case numbers, for example 浙01")
public record Court(String code, String zh, String en, String level, String confidence) {}
