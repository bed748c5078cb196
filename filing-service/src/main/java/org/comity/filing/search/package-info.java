/** One search over what somebody sees: cases, their papers, filings that are no case yet. */
package org.comity.filing.search;
