/** The last days of a case: who has until when to do what, what moves them, and what became of them. */
package org.comity.filing.deadline;
