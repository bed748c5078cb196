/** The court's documents as PDF/A: what is drawn with which font, what is said of a character that no font draws, and the court's seal. */
package org.comity.papers;
