package org.comity.filing.policy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cause of action of the list in force since 2026-01-01. English titles are working translations. */
@Schema(description = "A cause of action (案由) by its number in the 2026 list")
public record Cause(String no, String zh, String en, String partZh, String partEn, boolean common) {}
