package org.comity.serviceofprocess.adviser;

import org.comity.law.Confidence;

/**
 * Into what the papers must be translated.
 *
 * @param article null where no law says it and the court does it all the same
 * @param stated what the destination declared, in the source's words; null means unknown: ask
 */
public record Translation(String code, String article, String stated, Confidence confidence) {}
