/** The court's documents as PDF/A: what is drawn with which font, and what is said of a character that no font draws. */
package org.comity.papers;
