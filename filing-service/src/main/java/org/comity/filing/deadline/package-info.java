/** A computed date together with everything that led to it, as people read it and as the docket keeps it. */
package org.comity.filing.deadline;
