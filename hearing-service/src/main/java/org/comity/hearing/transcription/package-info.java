/** Drafts of what is said, made by the court's own software out of what was recorded; off unless the court has such software. */
package org.comity.hearing.transcription;
