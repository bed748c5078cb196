package org.comity.serviceofprocess.adviser;

import org.comity.law.Confidence;

/**
 * Into what the papers must be translated.
 *
 * @param stated what the destination declared, in the source's words; null means unknown: ask
 */
public record Translation(String code, String article, String stated, Confidence confidence) {}
