/** The docket: every thing that happened in a case, from whichever service, one line each, added and never changed. */
package org.comity.filing.docket;
