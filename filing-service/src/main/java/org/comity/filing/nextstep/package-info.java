/** What somebody has to do next, by when, and what happens otherwise; worked out of the case file at each look, never stored. */
package org.comity.filing.nextstep;
