/** The papers of a case: what parties and the court hand in, who reads it, and until when it can be taken back. */
package org.comity.filing.paper;
