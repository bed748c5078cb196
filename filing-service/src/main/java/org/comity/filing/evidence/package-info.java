/** The exhibits of a case: what the other side says of each, and what becomes of those that came late. */
package org.comity.filing.evidence;
